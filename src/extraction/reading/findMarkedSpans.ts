import { isSpace, isUpperCase, trimRange } from './characters'
import type { TextBlock } from '../extraction'
import { standsAtEnd } from './markRole'
import { outerQuotes, type OuterQuote } from './outerQuotes'
import { kindOf, pairMarks, type PairedMarks } from './pairMarks'
import { areGuillemetsTurned, readQuoteMarks, type QuoteMark } from './quoteMarks'
import type { QuotedSpan } from './quotedSpan'
import type { ReadingRules } from './readingRules'

/** How many blocks a quote may go on through without a mark. */
const MOST_BLOCKS = 10

interface MarkedBlock extends TextBlock {
  readonly index: number
  readonly marks: readonly QuoteMark[]
}

/** The last quote so far, where its block did not close it, and the blocks since: none has a quote of its own. */
interface OpenQuote {
  readonly kind: OuterQuote['kind']
  readonly block: number
  readonly since: readonly MarkedBlock[]
}

type Piece = Omit<QuotedSpan, 'continues'>

interface ReadBlock {
  /** What goes on the quote before, block by block. */
  readonly carried: readonly Piece[]
  readonly quotes: readonly OuterQuote[]
  /** Whether the first of `quotes` goes on the quote before. */
  readonly isReopened: boolean
  /** Whether a mark ends the quote before. */
  readonly isEnded: boolean
}

/** The spans between marks, in order. A quote that goes on through several blocks is one span in each. */
export function findMarkedSpans(
  text: string,
  blocks: readonly TextBlock[],
  rules: ReadingRules,
): QuotedSpan[] {
  const areTurned = areGuillemetsTurned(text, blocks)
  const marked = blocks.map((block, index) => {
    return { ...block, index, marks: readQuoteMarks(text, block, areTurned) }
  })
  const spans: QuotedSpan[] = []
  let open: OpenQuote | null = null
  for (const block of marked) {
    const read = readBlock(text, { block, next: marked[block.index + 1], open, rules })
    for (const piece of read.carried) spans.push({ ...piece, continues: spans.length - 1 })
    for (const [nth, { kind: _, ...quote }] of read.quotes.entries()) {
      const continues: number | null = nth === 0 && read.isReopened ? spans.length - 1 : null
      spans.push({ ...quote, block: block.index, kind: 'marks', continues })
    }
    open = openAfter(block, read, open)
  }
  return spans
}

interface Reading {
  readonly block: MarkedBlock
  readonly next: MarkedBlock | undefined
  readonly open: OpenQuote | null
  readonly rules: ReadingRules
}

function readBlock(text: string, { block, next, open, rules }: Reading): ReadBlock {
  const reopening = open === null ? null : reopeningOf(text, block, open)
  const marks = reopening === null ? block.marks : [reopening, ...block.marks.slice(1)]
  const paired = pairMarks(text, marks, rules)
  const quotes = outerQuotes(text, paired.pairs, {
    blockEnd: block.end,
    staysOpen: ({ opening }) => next !== undefined && goesOnIn(next, kindOf(opening)),
  })
  const ending = open === null || reopening !== null ? undefined : endingOf(paired, open)
  if (open === null || ending === undefined) {
    return { carried: [], quotes, isReopened: reopening !== null, isEnded: false }
  }
  return {
    carried: carriedPieces(text, { block, open, ending, quotes }),
    quotes: quotes.filter(({ outerStart }) => outerStart > ending.start),
    isReopened: false,
    isEnded: true,
  }
}

/** The mark that opens the quote once more, as a paragraph of a long quotation begins: “ or «, or ». */
function reopeningOf(text: string, block: MarkedBlock, open: OpenQuote): QuoteMark | null {
  const [first] = block.marks
  const isNext = block.index === open.block + 1 && !isHeading(block)
  if (!isNext || first?.start !== block.start || kindOf(first) !== open.kind) return null
  if (first.sign !== '»') return first
  // A » of its own line may also end the quote before: then no sentence begins after it.
  let at = first.end
  while (at < block.end && isSpace(text.charAt(at))) at += 1
  return isUpperCase(text.charAt(at)) ? { ...first, sign: '«' } : null
}

function endingOf({ strays }: PairedMarks, open: OpenQuote): QuoteMark | undefined {
  return strays.find((mark) => kindOf(mark) === open.kind)
}

/** Whether a block’s first mark of a kind goes on with a quote that stands open. */
function goesOnIn(block: MarkedBlock, kind: OuterQuote['kind']): boolean {
  const first = block.marks.find((mark) => kindOf(mark) === kind)
  if (first === undefined || isHeading(block)) return false
  if (first.start === block.start || first.sign === '»' || first.sign === '”') return true
  return '"“'.includes(first.sign) && first.before !== 'digit' && standsAtEnd(first)
}

interface Carry {
  readonly block: MarkedBlock
  readonly open: OpenQuote
  readonly ending: QuoteMark
  readonly quotes: readonly OuterQuote[]
}

function carriedPieces(text: string, { block, open, ending, quotes }: Carry): Piece[] {
  const last = trimRange(text, { start: block.start, end: ending.start })
  const whole = open.since.map(({ index, start, end }): Piece => {
    return {
      start,
      end,
      outerStart: start,
      outerEnd: end,
      nested: [],
      block: index,
      isClosed: false,
      kind: 'marks',
    }
  })
  if (last.start === last.end) return whole
  const nested = quotes.filter(({ outerEnd }) => outerEnd <= ending.start)
  return [
    ...whole,
    {
      ...last,
      outerStart: last.start,
      outerEnd: ending.end,
      nested: nested.flatMap(({ start, end, nested: inner }) => [{ start, end }, ...inner]),
      block: block.index,
      isClosed: true,
      kind: 'marks',
    },
  ]
}

/** A heading ends what was left open: there, a forgotten mark is likelier than a quote that goes on. */
function openAfter(
  block: MarkedBlock,
  { quotes, isEnded }: ReadBlock,
  open: OpenQuote | null,
): OpenQuote | null {
  if (isHeading(block)) return null
  const last = quotes.at(-1)
  if (last !== undefined) {
    const isOpen = !last.isClosed && last.end === block.end
    return isOpen ? { kind: last.kind, block: block.index, since: [] } : null
  }
  if (open === null || isEnded || open.since.length >= MOST_BLOCKS) return null
  return { ...open, since: [...open.since, block] }
}

function isHeading({ role }: TextBlock): boolean {
  return role === 'title' || role === 'heading'
}
