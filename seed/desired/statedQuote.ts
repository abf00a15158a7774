import { findPlaces } from '../../src/anchoring/findPlaces'
import { quoteText } from '../../src/anchoring/quoteText'
import type { Segment } from '../../src/anchoring/segment'
import type { Place } from './desiredEntry'
import type { QuoteStatement } from './documentShape'
import type { ReadSpan } from './documentReading'
import { problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { nearestWords } from './nearest'
import { placeQuote } from './placeQuote'
import { unknownPerson } from './readMentions'
import type { SeedProblem } from './seedProblem'
import { quoteSourceId } from './sourceId'

/** A quote whose every statement the text bears out. */
export interface StatedQuote {
  readonly statement: Omit<QuoteStatement, 'words' | 'line' | 'occurrence'>
  /** Who says who said it. */
  readonly by: 'editor' | 'extraction'
  readonly sourceId: string
  readonly segments: readonly [Segment, ...Segment[]]
  /** The words of all segments, joined by a space. */
  readonly text: string
  /** The source id of the quote whose words it repeats. */
  readonly repeats: string | undefined
  readonly place: Place
  /** Where it was read and not stated: the span that says who said it. */
  readonly span?: ReadSpan
}

/** The quote that one item of the yaml's `quotes` states; none where its words can't be placed. */
export function statedQuote(
  source: DocumentSource,
  statement: QuoteStatement,
  path: readonly PropertyKey[],
): Checked<StatedQuote | undefined> {
  const problems = [
    ...peopleProblems(source, statement, path),
    ...typeProblems(source, { said: statement, claims: statement }, path),
  ]
  const place = placeQuote(source, statement)
  if (place.kind === 'refused') problems.push(problemAt(source, [...path, 'words'], place.problem))
  if (place.kind !== 'placed') return { value: undefined, problems }
  const { segments } = place
  problems.push(...nearbyProblems(source, { statement, path, first: segments[0] }))
  const value: StatedQuote = {
    statement,
    by: 'editor',
    sourceId: sourceIdOf(source, segments),
    segments,
    text: quoteText(segments),
    repeats: undefined,
    place: { file: source.yamlFile, line: source.lineOf(path) },
  }
  return { value, problems }
}

export function sourceIdOf(
  { statements, text }: DocumentSource,
  segments: readonly [Segment, ...Segment[]],
): string {
  const words = segments.map(({ exact }) => exact)
  return quoteSourceId({ key: statements.key, words: text.words }, words, segments[0].end)
}

/** Speakers and those spoken of who are not in `people.yaml`. */
export function peopleProblems(
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

/** Who is in `people.yaml` is a person, and nobody is of any type. */
export function typeProblems(
  source: DocumentSource,
  { claims, said }: { readonly said: QuoteStatement; readonly claims: StatedQuote['statement'] },
  path: readonly PropertyKey[],
): SeedProblem[] {
  const { speaker, speakerLabel, speakerType } = claims
  // Who it is may be what was mistyped.
  const isWhole = !source.unsure.some(([, index]) => index === path[1])
  if (said.speakerType === undefined || speakerType === undefined || !isWhole) return []
  const at = [...path, 'speakerType']
  if (speaker === undefined && speakerLabel === undefined) {
    const what = `speakerType: ${speakerType} is said of nobody`
    return [problemAt(source, at, { what, remedy: 'say speakerLabel: as the text names the speaker' })]
  }
  if (speaker === undefined || speakerType === 'person') return []
  const what = `speakerType: ${speakerType} is said of ${speaker}, who is in people.yaml and so a person`
  const remedy = 'leave out speakerType, or say speakerLabel in place of a person'
  return [problemAt(source, at, { what, remedy })]
}

/** The cue stands in the line of the quote, the speaker’s label there or before it. */
export function nearbyProblems(
  source: DocumentSource,
  { first, path, statement }: { statement: QuoteStatement; path: readonly PropertyKey[]; first: Segment },
): SeedProblem[] {
  const { text } = source.text
  const line = lineAt(source.text, first.start)
  const { cue, speakerLabel } = statement
  const missing = (what: string, words: string): Omit<SeedProblem, 'file' | 'line'> => ({
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
