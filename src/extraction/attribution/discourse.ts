import type { Mentioned, PronounNeed } from './salience'
import { isOfGender, salienceOf } from './salience'
import type { Speaker } from './speaker'

export interface Antecedents {
  /** The likeliest, unless another is as likely. */
  readonly speaker: Speaker | undefined
  /** Another is nearly as likely. */
  readonly isUnsure: boolean
  /** How many others are not far behind the likeliest. */
  readonly rivals: number
  readonly candidates: readonly Speaker[]
}

/** Whom a subject means. */
export interface Found {
  readonly speaker: Speaker | undefined
  readonly candidates: readonly Speaker[]
  /** How many others are nearly as likely. */
  readonly rivals: number
  /** One of them is as good as equal. */
  readonly isUnsure?: boolean
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
const MARGIN = { likely: 0.25, sure: 0.75, alone: 1.9 }

/** Whom a pronoun can mean among those who were spoken of before it, the likeliest first. */
export function antecedentsOf(need: PronounNeed, mentioned: readonly Mentioned[]): Antecedents {
  const scores = new Map<string, Scored>()
  let lastSpeaker: string | undefined
  for (let at = mentioned.length - 1; at >= Math.max(0, mentioned.length - MOST_MENTIONS); at -= 1) {
    const mention = mentioned[at]
    if (mention === undefined || need.sentence - mention.sentence > REACH) break
    if (!agrees(need, mention.speaker)) continue
    const key =
      mention.speaker.people.length === 1
        ? `#${String(mention.speaker.people[0])}`
        : mention.speaker.label.toLowerCase()
    if (mention.isSpeaker) lastSpeaker ??= key
    const isEarlierSpeaker = mention.isSpeaker && lastSpeaker !== key
    const score = salienceOf(need, mention, isEarlierSpeaker)
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
    speaker: margin >= MARGIN.likely ? first && asSpokenOf(need, first.speaker) : undefined,
    isUnsure: margin < MARGIN.sure || first?.isUnsure === true || !isOfGender(need, first?.speaker),
    rivals: ranked.slice(1).filter(({ score }) => (first?.score ?? 0) - score < MARGIN.alone).length,
    candidates: ranked.slice(0, 4).map(({ speaker }) => speaker),
  }
}

/** Whom a pronoun meant once is of its gender for the next one, too. */
const asSpokenOf = (need: PronounNeed, speaker: Speaker): Speaker =>
  speaker.gender === undefined ? { ...speaker, gender: need.gender } : speaker

function agrees(need: PronounNeed, speaker: Speaker): boolean {
  if (speaker.name === null) return false
  if (need.isPlural !== speaker.isPlural) return false
  // *les citoyens … disent-ils*: several who can do so are rarely in a list.
  if (!speaker.canSpeak && !need.isPlural) return false
  if (need.isDescribed === true && !isOfGender(need, speaker)) return false
  if (need.isPersonal === true && (speaker.type === 'organization' || speaker.type === 'document'))
    return false
  return speaker.type === 'person' || isOfGender(need, speaker)
}
