import { findPlaces } from '../../src/anchoring/findPlaces'
import type { DocumentSource } from '../desired/documentSource'
import { lineAt } from '../desired/documentText'
import type { StatedQuote } from '../desired/statedQuote'

/** A quote of which it is not certain enough who said it, and what nobody has answered yet. */
export interface Question {
  readonly line: number
  /** By segments. */
  readonly words: readonly string[]
  /** Which of the words in the line, where it has them more than once. */
  readonly occurrence: number | undefined
  /** Whom the text seems to mean, and what it calls them there. */
  readonly speaker: string | null
  readonly speakerLabel: string | null
  /** All who may be meant. */
  readonly candidates: readonly string[]
  readonly cue: string | null
  readonly reason: string
  readonly confidence: number
}

/** What is asked about those of a document’s quotes that wait for a look. */
export function questionsOf(source: DocumentSource, quotes: readonly StatedQuote[]): readonly Question[] {
  return quotes.flatMap((quote) => {
    const { by, segments, span, statement } = quote
    if (by !== 'extraction' || statement.attribution !== 'review' || span === undefined) return []
    return {
      line: lineOf(source, quote),
      words: segments.map(({ exact }) => exact),
      occurrence: occurrenceOf(source, quote, quotes),
      speaker: span.speaker,
      speakerLabel: span.speakerLabel,
      candidates: span.candidates,
      cue: span.cue?.text ?? null,
      reason: span.reason,
      confidence: span.confidence,
    }
  })
}

const lineOf = ({ text }: DocumentSource, { segments }: StatedQuote): number =>
  lineAt(text, segments[0].start).number

function occurrenceOf(
  source: DocumentSource,
  quote: StatedQuote,
  quotes: readonly StatedQuote[],
): number | undefined {
  const line = lineOf(source, quote)
  const [{ exact, start }] = quote.segments
  const alike = quotes.filter(({ text, segments }) => text === quote.text || segments[0].exact === exact)
  if (alike.filter((other) => lineOf(source, other) === line).length < 2) return undefined
  const places = findPlaces(source.text.text, { exact }).filter(
    (place) => lineAt(source.text, place.start).number === line,
  )
  return places.findIndex((place) => place.start === start) + 1 || undefined
}
