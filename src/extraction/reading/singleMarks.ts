import { isLowerCase } from './characters'
import type { QuoteMark } from './quoteMarks'

/** Words that begin with an apostrophe; none is what a single mark opens. */
const ELIDED =
  /^(?:n|em|tis|twas|til|till|cause|bout|round|cos|cuz|ndr\p{L}*|t|s|d|ll|re|ve|m)(?!\p{L})|^\d\d(?:s|er)?(?!\p{L}|\d)/iu

/** An elided word that somebody parted from the next: *l' homme*. */
const PARTED = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/iu

type Role = 'opens' | 'closes'

interface Single {
  readonly mark: QuoteMark
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** Nothing but a quote ends so: at a stop, or before one. */
  readonly surelyCloses: boolean
}

/**
 * Which of a block's single marks quote, in pairs: the rest are apostrophes. A pair is taken where the first
 * mark stands before a word and after none, and the second the other way round; of a plural's apostrophe
 * (*the players’ union*) and a surer end behind it the latter closes.
 */
export function pairSingleMarks(text: string, marks: readonly QuoteMark[]): ReadonlyMap<QuoteMark, Role> {
  const singles = marks.flatMap((mark) => ("'’‘‚".includes(mark.sign) ? [describeSingle(text, mark)] : []))
  const ends = endsOf(text, singles)
  const roles = new Map<QuoteMark, Role>()
  for (let at = 0; at < singles.length; at += 1) {
    const single = singles[at]
    const end = ends[at]
    const closing = end === undefined ? undefined : singles[end]
    if (single?.mayOpen !== true || end === undefined || closing === undefined) continue
    roles.set(single.mark, 'opens')
    roles.set(closing.mark, 'closes')
    at = end
  }
  return roles
}

function describeSingle(text: string, mark: QuoteMark): Single {
  const { sign, start, end, before, after } = mark
  const isBeforeWord =
    after === 'letter' || after === 'digit' || after === 'open' || text.startsWith('…', end)
  const isAfterWord = before !== 'space' && !/[([{–—-]/.test(text.charAt(start - 1))
  const isElision = sign !== '‘' && sign !== '‚' && ELIDED.test(text.slice(end, end + 8))
  const standsFree = before === 'space' || (before === 'open' && !/['’=/]/.test(text.charAt(start - 1)))
  const mayClose = sign !== '‚' && isAfterWord && (after === 'space' || after === 'stop')
  const isAtStop = before === 'stop' || (after === 'stop' && text.charAt(end) !== '-') || end >= text.length
  return {
    mark,
    mayOpen: isBeforeWord && standsFree && !isElision,
    mayClose: mayClose && (isAtStop || !PARTED.test(text.slice(Math.max(0, start - 8), start))),
    surelyCloses: mayClose && isAtStop,
  }
}

/** For each single, the index of the one that would close it; one walk, from the last to the first. */
function endsOf(text: string, singles: readonly Single[]): (number | undefined)[] {
  const ends: (number | undefined)[] = []
  let next: number | undefined
  let nextSure: number | undefined
  for (let at = singles.length - 1; at >= 0; at -= 1) {
    const single = singles[at]
    if (single === undefined) continue
    const isPlural = next !== undefined && isPluralApostrophe(text, singles[next])
    ends[at] = isPlural ? (nextSure ?? next) : next
    if (single.mayOpen) [next, nextSure] = [undefined, undefined]
    if (single.mayClose) next = at
    if (single.surelyCloses) nextSure = at
  }
  return ends
}

/** *players’ union*: after an s and before a word. */
function isPluralApostrophe(text: string, single: Single | undefined): boolean {
  if (single === undefined || single.surelyCloses) return false
  const { start, end, after } = single.mark
  return after === 'space' && text.charAt(start - 1) === 's' && isLowerCase(text.charAt(end + 1))
}
