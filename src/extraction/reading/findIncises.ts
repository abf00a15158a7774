import type { TextRange } from '../../text/articleText'
import { shadowOf } from './shadow'
import { englishSpeechVerbs, speechVerbs } from './speechVerbs'

/** An incise in what somebody says, and whether what follows it is said too. */
export interface Incise extends TextRange {
  readonly speechFollows: boolean
}

const CLITICS = "(?:(?:me|te|se|lui|leur|nous|vous|y|en|le|la|les|lhe|gli|mi|ti|si|ci) |[smtlny]'|(?:l|qu)')?"

const PERFECT =
  '(?:a|ai|as|ont|avait|avaient|eut|ha|hanno|aveva|hat)(?:-(?:t-)?(?:il|elle|on|je|ils|elles))? (?:\\p{Ll}{1,18}(?:é|du|ato|esto|etto|agt|wortet)|dit|repris|poursuivi)'

/** *répondit-elle*, *a-t-il dit*, *dit Marie*, *ha risposto*: what an incise begins with. */
const VERB = new RegExp(
  `${CLITICS}(?:\\p{Ll}{1,20}-(?:t-)?(?:il|elle|on|je|ils|elles)(?![\\p{L}-])|(?:${PERFECT}|${speechVerbs})(?![\\p{L}'-]))`,
  'uy',
)

const ENGLISH = new RegExp(
  `(?:I|he|she|they|we|it|(?:the )?\\p{L}{2,20}) (?:${englishSpeechVerbs})(?!\\p{L})`,
  'uy',
)

/** Where an incise may begin: after a comma, after what ends a sentence, or at a dash. */
const BEGINNING = /,\s{1,3}|[!?…]\s{1,3}|\s[—–―-]\s?/g

/** Where one between commas may end. */
const COMMA_OR_STOP = /,\s|[.!?…](?=\s|$)|\s(?=[—–―-])/g

/** Where one between dashes ends, with the stop that belongs to what was said before. */
const DASH = /[.,]?\s?[—–―-][.,;:]?(?=\s|$)/g

/** What follows a comma and still tells how it was said, or who says it. */
const STILL_TELLS =
  /(?:en \p{L}{2,20}ant|d'une?|tandis|avec|l'air|sans|puis|avant|après|le|la|les|sa|son|un|une|mit|ohne|während|con|sin|sem|com|senza|mentre|with|as|without|the|his|her)(?!\p{L})/uy

/** What tells that somebody is spoken to, or speaks of themselves. */
const TALKS =
  /(?<!\p{L})(?:je|tu|nous|vous|moi|toi|[jmt]'|me|te|mon|ma|mes|ton|ta|tes|votre|vos|notre|nos|I|you|we|my|your|ich|du|wir|ihr|yo|usted|eu|você|io|noi)(?!\p{L})|[!?]/iu

/** How much of what follows an incise is looked at. */
const MOST_HEARD = 300

/** The incises of one line of dialogue, in order. */
export function findIncises(text: string, line: TextRange): Incise[] {
  const plain = shadowOf(text.slice(line.start, line.end))
  const incises: Incise[] = []
  let from = 0
  for (const { 0: found, index } of plain.matchAll(BEGINNING)) {
    const words = index + found.length
    if (index < from || (!isAt(VERB, plain, words) && !isAt(ENGLISH, plain, words))) continue
    const end = /[—–―-]/.test(found) ? endAtDash(plain, words) : endAtStop(plain, words)
    if (end === null) continue
    const kept = /[!?…]/.test(found) ? 1 : 0
    incises.push({
      start: line.start + index + kept,
      end: line.start + end.at,
      speechFollows: end.speechFollows,
    })
    from = end.at
  }
  return incises
}

/** Whether words are said to somebody, by what they begin with. */
export function talks(text: string, { start, end }: TextRange): boolean {
  return TALKS.test(shadowOf(text.slice(start, Math.min(end, start + MOST_HEARD))))
}

interface InciseEnd {
  readonly at: number
  readonly speechFollows: boolean
}

function endAtDash(plain: string, words: number): InciseEnd {
  const found = findFrom(DASH, plain, words)
  return { at: found === null ? plain.length : found.index + found[0].length, speechFollows: found !== null }
}

/** At the comma behind who speaks, or at the sentence’s end; null where that asks: then it is what was said. */
function endAtStop(plain: string, words: number): InciseEnd | null {
  let found = findFrom(COMMA_OR_STOP, plain, words)
  while (found?.[0].startsWith(',') === true) {
    const after = found.index + found[0].length
    if (!isAt(STILL_TELLS, plain, after)) return { at: after, speechFollows: true }
    found = findFrom(COMMA_OR_STOP, plain, after)
  }
  if (found === null) return { at: plain.length, speechFollows: false }
  if (found[0] === '?' || found[0] === '!') return null
  const at = found.index + found[0].length
  return { at, speechFollows: /\s/.test(found[0]) || TALKS.test(plain.slice(at, at + MOST_HEARD)) }
}

function isAt(pattern: RegExp, plain: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(plain)
}

function findFrom(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(plain)
}
