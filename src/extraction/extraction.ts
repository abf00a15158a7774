import type { TextRange } from '../text/articleText'

/**
 * What a text says and who says it: the result that `npm run extract` prints, and a promise to whoever reads it
 * (`extraction.schema.json`). Offsets are UTF-16 units of the text; `end` is exclusive.
 */
export interface Extraction {
  readonly version: 1
  readonly id: string | null
  /** BCP 47: what was asked for, or what the text was found to be in. */
  readonly lang: LanguageCode
  /** The text that the offsets count in, where it is not what was given: of Markdown or HTML, what they hold. */
  readonly text?: string
  readonly blocks: readonly TextBlock[]
  readonly sentences: readonly TextRange[]
  readonly quotes: readonly ExtractedQuote[]
  readonly people: readonly ExtractedPerson[]
  /** Words that are probably a misspelt surname; nothing is changed, and they count as no mention. */
  readonly slips: readonly SuspectedSlip[]
}

export const languageCodes = ['fr', 'en', 'de', 'es', 'it', 'pt'] as const

export type LanguageCode = (typeof languageCodes)[number]

export type BlockRole = 'title' | 'lede' | 'heading' | 'paragraph' | 'list'

export interface TextBlock extends TextRange {
  readonly role: BlockRole
}

/** A full clause; words set into the writer's sentence; a name, a title or a scare quote: nobody's statement. */
export type QuotationType = 'statement' | 'fragment' | 'term'

export type SpeakerType = 'person' | 'organization' | 'group' | 'document' | 'unknown'

/** May be shown without a look; should be looked at; nobody was found. */
export type AttributionStatus = 'attributed' | 'review' | 'unattributed'

/** One quoted span. `start` and `end` are without the marks and the space inside them, `outer…` with them. */
export interface ExtractedQuote extends TextRange {
  readonly outerStart: number
  readonly outerEnd: number
  readonly text: string
  readonly quotationType: QuotationType
  /** The fullest name that the text gives the speaker, or null. */
  readonly speaker: string | null
  /** The speaker as this place names them: “Il”, “le ministre”. */
  readonly speakerLabel: string | null
  readonly speakerType: SpeakerType | null
  readonly status: AttributionStatus
  /** 0 to 1: how often an attribution for this reason was right in the texts it was calibrated on. */
  readonly confidence: number
  readonly reason: ReasonCode
  /** The words that govern the quote: “affirmer”, “selon”. */
  readonly cue: (TextRange & { readonly text: string }) | null
  /** Where the speaker is named for this quote. */
  readonly speakerMention: TextRange | null
  /** Names of those who may have said it, the likeliest first; the speaker is among them. */
  readonly candidates: readonly string[]
  /** Names of the people whom the governing clause speaks of, other than the speaker. */
  readonly about: readonly string[]
  /** Index of the span that this one goes on from: both are one quote. */
  readonly continues: number | null
  /** Index of the span whose words this one repeats. */
  readonly repeats: number | null
  /** Quotations inside this one, without their marks. */
  readonly nested: readonly TextRange[]
}

export interface ExtractedPerson {
  readonly name: string
  readonly alternateNames: readonly string[]
  readonly mentions: readonly TextRange[]
}

export interface SuspectedSlip extends TextRange {
  readonly text: string
  /** The name of the person who is probably meant. */
  readonly means: string
}

/** Why a quote has the speaker that it has, or none. */
export const reasonCodes = [
  'subject-after',
  'subject-before',
  'according-to',
  'pronoun-after',
  'pronoun-before',
  'participle',
  'infinitive',
  'relative-clause',
  'inside-quote',
  'coordinated',
  'continues',
  'same-paragraph',
  'sentence-before',
  'next-subject',
  'late-cue',
  'label',
  'heading',
  'term',
  'no-cue',
  'ambiguous',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** Somebody whose names are known before the text is read; wins over whom the text alone would give. */
export interface KnownPerson {
  readonly name: string
  readonly alternateNames?: readonly string[]
}

export interface ExtractOptions {
  readonly id?: string
  readonly lang?: LanguageCode
  readonly people?: readonly KnownPerson[]
  /** Where the blocks are known already: a Markdown or HTML document, a rich text. */
  readonly blocks?: readonly TextBlock[]
}
