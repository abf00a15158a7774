import type { QuoteMark } from './quoteMarks'
import { isWordSide } from './quoteMarks'

/** What a mark does. `opensLoosely`: by nothing but its turn, so it counts only if something closes it. */
export type MarkRole = 'opens' | 'opensLoosely' | 'closes' | 'strays'

/** What is open where a mark stands, and what else its block holds. */
export interface MarkState {
  /** Whether a quote is open that one of these signs opened. */
  isOpen(signs: string): boolean
  /** Whether the block holds a sign at all. */
  has(sign: string): boolean
  readonly singles: ReadonlyMap<QuoteMark, 'opens' | 'closes'>
  /** The next straight mark of the block, if any. */
  nextStraight(mark: QuoteMark): QuoteMark | undefined
}

/** The signs that open what a sign may close. */
export function openersOf(sign: string, has: (sign: string) => boolean): string {
  if (sign === '»' || sign === '«') return '«'
  if (sign === '›' || sign === '‹') return '‹'
  if (sign === '”') return has('“') ? '“„‟”' : '“„‟”"'
  if (sign === '“' || sign === '‟') return '„‟“'
  if (sign === '"') return has('”') ? '"„' : '"„“'
  return "'"
}

export function roleOf(mark: QuoteMark, state: MarkState): MarkRole {
  switch (mark.sign) {
    case '«':
    case '‹':
      return standsAtEnd(mark) && state.isOpen(mark.sign) ? 'closes' : 'opens'
    case '»':
    case '›':
    case '”':
      return roleOfClosing(mark, state)
    case '„':
      return 'opens'
    case '“':
    case '‟':
      return roleOfRaised(mark, state)
    case '"':
      return roleOfStraight(mark, state)
    default:
      return state.singles.get(mark) ?? 'strays'
  }
}

function roleOfClosing(mark: QuoteMark, state: MarkState): MarkRole {
  if (state.isOpen(openersOf(mark.sign, (sign) => state.has(sign)))) return 'closes'
  // ”Swedish” and badly made English open with the mark that closes.
  return mark.sign === '”' && standsAtStart(mark) ? 'opens' : 'strays'
}

/** `“` opens in most languages and closes in German. */
function roleOfRaised(mark: QuoteMark, state: MarkState): MarkRole {
  if (standsAtStart(mark)) return 'opens'
  if (state.isOpen('„‟')) return 'closes'
  if (!standsAtEnd(mark)) return 'opens'
  return state.isOpen('“') ? 'closes' : 'strays'
}

function roleOfStraight(mark: QuoteMark, state: MarkState): MarkRole {
  const isOpen = state.isOpen(openersOf('"', (sign) => state.has(sign)))
  if (standsAtStart(mark)) return 'opens'
  if (standsAtEnd(mark)) {
    if (!isOpen) return 'strays'
    return isInches(mark, state.nextStraight(mark)) ? 'strays' : 'closes'
  }
  if (isOpen) return 'closes'
  if (mark.before === 'space') return mark.after === 'space' ? 'opensLoosely' : 'strays'
  return mark.before === 'stop' && isWordSide(mark.after) ? 'opens' : 'strays'
}

/** *the 12" record* inside a quote that a later mark closes. */
function isInches(mark: QuoteMark, next: QuoteMark | undefined): boolean {
  return mark.before === 'digit' && mark.after === 'space' && next !== undefined && standsAtEnd(next)
}

function standsAtStart({ before, after }: QuoteMark): boolean {
  return (before === 'space' || before === 'open') && isWordSide(after)
}

export function standsAtEnd({ before, after }: QuoteMark): boolean {
  return before !== 'space' && before !== 'open' && (after === 'space' || after === 'stop')
}
