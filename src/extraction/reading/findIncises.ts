import type { TextRange } from '../../text/articleText'
import { inciseAt, type InciseKind } from './inciseVerb'
import { tellsMoreOfSpeaker } from './apposition'
import type { ReadingRules } from './readingRules'
import { shadowOf } from './shadow'

/** An incise in what somebody says, and whether what follows it is said too. */
export interface Incise extends TextRange {
  readonly kind: InciseKind
  readonly speechFollows: boolean
}

/** Where an incise may begin: after a comma, after what ends a sentence, or at a dash. */
const BEGINNING = /,\s{1,3}|[!?…]?\s[—–―-]\s?|[!?…]\s{1,3}/g

/** Where one between commas may end. */
const COMMA_OR_STOP = /,\s|[.!?…](?=\s|$)|\s(?=[—–―-])/g

/** Where one between dashes ends, with the stop that belongs to what was said before. */
const DASH = /[.,]?\s?[—–―-][.,;:]?(?=\s|$)/g

/** How much of what follows an incise is looked at. */
const MOST_HEARD = 300

/** The incises of one line of dialogue, in order. */
export function findIncises(text: string, line: TextRange, rules: ReadingRules): Incise[] {
  const plain = shadowOf(text.slice(line.start, line.end))
  const incises: Incise[] = []
  let from = 0
  for (const { 0: found, index } of plain.matchAll(BEGINNING)) {
    const words = index + found.length
    const kind = index < from ? undefined : inciseAt(plain, words, rules)
    if (kind === undefined) continue
    const isAsked = /[!?…]/.test(found)
    const end = /[—–―-]/.test(found) ? endAtDash(plain, words) : endAtStop(plain, { words, isAsked }, rules)
    from = end.at
    if (end.isSaid) continue
    const kept = isAsked ? 1 : 0
    incises.push({
      kind,
      start: line.start + index + kept,
      end: line.start + end.at,
      speechFollows: end.speechFollows,
    })
  }
  return incises
}

/** Whether words are said to somebody, by what they begin with. */
export function talks(text: string, { start, end }: TextRange, rules: ReadingRules): boolean {
  return rules.talks.test(shadowOf(text.slice(start, Math.min(end, start + MOST_HEARD))))
}

interface InciseEnd {
  readonly at: number
  readonly speechFollows: boolean
  /** No incise: it is what was said, up to there. */
  readonly isSaid: boolean
}

function endAtDash(plain: string, words: number): InciseEnd {
  const found = findFrom(DASH, plain, words)
  const at = found === null ? plain.length : found.index + found[0].length
  return { at, speechFollows: found !== null, isSaid: false }
}

/** Where an incise begins, and whether what was said before it asks or exclaims. */
interface Begun {
  readonly words: number
  readonly isAsked: boolean
}

/** At the comma behind who speaks, or at the sentence’s end; where that asks, all up to it is what was said. */
function endAtStop(plain: string, { isAsked, words }: Begun, rules: ReadingRules): InciseEnd {
  const { inciseGoesOn, talks } = rules
  let found = findFrom(COMMA_OR_STOP, plain, words)
  while (found?.[0].startsWith(',') === true) {
    const after = found.index + found[0].length
    const goesOn =
      isAt(inciseGoesOn, plain, after) ||
      tellsMoreOfSpeaker(plain, { incise: words, from: after, isAsked }, rules)
    if (!goesOn) return { at: after, speechFollows: true, isSaid: false }
    found = findFrom(COMMA_OR_STOP, plain, after)
  }
  if (found === null) return { at: plain.length, speechFollows: false, isSaid: false }
  if (found[0] === '?' || found[0] === '!') return { at: found.index, speechFollows: true, isSaid: true }
  const at = found.index + found[0].length
  const speechFollows = /\s/.test(found[0]) || talks.test(plain.slice(at, at + MOST_HEARD))
  return { at, speechFollows, isSaid: false }
}

function isAt(pattern: RegExp, plain: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(plain)
}

function findFrom(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(plain)
}
