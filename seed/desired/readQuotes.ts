import { findPlaces } from '../../src/anchoring/findPlaces'
import { quoteText } from '../../src/anchoring/quoteText'
import type { Segment } from '../../src/anchoring/segment'
import type { QuoteStatement } from './documentShape'
import { problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { nearestOf, nearestWords } from './nearest'
import { placeQuote } from './placeQuote'
import { unknownPerson } from './readMentions'
import type { SeedProblem } from './seedProblem'
import { quoteSourceId } from './sourceId'

type Wrong = Omit<SeedProblem, 'file' | 'line'>

/** A quote whose every statement the text bears out. */
export interface StatedQuote {
  readonly statement: QuoteStatement
  readonly sourceId: string
  readonly segments: readonly Segment[]
  /** The words of all segments, joined by a space. */
  readonly text: string
  /** The source id of the quote whose words it repeats. */
  readonly repeats: string | undefined
  /** The line of the yaml where it is stated. */
  readonly line: number
}

/** The quotes that the yaml states, and what the text does not bear out. */
export function readQuotes(source: DocumentSource): Checked<readonly StatedQuote[]> {
  const problems: SeedProblem[] = []
  const placed: StatedQuote[] = []
  for (const [index, statement] of source.statements.quotes.entries()) {
    const path = ['quotes', index]
    problems.push(...peopleProblems(source, statement, path))
    const place = placeQuote(source, statement)
    if (place.kind === 'refused') problems.push(problemAt(source, [...path, 'words'], place.problem))
    if (place.kind !== 'placed') continue
    const [first] = place.segments
    problems.push(...nearbyProblems(source, { statement, path, first }))
    const words = place.segments.map(({ exact }) => exact)
    const sourceId = quoteSourceId({ key: source.statements.key, text: source.text.text }, words, first.end)
    const text = quoteText(place.segments)
    placed.push({
      statement,
      sourceId,
      segments: place.segments,
      text,
      repeats: undefined,
      line: source.lineOf(path),
    })
  }
  problems.push(...repeatedStatements(source, placed))
  const value = placed.map((quote) => {
    const { repeats } = quote.statement
    // The repeated quote may be one that was left out.
    const isChecked = repeats !== undefined && source.isWhole
    const repeated = isChecked ? findRepeated(placed, quote, repeats) : undefined
    if (repeated === undefined) return quote
    if (typeof repeated === 'string') return { ...quote, repeats: repeated }
    problems.push({ file: source.yamlFile, line: quote.line, ...repeated })
    return quote
  })
  return { value, problems }
}

function peopleProblems(
  source: DocumentSource,
  { about = [], speaker }: QuoteStatement,
  path: readonly PropertyKey[],
): SeedProblem[] {
  const named = [
    ...(speaker === undefined ? [] : [{ person: speaker, at: [...path, 'speaker'] }]),
    ...about.map((person, index) => ({ person, at: [...path, 'about', index] })),
  ]
  return named.flatMap(({ at, person }) => {
    const problem = unknownPerson(source, person)
    return problem === undefined ? [] : [problemAt(source, at, problem)]
  })
}

/** The cue stands in the line of the quote, the speaker’s label there or before it. */
function nearbyProblems(
  source: DocumentSource,
  { first, path, statement }: { statement: QuoteStatement; path: readonly PropertyKey[]; first: Segment },
): SeedProblem[] {
  const { text } = source.text
  const line = lineAt(source.text, first.start)
  const { cue, speakerLabel } = statement
  const missing = (what: string, words: string): Wrong => ({
    what,
    nearest: nearestWords(source.text, words),
    remedy: 'copy the words from the text, or leave them out',
  })
  const problems: SeedProblem[] = []
  if (cue !== undefined && findPlaces(text.slice(line.start, line.end), { exact: cue }).length === 0) {
    problems.push(
      problemAt(
        source,
        [...path, 'cue'],
        missing(`the cue “${cue}” is not in line ${line.number}, where the quote stands`, cue),
      ),
    )
  }
  if (
    speakerLabel !== undefined &&
    findPlaces(text.slice(0, line.end), { exact: speakerLabel }).length === 0
  ) {
    const what = `“${speakerLabel}” is not in line ${line.number}, where the quote stands, nor before it`
    problems.push(problemAt(source, [...path, 'speakerLabel'], missing(what, speakerLabel)))
  }
  return problems
}

function repeatedStatements({ yamlFile }: DocumentSource, quotes: readonly StatedQuote[]): SeedProblem[] {
  return quotes.flatMap(({ line, sourceId, text }, index) => {
    const other = quotes.slice(0, index).find((quote) => quote.sourceId === sourceId)
    if (other === undefined) return []
    const what = `“${text}” is stated in line ${other.line} already`
    return [{ file: yamlFile, line, what, remedy: 'remove one, or say which occurrence each is' }]
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
  if (found.statement.repeats === undefined) return found.sourceId
  return { what: `the quote “${words}” repeats another itself`, remedy: 'let both repeat the same one' }
}
