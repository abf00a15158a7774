import type { TextRange } from '../../text/articleText'
import { trimRange } from './characters'
import { kindOf, type MarkPair } from './pairMarks'
import type { QuoteMark } from './quoteMarks'

/** A quotation that stands in no other, with those inside it, in one block. */
export interface OuterQuote extends TextRange {
  readonly outerStart: number
  readonly outerEnd: number
  readonly nested: readonly TextRange[]
  readonly isClosed: boolean
  readonly kind: 'angle' | 'high' | 'single'
}

const SENTENCE_END = /[.!?…]["'’”»)\]]{0,3}\s/g

/**
 * The quotations of a block that stand in no other. One that nothing closes goes on to the block's end; but
 * where marks of its own kind follow, to the end of the sentence before them, unless `staysOpen` says that a
 * later block goes on with it. Without such an end one mark closes both, as French printers have it.
 */
export function outerQuotes(
  text: string,
  pairs: readonly MarkPair[],
  { blockEnd, staysOpen }: { readonly blockEnd: number; readonly staysOpen: (pair: MarkPair) => boolean },
): OuterQuote[] {
  const quotes: OuterQuote[] = []
  let at = 0
  while (at < pairs.length) {
    const pair = pairs[at]
    if (pair === undefined) break
    const { end, closing } = endOf(text, { pairs, at, blockEnd, staysOpen })
    const nested: TextRange[] = []
    at += 1
    for (let inner = pairs[at]; inner !== undefined && inner.opening.start < end; inner = pairs[at]) {
      nested.push(...innerOf(text, inner, end))
      at += 1
    }
    const inside = trimRange(text, { start: pair.opening.end, end })
    if (inside.start === inside.end) continue
    const outer = { outerStart: pair.opening.start, outerEnd: closing?.end ?? inside.end }
    quotes.push({ ...inside, ...outer, nested, isClosed: closing !== null, kind: kindOf(pair.opening) })
  }
  return quotes
}

/** Where the words end, white space included, and the mark that ends them. */
interface Ends {
  readonly end: number
  readonly closing: QuoteMark | null
}

interface Place {
  readonly pairs: readonly MarkPair[]
  readonly at: number
  readonly blockEnd: number
  readonly staysOpen: (pair: MarkPair) => boolean
}

function endOf(text: string, { pairs, at, blockEnd, staysOpen }: Place): Ends {
  const pair = pairs[at]
  const toBlockEnd = { end: blockEnd, closing: null }
  if (pair === undefined) return toBlockEnd
  if (pair.closing !== null) return { end: pair.closing.start, closing: pair.closing }
  const sameKind = findSameKind(pairs, at)
  if (sameKind === undefined) return toBlockEnd
  // One that is closed may stand inside; of two that are not, the later is the one that goes on.
  if (sameKind.closing !== null && staysOpen(pair)) return toBlockEnd
  const cut = lastSentenceEnd(text, pair.opening.end, sameKind.opening.start)
  if (cut !== null) return { end: cut, closing: null }
  if (sameKind.closing === null) return { end: sameKind.opening.start, closing: null }
  return { end: sameKind.closing.start, closing: sameKind.closing }
}

/** The next pair that a mark of the same kind opens. Those between are met once more only as pairs of their own. */
function findSameKind(pairs: readonly MarkPair[], at: number): MarkPair | undefined {
  const kind = pairs[at] && kindOf(pairs[at].opening)
  for (let next = at + 1; next < pairs.length; next += 1) {
    const pair = pairs[next]
    if (pair !== undefined && kindOf(pair.opening) === kind) return pair
  }
  return undefined
}

function innerOf(text: string, { opening, closing }: MarkPair, end: number): TextRange[] {
  const inside = trimRange(text, { start: opening.end, end: Math.min(closing?.start ?? end, end) })
  return inside.start < inside.end ? [inside] : []
}

function lastSentenceEnd(text: string, from: number, to: number): number | null {
  let last: number | null = null
  for (const { 0: found, index } of text.slice(from, to).matchAll(SENTENCE_END)) {
    last = from + index + found.length - 1
  }
  return last
}
