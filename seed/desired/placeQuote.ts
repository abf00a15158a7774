import { describe } from '../../src/anchoring/describe'
import { findPlaces } from '../../src/anchoring/findPlaces'
import type { Segment } from '../../src/anchoring/segment'
import type { TextRange } from '../../src/text/articleText'
import type { QuoteStatement } from './documentShape'
import type { DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { nearestQuoted } from './nearestQuoted'
import type { NearQuote } from './nearestQuoted'
import type { SeedProblem } from './seedProblem'

type Wrong = Omit<SeedProblem, 'file' | 'line'>

/**
 * Where a stated quote stands: its segments in order, or what is wrong with its words; unknown where what says it
 * has a wrong shape.
 */
export type PlacedQuote =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'placed'; readonly segments: readonly [Segment, ...Segment[]] }
  | { readonly kind: 'refused'; readonly problem: Wrong }

/** Finds the words of a quote where its statement says that they stand. */
export function placeQuote(source: DocumentSource, quote: QuoteStatement): PlacedQuote {
  const [first = '', ...others] = segmentsOf(quote)
  if (first === '') return { kind: 'unknown' }
  const marked = [first, ...others].find((words) => MARKS.test(words))
  if (marked !== undefined) {
    const what = `“${marked}” is written with its quotation marks`
    return { kind: 'refused', problem: { what, remedy: 'leave the marks out: they are the article’s' } }
  }
  if (quote.line === 0 || quote.occurrence === 0) return placeAnywhere(source, first)
  const place = placeOf(source, quote, first)
  if ('what' in place) return { kind: 'refused', problem: place }
  const segments: [Segment, ...Segment[]] = [describe(source.text.text, place)]
  let end = place.end
  for (const words of others) {
    const after = end
    const next = findPlaces(source.text.text, { exact: words }).find(({ start }) => start >= after)
    if (next === undefined)
      return { kind: 'refused', problem: notThere(source, words, { where: 'after the segment before it' }) }
    segments.push(describe(source.text.text, next))
    end = next.end
  }
  return { kind: 'placed', segments }
}

/** Where nobody knows which place is meant, there has to be one. */
function placeAnywhere(source: DocumentSource, words: string): PlacedQuote {
  const place = placeOf(source, {}, words)
  const isNowhere = findPlaces(source.text.text, { exact: words }).length === 0
  return isNowhere && 'what' in place ? { kind: 'refused', problem: place } : { kind: 'unknown' }
}

/** The words of a quote's segments, as stated. */
const segmentsOf = ({ words }: QuoteStatement): readonly string[] =>
  typeof words === 'string' ? [words] : words

/** Marks and spaces that a saved quote loses at its ends. */
const MARKS = /^[\s«“„"]|[\s»”“"]$/u

function placeOf(
  source: DocumentSource,
  { line, occurrence, type }: NearQuote & Pick<QuoteStatement, 'occurrence'>,
  words: string,
): TextRange | Wrong {
  const anywhere = findPlaces(source.text.text, { exact: words })
  const places = anywhere.filter(
    ({ start }) => line === undefined || lineAt(source.text, start).number === line,
  )
  const where = line === undefined ? `in ${source.textFile}` : `in line ${line} of ${source.textFile}`
  const elsewhere = anywhere.map(({ start }) => lineAt(source.text, start).number)
  if (places.length === 0) return notThere(source, words, { where, elsewhere, near: { line, type } })
  if (occurrence === undefined && places.length > 1) {
    const lines = places.map(({ start }) => lineAt(source.text, start).number).join(', ')
    const what = `“${words}” stands ${places.length} times ${where}`
    return { what, nearest: `lines ${lines}`, remedy: `say which: occurrence: 1 to ${places.length}` }
  }
  const place = places[(occurrence ?? 1) - 1]
  if (place !== undefined) return place
  const what = `“${words}” stands ${places.length === 1 ? 'once' : `${places.length} times`} ${where}, not ${occurrence} times`
  return { what, remedy: `correct the occurrence: 1 to ${places.length}` }
}

function notThere(
  source: DocumentSource,
  words: string,
  { elsewhere = [], near = {}, where }: { where: string; elsewhere?: readonly number[]; near?: NearQuote },
): Wrong {
  const lines = [...new Set(elsewhere)]
  return {
    what: `“${words}” is not ${where}`,
    nearest: lines.length > 0 ? `line ${lines.join(', ')}` : nearestQuoted(source, words, near),
    remedy: lines.length > 0 ? 'correct the line' : 'copy the words from the text, letter by letter',
  }
}
