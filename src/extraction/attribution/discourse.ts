import type { Gender } from '../languages/language'
import type { Speaker } from './speaker'

/** Somebody who was spoken of, for a pronoun to mean. */
export interface Mentioned {
  readonly speaker: Speaker
  readonly sentence: number
  readonly block: number
  readonly isSubject: boolean
  /** They said the last quote. */
  readonly isSpeaker: boolean
  /** That it was they, somebody should look at. */
  readonly isUnsure?: boolean
}

export interface PronounNeed {
  readonly gender: Gender | undefined
  readonly isPlural: boolean
  /** Only a person can be meant: *he*, *she*. */
  readonly isPersonal?: boolean
  readonly sentence: number
  readonly block: number
}

export interface Antecedents {
  /** The likeliest, unless another is as likely. */
  readonly speaker: Speaker | undefined
  /** Another is nearly as likely. */
  readonly isUnsure: boolean
  /** How many others are not far behind the likeliest. */
  readonly rivals: number
  readonly candidates: readonly Speaker[]
}

interface Scored {
  readonly score: number
  readonly speaker: Speaker
  /** Of the mention that counts most. */
  readonly isUnsure: boolean
}

/** How many mentions are looked at, however long the sentences are. */
export const MOST_MENTIONS = 200

/** How far back a pronoun reaches, in sentences. */
const REACH = 8

/** How much likelier one must be than the next to be meant, to be meant for sure, and to have no rival. */
const MARGIN = { likely: 0.25, sure: 0.75, alone: 2 }

/** Whom a pronoun can mean among those who were spoken of before it, the likeliest first. */
export function antecedentsOf(need: PronounNeed, mentioned: readonly Mentioned[]): Antecedents {
  const scores = new Map<string, Scored>()
  for (let at = mentioned.length - 1; at >= Math.max(0, mentioned.length - MOST_MENTIONS); at -= 1) {
    const mention = mentioned[at]
    if (mention === undefined || need.sentence - mention.sentence > REACH) break
    if (!agrees(need, mention.speaker)) continue
    const key =
      mention.speaker.people.length === 1 ? `#${String(mention.speaker.people[0])}` : mention.speaker.label
    const score = scoreOf(need, mention)
    const known = scores.get(key)
    if (known === undefined || known.score < score)
      scores.set(key, {
        score,
        speaker: known?.speaker ?? mention.speaker,
        isUnsure: mention.isUnsure ?? false,
      })
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  const margin = (first?.score ?? 0) - (second?.score ?? -Infinity)
  return {
    speaker: margin >= MARGIN.likely ? first?.speaker : undefined,
    isUnsure: margin < MARGIN.sure || first?.isUnsure === true || !isOfGender(need, first?.speaker),
    rivals: ranked.slice(1).filter(({ score }) => (first?.score ?? 0) - score < MARGIN.alone).length,
    candidates: ranked.slice(0, 4).map(({ speaker }) => speaker),
  }
}

function agrees(need: PronounNeed, speaker: Speaker): boolean {
  if (speaker.name === null || !speaker.canSpeak) return false
  if (need.isPlural !== speaker.isPlural) return false
  if (need.isPersonal === true && (speaker.type === 'organization' || speaker.type === 'document'))
    return false
  return speaker.type === 'person' || isOfGender(need, speaker)
}

const isOfGender = (need: PronounNeed, speaker: Speaker | undefined): boolean =>
  need.gender === undefined || speaker?.gender === undefined || speaker.gender === need.gender

function scoreOf(need: PronounNeed, { block, isSpeaker, isSubject, sentence, speaker }: Mentioned): number {
  let score = isSubject ? 4 : 2
  if (isSpeaker) score += 1.5
  score -= 1.1 * (need.sentence - sentence)
  if (block === need.block) score += 1.6
  if (speaker.gender === undefined && need.gender !== undefined) score -= 0.6
  // A given name mostly shows the gender, not always.
  if (!isOfGender(need, speaker)) score -= 4.5
  if (speaker.type === 'organization' || speaker.type === 'document') score -= 3
  if (speaker.type === 'group') score -= 1
  return score
}
