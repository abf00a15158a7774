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
} from './htmlElements'
import type { BlockPart } from './joinBlocks'
import type { OpenElements } from './openElements'
import { addOpen, isOpen, noneOpen, takeFrom } from './openElements'

/** Where the reader of an HTML source stands. */
export interface HtmlState {
  readonly parts: BlockPart[]
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
}

export function newHtmlState(source: string): HtmlState {
  return {
    parts: [],
    inline: [],
    open: noneOpen(),
    leftOutFrom: null,
    heading: null,
    openQuotes: 0,
    hasArticle: /<(?:article|main)[\s>]/i.test(source),
  }
}

/** Whether a drawing or a formula is open, in which tags may close themselves. */
export const isForeign = ({ open }: HtmlState): boolean => isOpen(open, FOREIGN)

export function openElement(state: HtmlState, name: string): void {
  const ended = endedByStart(state.open, name)
  if (ended !== -1) endFrom(state, ended)
  const isOut = isLeftOut(state, name)
  const isHeard = state.leftOutFrom === null
  if (isHeard && (BLOCKS.has(name) || PARTING.has(name))) endBlock(state)
  if (isKept(name)) {
    const place = addOpen(state.open, name)
    if (isOut) state.leftOutFrom ??= place
  }
  if (isHeard && !isOut) beginElement(state, name)
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
  if (!isHeard || !taken.some((name) => BLOCKS.has(name))) return
  endBlock(state, isInList)
  if (taken.some((name) => HEADINGS.has(name))) state.heading = null
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
    if (state.heading !== null) state.parts.push({ kind: 'heading', level: state.heading, text: piece })
    else state.parts.push({ kind: isInList ? 'list' : 'paragraph', text: piece })
  }
}

function isLeftOut({ hasArticle, open }: HtmlState, name: string): boolean {
  return LEFT_OUT.has(name) || (name === 'header' && hasArticle && !isOpen(open, ['article', 'main']))
}
