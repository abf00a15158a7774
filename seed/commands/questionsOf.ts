import { findPlaces } from '../../src/anchoring/findPlaces'
import type { DocumentSource } from '../desired/documentSource'
import { lineAt } from '../desired/documentText'
import type { TextLine } from '../desired/documentText'
import { personNamed } from '../desired/peopleNamed'
import type { StatedQuote } from '../desired/statedQuote'
import { waitsForLook } from '../desired/waitsForLook'

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
  /** The keys of those of them who are in `people.yaml`. */
  readonly keys: readonly string[]
  readonly cue: string | null
  readonly reason: string
  readonly confidence: number
}

/** What is asked about those of a document’s quotes that wait for a look. */
export function questionsOf(source: DocumentSource, quotes: readonly StatedQuote[]): readonly Question[] {
  const occurrenceOf = occurrencesOf(source, quotes)
  return quotes.flatMap((quote) => {
    const { segments, span } = quote
    if (span === undefined || waitsForLook(quote) === undefined) return []
    return {
      line: lineOf(source, quote).number,
      words: segments.map(({ exact }) => exact),
      occurrence: occurrenceOf(quote),
      speaker: span.speaker,
      speakerLabel: span.speakerLabel,
      candidates: span.candidates,
      keys: span.candidates.flatMap((name) => personNamed(source.peopleNamed, name) ?? []),
      cue: span.cue?.text ?? null,
      reason: span.reason,
      confidence: span.confidence,
    }
  })
}

const lineOf = ({ text }: DocumentSource, { segments }: StatedQuote): TextLine =>
  lineAt(text, segments[0].start)

/** Says which of its words in its line a quote is; undefined where no other quote of the line has them. */
function occurrencesOf(
  source: DocumentSource,
  quotes: readonly StatedQuote[],
): (quote: StatedQuote) => number | undefined {
  const counts = new Map<string, number>()
  for (const quote of quotes) {
    for (const key of keysOf(source, quote)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const places = new Map<string, ReadonlyMap<number, number>>()
  return (quote) => {
    if (keysOf(source, quote).every((key) => (counts.get(key) ?? 0) < 2)) return undefined
    const [{ exact, start }] = quote.segments
    const line = lineOf(source, quote)
    const key = `${line.number} ${exact}`
    const known = places.get(key) ?? nthByStart(source.text.text.slice(line.start, line.end), exact)
    places.set(key, known)
    return known.get(start - line.start)
  }
}

/** The quote’s words in its line: all of them, and those that it begins with. */
function keysOf(source: DocumentSource, quote: StatedQuote): readonly string[] {
  const { number } = lineOf(source, quote)
  return [`text ${number} ${quote.text}`, `first ${number} ${quote.segments[0].exact}`]
}

/** Where words stand in a line, and the how manieth each is, from 1. */
const nthByStart = (line: string, exact: string): ReadonlyMap<number, number> =>
  new Map(findPlaces(line, { exact }).map(({ start }, index) => [start, index + 1]))
