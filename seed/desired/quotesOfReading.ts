import { describe } from '../../src/anchoring/describe'
import { quoteText } from '../../src/anchoring/quoteText'
import type { Segment } from '../../src/anchoring/segment'
import { withoutMarks } from '../../src/collections/quotes/rules/withoutMarks'
import type { TextRange } from '../../src/text/articleText'
import { splitWords } from '../../src/text/foldWords'
import type { DocumentReading, ReadSpan } from './documentReading'
import type { DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { personNamed } from './peopleNamed'
import { sourceIdOf } from './statedQuote'
import type { StatedQuote } from './statedQuote'

/** A quote that was read, with the span that says who said it. */
export type ReadQuote = StatedQuote & { readonly span: ReadSpan }

/** The quotes of a reading in text order: spans that go on from each other are one, with a segment each. */
export function quotesOfReading(
  source: DocumentSource,
  { quotes: spans }: DocumentReading,
): readonly ReadQuote[] {
  const groups = groupSpans(spans)
  const bySpan = new Map<number, ReadQuote>()
  const quotes = new Map<string, ReadQuote>()
  for (const indexes of groups) {
    const quote = readQuote(
      source,
      indexes.flatMap((index) => spans[index] ?? []),
    )
    // Without a letter two quotes can’t be told apart, and say nothing.
    if (quote === undefined || quotes.has(quote.sourceId)) continue
    quotes.set(quote.sourceId, quote)
    for (const index of indexes) bySpan.set(index, quote)
  }
  const repeated = repeatedIds(spans, bySpan)
  return [...quotes.values()].map((quote) => ({ ...quote, repeats: repeated.get(quote.sourceId) }))
}

/** The indexes of the spans of each quote, by its first span. */
function groupSpans(spans: readonly ReadSpan[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  const firsts: number[] = []
  for (const [index, { continues }] of spans.entries()) {
    const first = continues === null ? index : (firsts[continues] ?? index)
    firsts.push(first)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [index])
    else group.push(index)
  }
  return [...groups.values()]
}

function readQuote(source: DocumentSource, spans: readonly ReadSpan[]): ReadQuote | undefined {
  const { text } = source.text
  const [first, ...rest] = spans
    .flatMap((span) => plainRanges(text, span))
    .map((range) => describe(text, range))
  const span =
    spans.find(({ speaker, speakerLabel }) => speaker !== null || speakerLabel !== null) ?? spans[0]
  if (first === undefined || span === undefined) return undefined
  const segments: readonly [Segment, ...Segment[]] = [first, ...rest]
  return {
    statement: claimsOf(source, span, typeOf(spans)),
    by: 'extraction',
    sourceId: sourceIdOf(source, segments),
    segments,
    text: quoteText(segments),
    repeats: undefined,
    place: { file: source.textFile, line: lineAt(source.text, first.start).number },
    span,
  }
}

/** A span’s words as a Quote keeps them: no segment goes over the end of a line, or holds marks at its ends. */
function plainRanges(text: string, { end, start }: TextRange): readonly TextRange[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .flatMap((line) => {
      const words = withoutMarks(line)
      const from = at + line.indexOf(words)
      at += line.length + 1
      return splitWords(words).length === 0 ? [] : [{ start: from, end: from + words.length }]
    })
}

/** A clause that goes on in a fragment is a clause; only what is a term throughout is one. */
function typeOf(spans: readonly ReadSpan[]): ReadSpan['quotationType'] {
  const types = spans.map(({ quotationType }) => quotationType)
  if (types.includes('statement')) return 'statement'
  return types.includes('fragment') ? 'fragment' : 'term'
}

function claimsOf(
  { peopleNamed }: DocumentSource,
  span: ReadSpan,
  type: ReadSpan['quotationType'],
): StatedQuote['statement'] {
  const about = span.about.flatMap((name) => personNamed(peopleNamed, name) ?? [])
  const said = {
    type,
    attribution: span.status,
    confidence: span.confidence,
    reason: span.reason,
    cue: span.cue?.text,
    about: about.length === 0 ? undefined : [...new Set(about)],
  }
  // A name, a title or a scare quote is nobody’s statement.
  if (type === 'term') return said
  const speaker = personNamed(peopleNamed, span.speaker)
  return {
    ...said,
    speaker,
    speakerLabel: span.speakerLabel ?? span.speaker ?? undefined,
    // Whatever the text alone made of them.
    speakerType: speaker === undefined ? (span.speakerType ?? undefined) : 'person',
  }
}

/** The source id of the quote that each one repeats; of a chain, the last. */
function repeatedIds(
  spans: readonly ReadSpan[],
  bySpan: ReadonlyMap<number, ReadQuote>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const [index, quote] of bySpan) {
    const repeated = bySpan.get(lastRepeated(spans, index))
    if (repeated !== undefined && repeated !== quote) ids.set(quote.sourceId, repeated.sourceId)
  }
  return ids
}

function lastRepeated(spans: readonly ReadSpan[], index: number): number {
  const seen = new Set<number>()
  let at = index
  for (
    let next = spans[at]?.repeats ?? null;
    next !== null && !seen.has(next);
    next = spans[at]?.repeats ?? null
  ) {
    seen.add(next)
    at = next
  }
  return at
}
