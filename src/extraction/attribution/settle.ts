import type { Asked, Attribution, Place, State } from './attribution'
import { confidenceOf, statusOf } from './confidence'
import type { QuotationType } from '../extraction'
import type { Item } from './hostSentence'
import type { Clause } from './nounPhrase'
import type { Governing, OwnReason } from './governing'
import type { Speaker } from './speaker'
import { speakerOf } from './speaker'
import type { Found } from './discourse'
import { byPhrase, byPronoun } from './whoIsMeant'
import { writtenAs } from '../people/writtenName'

interface Governed extends Asked {
  readonly governing: Governing
  readonly type: QuotationType
  readonly words: string
}

/** Understands the subject that governs the quotation. */
export function settle(place: Place, { governing, type, ...asked }: Governed, state: State): Attribution {
  const { subject, tied } = governing
  const pronoun = tied ?? (subject?.isPronoun === true ? place.clause.items[subject.from] : undefined)
  const isDropped = subject === undefined && tied === undefined
  const goesOn = isDropped && !state.background.lexicon.language.dropsPronouns
  const last = goesOn ? lastSpeaker(place, asked, state) : undefined
  const found: Found =
    last !== undefined
      ? { speaker: last, candidates: [last], rivals: 0 }
      : pronoun !== undefined || isDropped
        ? byPronoun(place, { pronoun, at: asked.at, cueStart: governing.cue?.start }, state)
        : byPhrase(place, subject, state)
  const label = pronoun === undefined ? (found.speaker?.label ?? null) : labelOf(pronoun, state)
  const reason: OwnReason =
    found.speaker === undefined || found.speaker.name === null ? 'ambiguous' : governing.reason
  const sure = {
    reason,
    governing,
    isPronoun: pronoun !== undefined || isDropped,
    type,
    rivals: found.rivals,
    isUnsure: found.isUnsure ?? false,
    isVague:
      governing.reason !== 'subject-after' &&
      found.speaker !== undefined &&
      isVague(found.speaker, pronoun !== undefined),
    isDescribed: governing.reason === 'pronoun-before' && found.speaker?.type === 'unknown',
  }
  const confidence = confidenceOf(sure)
  return {
    quotationType: type,
    speaker: found.speaker?.name === null ? undefined : found.speaker,
    speakerLabel: label,
    speakerMention:
      pronoun === undefined
        ? (found.speaker?.mention ?? null)
        : { start: pronoun.end - (label?.length ?? 0), end: pronoun.end },
    candidates: found.candidates,
    status:
      found.speaker === undefined || found.speaker.name === null ? 'unattributed' : statusOf(confidence),
    confidence,
    reason,
    cue: governing.cue ?? null,
    about: aboutOf({ at: asked.at, clause: place.clause, speaker: found.speaker }, state),
    continues: null,
  }
}

/** *…, a affirmé X. Avant d'ajouter que « … »*: who was quoted or reported last. */
function lastSpeaker(place: Place, { at, quote }: Asked, { done, mentioned }: State): Speaker | undefined {
  const before = done.get(quote - 1)?.speaker
  if (place.clause.items.slice(0, at).some((item) => item.quote === quote - 1)) return before
  const last = mentioned.findLast(({ isSpeaker }) => isSpeaker)
  return last !== undefined && place.index - last.sentence <= 2 ? last.speaker : before
}

/** Nothing tells that the phrase means somebody: *la cible*; a body is rarely what a pronoun means. */
const isVague = ({ canSpeak, people, type }: Speaker, isPronoun: boolean): boolean =>
  people.length === 0 && (!canSpeak || (isPronoun && type === 'organization'))

const labelOf = (pronoun: Item, { background }: State): string =>
  writtenAs(background.text, pronoun).replace(/^-?(?:t-)?/u, '')

/** People of the clause that governs the quotation, other than its speaker. */
function aboutOf(
  { at, clause, speaker }: { at: number; clause: Clause; speaker: Speaker | undefined },
  { background }: State,
): readonly Speaker[] {
  const about = new Map<number, Speaker>()
  const speakers = new Set([speaker, ...(speaker?.members ?? [])].flatMap((one) => one?.people ?? []))
  for (const [index, item] of clause.items.entries()) {
    const [person, other] = item.name?.people ?? []
    if (person === undefined || other !== undefined || speakers.has(person)) continue
    if (Math.abs(index - at) > 12) continue
    about.set(
      person,
      speakerOf(clause, { from: index, to: index + 1, name: index, isPronoun: false }, background),
    )
  }
  return [...about.values()]
}
