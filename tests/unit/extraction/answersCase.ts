import type { KnownPerson, LanguageCode, ReasonCode } from '../../../src/extraction/extraction'
import type { AttributionStatus, QuotationType, SpeakerType } from '../../../src/extraction/extraction'

/** A text, and what a careful reader says of each quotation in it, in order. */
export interface AnswerCase {
  readonly what: string
  /** French, where none is given. */
  readonly lang?: LanguageCode
  readonly people?: readonly KnownPerson[]
  readonly text: string
  readonly quotes: readonly Answer[]
  /** Words that are probably a misspelt surname, and whom each means. */
  readonly slips?: readonly (readonly [words: string, means: string])[]
}

/** What a case says of one quotation: the first four always, the rest as far as the case is about it. */
export interface Answer {
  readonly text: string
  readonly speaker: string | null
  readonly reason: ReasonCode
  readonly quotationType: QuotationType
  readonly status?: AttributionStatus
  readonly speakerLabel?: string | null
  readonly speakerType?: SpeakerType | null
  /** The words at the cue's place, and those where the speaker is named. */
  readonly cue?: string | null
  readonly speakerMention?: string | null
  /** In any order. */
  readonly candidates?: readonly string[]
  readonly about?: readonly string[]
  readonly continues?: number | null
  readonly repeats?: number | null
  /** The words of the quotations inside it. */
  readonly nested?: readonly string[]
}
