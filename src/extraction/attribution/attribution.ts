import type { TextRange } from '../../text/articleText'
import type { Mentioned } from './salience'
import type { AttributionStatus, QuotationType, ReasonCode } from '../extraction'
import type { Item } from './hostSentence'
import type { Clause } from './nounPhrase'
import type { QuotedSpan } from '../reading/quotedSpan'
import type { Background, Speaker } from './speaker'

/** Who said a quoted span, and why. */
export interface Attribution {
  readonly quotationType: QuotationType
  readonly speaker: Speaker | undefined
  readonly speakerLabel: string | null
  readonly speakerMention: TextRange | null
  readonly candidates: readonly Speaker[]
  readonly status: AttributionStatus
  readonly confidence: number
  readonly reason: ReasonCode
  readonly cue: TextRange | null
  readonly about: readonly Speaker[]
  readonly continues: number | null
  /** The words themselves hold who says them: the writer broke in without closing the marks. */
  readonly isIncise?: boolean
}

export interface Sentence extends TextRange {
  readonly items: readonly Item[]
  readonly block: number
  readonly isHeading: boolean
}

/** What the sentences read so far have told. */
export interface State {
  readonly background: Background
  readonly spans: readonly QuotedSpan[]
  /** By folded words. */
  readonly timesQuoted: ReadonlyMap<string, number>
  /** Folded pairs of words like a plural, which the writer uses without marks: *gilets jaunes*. */
  readonly pluralPairs: ReadonlySet<string>
  readonly insides: readonly (readonly Item[])[]
  readonly mentioned: Mentioned[]
  readonly done: Map<number, Attribution>
}

/** A sentence with what is known of it before its quotations are attributed. */
export interface Told {
  readonly sentence: Sentence
  readonly index: number
  readonly clause: Clause
  readonly subject: Speaker | undefined
}

/** Where a quotation stands: its sentence, the one before and the one behind. */
export interface Place extends Told {
  readonly before: Told | undefined
  readonly next: Told | undefined
}

/** A quotation: its item in the sentence, its index among the spans. */
export interface Asked {
  readonly at: number
  readonly quote: number
}

/** An attribution to nobody. */
export const nobody = (quotationType: QuotationType, reason: ReasonCode): Attribution => ({
  quotationType,
  reason,
  speaker: undefined,
  speakerLabel: null,
  speakerMention: null,
  candidates: [],
  status: 'unattributed',
  confidence: 0,
  cue: null,
  about: [],
  continues: null,
})
