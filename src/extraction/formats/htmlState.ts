import type { BlockPart } from './joinBlocks'

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a block. */
const BLOCKS = setOf(
  'address article blockquote body caption center dd details dir div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul',
)

/** Elements that are left out with all that they hold: beside the article, deleted, or no text to read. */
const LEFT_OUT = setOf(
  'aside audio button canvas datalist del dialog embed figcaption footer iframe math nav noembed noframes noscript ' +
    'object rp rt s script select strike style svg template textarea title video',
)

const LISTS = setOf('dir menu ol ul')

/** Where the reader of an HTML source stands. */
export interface HtmlState {
  readonly parts: BlockPart[]
  /** Text of the block that is being read. */
  inline: string[]
  /** Rank of the heading that is open. */
  heading: number | null
  openLists: number
  openArticles: number
  openQuotes: number
  /** Names of the elements that are left out, the outermost first, and how often each is among them. */
  readonly leftOut: string[]
  readonly leftOutCounts: Map<string, number>
  /** The page says which part of it is the article, so that its own header is no part of it. */
  readonly hasArticle: boolean
}

export function newHtmlState(source: string): HtmlState {
  return {
    parts: [],
    inline: [],
    heading: null,
    openLists: 0,
    openArticles: 0,
    openQuotes: 0,
    leftOut: [],
    leftOutCounts: new Map(),
    hasArticle: /<(?:article|main)[\s>]/i.test(source),
  }
}

export function openElement(state: HtmlState, name: string): void {
  if (isLeftOut(state, name)) {
    if (name === 'aside' || name === 'nav' || name === 'header' || name === 'footer') endBlock(state)
    state.leftOut.push(name)
    state.leftOutCounts.set(name, (state.leftOutCounts.get(name) ?? 0) + 1)
  }
  if (state.leftOut.length > 0) return
  if (name === 'br') state.inline.push('\n')
  if (name === 'q') {
    state.openQuotes += 1
    state.inline.push('“')
  }
  if (!BLOCKS.has(name)) return
  endBlock(state)
  if (LISTS.has(name)) state.openLists += 1
  if (name === 'article' || name === 'main') state.openArticles += 1
  if (/^h[1-6]$/.test(name)) state.heading = Number(name.charAt(1))
  // A heading that was never closed ends where something begins that it cannot hold.
  else if (name !== 'div') state.heading = null
}

export function closeElement(state: HtmlState, name: string): void {
  if (state.leftOut.length > 0) {
    closeLeftOut(state, name)
    return
  }
  if (name === 'q' && state.openQuotes > 0) {
    state.openQuotes -= 1
    state.inline.push('”')
  }
  if (!BLOCKS.has(name)) return
  endBlock(state)
  if (LISTS.has(name)) state.openLists = Math.max(0, state.openLists - 1)
  if (name === 'article' || name === 'main') state.openArticles = Math.max(0, state.openArticles - 1)
  if (/^h[1-6]$/.test(name)) state.heading = null
}

/** Text as it is written, line breaks included, which mean a space. */
export function addText(state: HtmlState, text: string): void {
  if (state.leftOut.length === 0) state.inline.push(text.replace(/[ \t\r\n\f]+/g, ' '))
}

/** Ends the block that is being read; where breaks leave a line empty, it is more than one. */
export function endBlock(state: HtmlState): void {
  const text = state.inline.join('').replace(/ {2,}/g, ' ')
  state.inline = []
  for (const piece of text.split(/\n\s*\n/)) {
    if (piece.trim() === '') continue
    if (state.heading !== null) state.parts.push({ kind: 'heading', level: state.heading, text: piece })
    else state.parts.push({ kind: state.openLists > 0 ? 'list' : 'paragraph', text: piece })
  }
}

function isLeftOut({ hasArticle, openArticles }: HtmlState, name: string): boolean {
  return LEFT_OUT.has(name) || (name === 'header' && hasArticle && openArticles === 0)
}

/** Ends the last element of a name that is left out, and with it those that it holds. */
function closeLeftOut({ leftOut, leftOutCounts }: HtmlState, name: string): void {
  if ((leftOutCounts.get(name) ?? 0) === 0) return
  let last = leftOut.pop()
  while (last !== undefined) {
    leftOutCounts.set(last, (leftOutCounts.get(last) ?? 0) - 1)
    if (last === name) return
    last = leftOut.pop()
  }
}
