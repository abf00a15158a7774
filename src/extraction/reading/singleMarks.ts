import { isLowerCase } from './characters'
import type { QuoteMark } from './quoteMarks'
import type { ReadingRules } from './readingRules'

/** A word behind an apostrophe that may be cut off before it; a decade. */
const CLIPPED = /^(?:(\p{L}+)|\d\d\p{Ll}{0,2}(?![\p{L}\d]))/iu

/** Longer than any word that is elided or clipped. */
const MOST_WORD = 16

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
export function pairSingleMarks(
  text: string,
  marks: readonly QuoteMark[],
  rules: ReadingRules,
): ReadonlyMap<QuoteMark, Role> {
  const singles = marks.flatMap((mark) =>
    "'’‘‚".includes(mark.sign) ? [describeSingle(text, mark, rules)] : [],
  )
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

function describeSingle(text: string, mark: QuoteMark, rules: ReadingRules): Single {
  const { sign, start, end, before, after } = mark
  const isBeforeWord =
    after === 'letter' || after === 'digit' || after === 'open' || text.startsWith('…', end)
  const isAfterWord = before !== 'space' && !/[([{–—-]/.test(text.charAt(start - 1))
  const isElision = sign !== '‘' && sign !== '‚' && isClipped(text.slice(end, end + MOST_WORD), rules)
  const standsFree = before === 'space' || (before === 'open' && !/['’=/]/.test(text.charAt(start - 1)))
  const mayClose = sign !== '‚' && isAfterWord && (after === 'space' || after === 'stop')
  const isAtStop = before === 'stop' || (after === 'stop' && text.charAt(end) !== '-') || end >= text.length
  return {
    mark,
    mayOpen: isBeforeWord && standsFree && !isElision,
    mayClose: mayClose && (isAtStop || !isParted(text.slice(Math.max(0, start - MOST_WORD), start), rules)),
    surelyCloses: mayClose && isAtStop,
  }
}

/** *’cause*, *’ndrangheta*, *’90s*. */
function isClipped(behind: string, { clippedWords }: ReadingRules): boolean {
  const found = CLIPPED.exec(behind)
  return found !== null && (found[1] === undefined || clippedWords.has(found[1].toLowerCase()))
}

/** An elided word that somebody parted from the next: *l' homme*. */
function isParted(before: string, { lexicon }: ReadingRules): boolean {
  const word = /\p{L}+$/u.exec(before)?.[0].toLowerCase()
  return word !== undefined && lexicon.isElision(`${word}'`)
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
