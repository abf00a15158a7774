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
  /** They do what a passive tells, or it is their account. */
  readonly isDoer?: boolean
  /** That it was they, somebody should look at. */
  readonly isUnsure?: boolean
}

export interface PronounNeed {
  readonly gender: Gender | undefined
  readonly isPlural: boolean
  /** Only a person can be meant: *he*, *she*. */
  readonly isPersonal?: boolean
  /** It is called by what it is, not by a pronoun: nobody of another gender. */
  readonly isDescribed?: boolean
  readonly sentence: number
  readonly block: number
}

/** What makes it likely that a mention is meant; chosen on several hundred annotated texts, all at once. */
const WEIGHT = {
  subject: 1.5,
  speaker: 0.5,
  /** Who does what a passive tells, or whose account it is: *par le juge X*, *d’après X*. */
  doer: 1,
  sameBlock: 1.2,
} as const

/** What makes it unlikely. */
const LESS = {
  eachSentence: 1.1,
  genderUnknown: 1,
  /** A given name mostly shows the gender, not always. */
  otherGender: 4.5,
  organization: 2,
  /** *Débourser*: a word with a capital, which nothing tells to be anybody. */
  bareName: 1,
  document: 6,
  group: 2,
  /** *son salaire de cadre*: perhaps nobody; a person who is named is meant before. */
  described: 1.5,
  /** Somebody else spoke behind them. */
  earlierSpeaker: 0.5,
} as const

/** How likely a mention is meant, by what it is and where it stands. */
export function salienceOf(need: PronounNeed, mention: Mentioned, isEarlierSpeaker: boolean): number {
  const { block, isDoer = false, isSpeaker, isSubject, sentence } = mention
  let salience = -LESS.eachSentence * (need.sentence - sentence) - unlikeness(need, mention.speaker)
  if (isSubject) salience += WEIGHT.subject
  if (isSpeaker) salience += WEIGHT.speaker
  if (isDoer) salience += WEIGHT.doer
  if (block === need.block) salience += WEIGHT.sameBlock
  if (isEarlierSpeaker) salience -= LESS.earlierSpeaker
  return salience
}

function unlikeness(need: PronounNeed, speaker: Speaker): number {
  const { gender, type } = speaker
  let less = 0
  if (gender === undefined && need.gender !== undefined) less += LESS.genderUnknown
  if (!isOfGender(need, speaker)) less += LESS.otherGender
  if (type === 'organization') less += LESS.organization + (isBareName(speaker) ? LESS.bareName : 0)
  if (type === 'document') less += LESS.document
  if (type === 'group') less += LESS.group
  if (type === 'unknown' && speaker.canSpeak) less += LESS.described
  return less
}

const isBareName = ({ label }: Speaker): boolean => !/[ '’]/u.test(label)

export const isOfGender = (need: PronounNeed, speaker: Speaker | undefined): boolean =>
  need.gender === undefined || speaker?.gender === undefined || speaker.gender === need.gender
