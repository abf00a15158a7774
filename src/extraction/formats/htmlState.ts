import {
  BLOCKS,
  endedByEnd,
  endedByStart,
  FOREIGN,
  HEADINGS,
  isKept,
  LEFT_OUT,
  LISTS,
  PARTING,
  VOID,
} from './htmlElements'
import type { BlockPart } from './joinBlocks'
import type { OpenElements } from './openElements'
import { addOpen, isOpen, noneOpen, placeOf, takeFrom } from './openElements'
import type { StartTag } from './startTag'

/** A block, and which of the page's own headers it stands in: the first is 1, none 0. */
interface PagePart {
  readonly part: BlockPart
  readonly header: number
}

/** Where the reader of an HTML source stands. */
export interface HtmlState {
  readonly parts: PagePart[]
  /** Text of the block that is being read. */
  inline: string[]
  readonly open: OpenElements
  /** Where the outermost open element stands that is left out. */
  leftOutFrom: number | null
  /** Rank of the heading that is open. */
  heading: number | null
  openQuotes: number
  /** The page says which part of it is the article, so that its own header is no part of it. */
  readonly hasArticle: boolean
  /** How many headers of the page have begun, and where the one stands that is open. */
  headers: number
  headerFrom: number | null
  /** What the page says it is written in: *fr-CA*. */
  lang: string | null
}

/** What is void holds nothing; a page that is hidden as a whole is shown once its scripts have run. */
const SHOWN_ALL_THE_SAME: ReadonlySet<string> = new Set([...VOID, 'html', 'body'])

export function newHtmlState(source: string): HtmlState {
  return {
    parts: [],
    inline: [],
    open: noneOpen(),
    leftOutFrom: null,
    heading: null,
    openQuotes: 0,
    hasArticle: /<(?:article|main)[\s>]/i.test(source),
    headers: 0,
    headerFrom: null,
    lang: null,
  }
}

/** Whether a drawing or a formula is open, in which tags may close themselves. */
export const isForeign = ({ open }: HtmlState): boolean => isOpen(open, FOREIGN)

/**
 * The blocks that were read. Of the page's own headers only those that hold the title: a heading of the first rank,
 * where nothing else does.
 */
export function blocksOf({ parts }: HtmlState): BlockPart[] {
  const titled = parts.filter(({ part }) => part.kind === 'heading' && part.level === 1)
  const isTitledElsewhere = titled.some(({ header }) => header === 0)
  const kept = new Set([0, ...(isTitledElsewhere ? [] : titled.map(({ header }) => header))])
  return parts.filter(({ header }) => kept.has(header)).map(({ part }) => part)
}

export function openElement(state: HtmlState, { isHidden = false, lang, name }: StartTag): void {
  const ended = endedByStart(state.open, name)
  if (ended !== -1) endFrom(state, ended)
  if (name === 'html') state.lang ??= lang ?? null
  const isOut = LEFT_OUT.has(name) || (isHidden && !SHOWN_ALL_THE_SAME.has(name))
  const isHeard = state.leftOutFrom === null
  if (isHeard && (BLOCKS.has(name) || PARTING.has(name))) endBlock(state)
  // Inside what is hidden, an element of the same name ends before it does.
  if (isKept(name) || isOut || placeOf(state.open, name) !== -1) {
    const place = addOpen(state.open, name)
    if (isOut) state.leftOutFrom ??= place
    if (isPageHeader(state, name)) beginHeader(state, place)
  }
  if (isHeard && !isOut) beginElement(state, name)
}

/** A header outside of the article, where the page says which part that is. */
const isPageHeader = ({ hasArticle, headerFrom, open }: HtmlState, name: string): boolean =>
  name === 'header' && hasArticle && headerFrom === null && !isOpen(open, ['article', 'main'])

function beginHeader(state: HtmlState, place: number): void {
  state.headers += 1
  state.headerFrom = place
}

function beginElement(state: HtmlState, name: string): void {
  if (name === 'br') state.inline.push('\n')
  if (name === 'q') {
    state.openQuotes += 1
    state.inline.push('“')
  }
  if (HEADINGS.has(name)) state.heading = Number(name.charAt(1))
  // A heading that was never closed ends where something begins that it cannot hold.
  else if (BLOCKS.has(name) && name !== 'div') state.heading = null
}

export function closeElement(state: HtmlState, name: string): void {
  const isHeard = state.leftOutFrom === null
  const ended = endedByEnd(state.open, name)
  if (ended !== -1) endFrom(state, ended)
  else if (isHeard && BLOCKS.has(name)) endBlock(state)
  if (!isHeard) return
  if (name === 'q' && state.openQuotes > 0) {
    state.openQuotes -= 1
    state.inline.push('”')
  }
}

/** Ends the element at a place, with all that was never closed inside it. */
function endFrom(state: HtmlState, place: number): void {
  const isHeard = state.leftOutFrom === null || state.leftOutFrom > place
  const isInList = isOpen(state.open, LISTS)
  const taken = takeFrom(state.open, place)
  if (state.leftOutFrom !== null && state.leftOutFrom >= place) state.leftOutFrom = null
  const isBlock = isHeard && taken.some((name) => BLOCKS.has(name))
  if (isBlock) endBlock(state, isInList)
  if (state.headerFrom !== null && state.headerFrom >= place) state.headerFrom = null
  if (isBlock && taken.some((name) => HEADINGS.has(name))) state.heading = null
}

/** Text as it is written, line breaks included, which mean a space. */
export function addText(state: HtmlState, text: string): void {
  if (state.leftOutFrom === null) state.inline.push(text.replace(/[ \t\r\n\f]+/g, ' '))
}

/** Ends the block that is being read; where breaks leave a line empty, it is more than one. */
export function endBlock(state: HtmlState, isInList = isOpen(state.open, LISTS)): void {
  const text = state.inline.join('').replace(/ {2,}/g, ' ')
  state.inline = []
  for (const piece of text.split(/\n\s*\n/)) {
    if (piece.trim() === '') continue
    const part: BlockPart =
      state.heading === null
        ? { kind: isInList ? 'list' : 'paragraph', text: piece }
        : { kind: 'heading', level: state.heading, text: piece }
    state.parts.push({ part, header: state.headerFrom === null ? 0 : state.headers })
  }
}
