import { correctQuotes } from './correctQuotes'
import { isUnsureAt, problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { moveQuotes } from './moveQuotes'
import { nearestOf } from './nearest'
import type { SeedProblem } from './seedProblem'
import { statedQuote } from './statedQuote'
import type { StatedQuote } from './statedQuote'

type Wrong = Omit<SeedProblem, 'file' | 'line'>

/** The quotes of a document: read, corrected and stated; and what the text does not bear out. */
export function readQuotes(source: DocumentSource): Checked<readonly StatedQuote[]> {
  const { reading, statements } = source
  const { quotes = [] } = statements
  const made = reading.kind === 'read' ? correctQuotes(source, reading.reading) : statedQuotes(source)
  const problems = [...made.problems, ...repeatedStatements(made.value)]
  // The repeated quote may be one that could not be placed, or was left out.
  const areWordsKnown = quotes.every((_, index) => !isUnsureAt(source, ['quotes', index, 'words']))
  const isWhole = made.areAllPlaced && areWordsKnown && reading.kind !== 'unsure'
  const repeating = made.value.map((quote) => {
    const { repeats } = quote.statement
    const repeated = repeats !== undefined && isWhole ? findRepeated(made.value, quote, repeats) : undefined
    if (repeated === undefined) return quote
    if (typeof repeated === 'string') return { ...quote, repeats: repeated }
    problems.push({ ...quote.place, ...repeated })
    return quote
  })
  const moved = moveQuotes(source, { quotes: repeating, areAllPlaced: isWhole })
  return { value: withoutGone(moved.value), problems: [...problems, ...moved.problems] }
}

/** A quote can’t repeat one that a revision removed. */
function withoutGone(quotes: readonly StatedQuote[]): readonly StatedQuote[] {
  const ids = new Set(quotes.map(({ sourceId }) => sourceId))
  return quotes.map((quote) => {
    return quote.repeats === undefined || ids.has(quote.repeats) ? quote : { ...quote, repeats: undefined }
  })
}

/** Where the yaml states all of them. */
function statedQuotes(
  source: DocumentSource,
): Checked<readonly StatedQuote[]> & { readonly areAllPlaced: boolean } {
  const { quotes = [] } = source.statements
  const made = quotes.map((statement, index) => statedQuote(source, statement, ['quotes', index]))
  const value = made.flatMap((quote) => quote.value ?? [])
  const corrections = source.reading.kind === 'none' ? correctionsOfNothing(source) : []
  return {
    value,
    problems: [...made.flatMap(({ problems }) => problems), ...corrections],
    areAllPlaced: value.length === quotes.length,
  }
}

function correctionsOfNothing(source: DocumentSource): SeedProblem[] {
  const { quotes = [] } = source.statements
  return quotes.flatMap((statement, index) => {
    return (['confirm', 'drop'] as const).flatMap((key) => {
      if (statement[key] === undefined) return []
      const what = `“${key}” is said of what was read by itself, and ${source.textFile} was not`
      return [problemAt(source, ['quotes', index, key], { what, remedy: `run: ${source.extractCommand}` })]
    })
  })
}

function repeatedStatements(quotes: readonly StatedQuote[]): SeedProblem[] {
  const first = new Map<string, StatedQuote>()
  return quotes.flatMap((quote) => {
    const { place, sourceId, text } = quote
    const other = first.get(sourceId)
    if (other === undefined) {
      first.set(sourceId, quote)
      return []
    }
    const what = `“${text}” is stated in line ${other.place.line} already`
    return [{ ...place, what, remedy: 'remove one, or say which occurrence each is' }]
  })
}

/** The source id of the one other quote with the words, or what is wrong. */
function findRepeated(quotes: readonly StatedQuote[], quote: StatedQuote, words: string): string | Wrong {
  const others = quotes.filter((other) => other !== quote)
  const [found, second] = others.filter(({ text }) => text === words)
  if (found === undefined) {
    const meant = nearestOf(
      words,
      others.map(({ text }) => text),
    )
    const nearest = meant === undefined ? undefined : `“${meant}”`
    return {
      what: `no other quote of this document says “${words}”`,
      nearest,
      remedy: 'copy the words of the repeated quote',
    }
  }
  if (second !== undefined) {
    return {
      what: `“${words}” is said by more than one quote`,
      remedy: 'let it repeat one whose words are unlike the others’',
    }
  }
  if (found.statement.repeats === undefined && found.repeats === undefined) return found.sourceId
  return { what: `the quote “${words}” repeats another itself`, remedy: 'let both repeat the same one' }
}
