import type { TextRange } from '../../src/text/articleText'
import type { ReadSpan } from './documentReading'
import type { QuoteStatement } from './documentShape'
import type { DocumentSource } from './documentSource'
import { lineNumbered } from './documentText'
import { nearestOf, nearestStretch, wordsWithLine } from './nearest'

/** What else a statement says that tells which words it means. */
export type NearQuote = Partial<Pick<QuoteStatement, 'line' | 'type'>>

/** So many quotes of a line are compared letter by letter. */
const MOST_COMPARED = 50

/**
 * The words that a quote’s statement may mean, with their line: `“Nous avançons” (line 3)`. Where it is a correction,
 * they are those of a quote that was read; in the line that it gives, whatever became of its words.
 */
export function nearestQuoted(
  source: DocumentSource,
  words: string,
  { line, type }: NearQuote,
): string | undefined {
  const { text } = source
  const within = line === undefined ? undefined : lineNumbered(text, line)
  const inLine = within && nearestStretch(text, words, within)
  // Only what adds a quote has to say its type.
  const spans = type === undefined && source.reading.kind === 'read' ? source.reading.reading.quotes : []
  const stretch = inLine ?? (within && anyIn(spans, words, within)) ?? nearestStretch(text, words)
  const found = stretch && (spans.find((span) => areOverlapping(span, stretch)) ?? stretch)
  return found && wordsWithLine(text, found)
}

function anyIn(spans: readonly ReadSpan[], words: string, { end, start }: TextRange): ReadSpan | undefined {
  const there = spans.filter((span) => start <= span.start && span.start < end).slice(0, MOST_COMPARED)
  const nearest = nearestOf(
    words,
    there.map(({ text }) => text),
    1,
  )
  return there.find(({ text }) => text === nearest)
}

const areOverlapping = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end
