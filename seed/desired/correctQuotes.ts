import { correctQuote } from './correctQuote'
import type { QuoteStatement } from './documentShape'
import type { DocumentReading } from './documentReading'
import { problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { nearestOf } from './nearest'
import { placeQuote } from './placeQuote'
import { quotesOfReading } from './quotesOfReading'
import type { ReadQuote } from './quotesOfReading'
import type { SeedProblem } from './seedProblem'
import { statedQuote } from './statedQuote'
import type { StatedQuote } from './statedQuote'

/** The quotes that were read, as the yaml corrects them, and those that it adds. */
export function correctQuotes(
  source: DocumentSource,
  reading: DocumentReading,
): Checked<readonly StatedQuote[]> & { readonly areAllPlaced: boolean } {
  const problems: SeedProblem[] = []
  const read = quotesOfReading(source, reading)
  const corrected = new Map<string, { readonly line: number; readonly quote: StatedQuote | undefined }>()
  const added: StatedQuote[] = []
  let areAllPlaced = true
  for (const [index, statement] of (source.statements.quotes ?? []).entries()) {
    const path = ['quotes', index]
    const meant = findMeant(source, read, statement)
    if (meant.kind === 'refused') problems.push(problemAt(source, [...path, 'words'], meant.problem))
    if (meant.kind === 'none') {
      const stated = addedQuote(source, { read, statement }, path)
      problems.push(...stated.problems)
      if (stated.value !== undefined) added.push(stated.value)
      else areAllPlaced = false
    }
    if (meant.kind !== 'found') continue
    const { quote } = meant
    const before = corrected.get(quote.sourceId)
    const line = source.lineOf(path)
    if (before !== undefined) {
      const what = `“${quote.text}” is corrected in line ${before.line} already`
      problems.push(problemAt(source, path, { what, remedy: 'make one of the two' }))
    }
    const correction = correctQuote(source, { quote, statement }, path)
    problems.push(...correction.problems)
    corrected.set(quote.sourceId, { line, quote: correction.value })
  }
  const kept = read.flatMap((quote) => {
    const correction = corrected.get(quote.sourceId)
    return correction === undefined ? quote : (correction.quote ?? [])
  })
  return { value: withoutDropped([...kept, ...added]), problems, areAllPlaced }
}

type Meant =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly quote: ReadQuote }
  | { readonly kind: 'refused'; readonly problem: Omit<SeedProblem, 'file' | 'line'> }

/** The read quote whose words a statement gives: all of them, or those of its first segment. */
function findMeant(source: DocumentSource, read: readonly ReadQuote[], statement: QuoteStatement): Meant {
  const { line, occurrence, words } = statement
  const wanted = typeof words === 'string' ? [words] : words
  const isMeant = ({ segments, text }: ReadQuote): boolean =>
    text === wanted.join(' ') || (wanted.length === 1 && segments[0].exact === wanted[0])
  const lineOf = ({ segments }: ReadQuote): number => lineAt(source.text, segments[0].start).number
  const alike = read.filter(isMeant)
  const [found, second] = alike.filter((quote) => line === undefined || lineOf(quote) === line)
  if (found === undefined || line === 0 || occurrence === 0) return { kind: 'none' }
  if (occurrence !== undefined) {
    const place = placeQuote(source, statement)
    const start = place.kind === 'placed' ? place.segments[0].start : -1
    const there = alike.find(({ segments }) => segments[0].start === start)
    return there === undefined ? { kind: 'none' } : { kind: 'found', quote: there }
  }
  if (second === undefined) return { kind: 'found', quote: found }
  const what = `“${wanted.join(' … ')}” is quoted more than once`
  const nearest = `lines ${alike.map(lineOf).join(', ')}`
  return { kind: 'refused', problem: { what, nearest, remedy: 'say which: line, or occurrence in the line' } }
}

/** Words that were not read as a quote: stated as they are where nothing was read. */
function addedQuote(
  source: DocumentSource,
  { read, statement }: { readonly read: readonly ReadQuote[]; readonly statement: QuoteStatement },
  path: readonly PropertyKey[],
): Checked<StatedQuote | undefined> {
  const stated = statedQuote(source, statement, path)
  if (stated.value === undefined) return stated
  const { confirm, drop, type } = statement
  if (confirm !== undefined || drop !== undefined) {
    const meant = nearestOf(
      stated.value.text,
      read.map(({ text }) => text),
    )
    const problem = {
      what: `“${stated.value.text}” was not read as a quote, so it can’t be ${drop ? 'dropped' : 'confirmed'}`,
      nearest: meant === undefined ? undefined : `“${meant}”`,
      remedy: 'give the words of a quote that was read',
    }
    return { ...stated, problems: [...stated.problems, problemAt(source, [...path, 'words'], problem)] }
  }
  if (type !== undefined || source.unsure.some(([, index]) => index === path[1])) return stated
  const what = `“${stated.value.text}” was not read as a quote, and its type is missing`
  const remedy = 'add type: statement, fragment or term; or give the words of a quote that was read'
  return { ...stated, problems: [...stated.problems, problemAt(source, path, { what, remedy })] }
}

/** A quote can’t repeat one that is left out. */
function withoutDropped(quotes: readonly StatedQuote[]): readonly StatedQuote[] {
  const ids = new Set(quotes.map(({ sourceId }) => sourceId))
  return quotes.map((quote) => {
    return quote.repeats === undefined || ids.has(quote.repeats) ? quote : { ...quote, repeats: undefined }
  })
}
