import { openersOf, roleOf, type MarkState } from './markRole'
import type { QuoteMark } from './quoteMarks'
import type { ReadingRules } from './readingRules'
import { pairSingleMarks } from './singleMarks'

/** An opening mark and what closed it; `closing` is null where nothing in the block did. */
export interface MarkPair {
  readonly opening: QuoteMark
  readonly closing: QuoteMark | null
}

export interface PairedMarks {
  /** In the order of their opening marks; one may stand inside another. */
  readonly pairs: readonly MarkPair[]
  /** The closing mark that comes before any opening one of its kind: it may end a quote of a block before. */
  readonly strays: readonly QuoteMark[]
}

/** Signs whose quotes may go on to the end of a block; of others a lone one is no quote. */
const MAY_STAY_OPEN = '«“„‟”"'

interface OpenMark {
  readonly mark: QuoteMark
  readonly isLoose: boolean
}

/** Pairs a block's marks with a stack, in one walk. */
export function pairMarks(text: string, marks: readonly QuoteMark[], rules: ReadingRules): PairedMarks {
  const open: OpenMark[] = []
  const counts = new Map<string, number>()
  const pairs: MarkPair[] = []
  const strays: QuoteMark[] = []
  const seen = new Set<string>()
  const state = stateOf(marks, counts, pairSingleMarks(text, marks, rules))
  const takeOff = (): OpenMark | undefined => {
    const top = open.pop()
    if (top !== undefined) counts.set(signOf(top.mark), (counts.get(signOf(top.mark)) ?? 0) - 1)
    return top
  }
  for (const mark of marks) {
    const role = roleOf(mark, state)
    if (role === 'strays') {
      if (!seen.has(kindOf(mark)) && isClosingSign(mark)) strays.push(mark)
    } else if (role === 'closes') {
      const opening = closeOne(
        openersOf(mark.sign, (sign) => state.has(sign)),
        takeOff,
      )
      if (opening !== undefined) pairs.push({ opening: opening.mark, closing: mark })
    } else {
      open.push({ mark, isLoose: mark.isTyped || role === 'opensLoosely' })
      counts.set(signOf(mark), (counts.get(signOf(mark)) ?? 0) + 1)
    }
    seen.add(kindOf(mark))
  }
  for (const { mark, isLoose } of open) {
    if (!isLoose && MAY_STAY_OPEN.includes(mark.sign)) pairs.push({ opening: mark, closing: null })
  }
  pairs.sort((a, b) => a.opening.start - b.opening.start)
  return { pairs, strays }
}

/** What kinds of marks can stand for each other where a quote goes on in another block. */
export function kindOf({ sign }: QuoteMark): 'angle' | 'high' | 'single' {
  if (sign === '«' || sign === '»') return 'angle'
  return '“”„‟"'.includes(sign) ? 'high' : 'single'
}

/** The opening mark that fits, and with it goes what was opened inside and not closed. */
function closeOne(openers: string, takeOff: () => OpenMark | undefined): OpenMark | undefined {
  let top = takeOff()
  while (top !== undefined && !openers.includes(signOf(top.mark))) top = takeOff()
  return top
}

/** Single marks are paired beforehand: for the stack they are all one. */
function signOf({ sign }: QuoteMark): string {
  return "'’‘‚".includes(sign) ? "'" : sign
}

function isClosingSign({ sign, before }: QuoteMark): boolean {
  return '»”“'.includes(sign) || (sign === '"' && before !== 'digit')
}

function stateOf(
  marks: readonly QuoteMark[],
  counts: ReadonlyMap<string, number>,
  singles: MarkState['singles'],
): MarkState {
  const signs = new Set(marks.map(({ sign }) => sign))
  const nextStraight = new Map<QuoteMark, QuoteMark>()
  let next: QuoteMark | undefined
  for (const mark of marks.toReversed()) {
    if (mark.sign !== '"') continue
    if (next !== undefined) nextStraight.set(mark, next)
    next = mark
  }
  return {
    isOpen: (openers) => Array.from(openers).some((sign) => (counts.get(sign) ?? 0) > 0),
    has: (sign) => signs.has(sign),
    singles,
    nextStraight: (mark) => nextStraight.get(mark),
  }
}
