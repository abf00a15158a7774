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
import type { PlacedQuote } from './placeQuote'
import { unknownPerson } from './readMentions'
import type { SeedProblem } from './seedProblem'
import { quoteSourceId } from './sourceId'
import { withStored } from './withStored'

/** A quote whose every statement the text bears out. */
export interface StatedQuote {
  readonly statement: Omit<QuoteStatement, 'words' | 'line' | 'occurrence'>
  /** Who says who said it. */
  readonly by: 'editor' | 'extraction'
  readonly sourceId: string
  /** In the .txt. */
  readonly segments: readonly [Segment, ...Segment[]]
  /** In the article’s text, where revisions made that another than the .txt. */
  readonly revised?: readonly [Segment, ...Segment[]]
  /** Whether it stands in what a revision adds alone: then its segments are those of the article’s text. */
  readonly isAdded?: boolean
  /** Index of the yaml’s item that states or corrects it. */
  readonly item?: number
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
  const { isAdded, place, view } = placeInEither(source, statement)
  if (place.kind === 'refused') problems.push(problemAt(source, [...path, 'words'], place.problem))
  if (place.kind !== 'placed') return { value: undefined, problems }
  const { segments } = place
  problems.push(...nearbyProblems(view, { statement, path, first: segments[0] }))
  const value: StatedQuote = {
    statement: withStored(statement),
    by: statement.stored?.by ?? 'editor',
    sourceId: sourceIdOf(view, segments),
    segments,
    text: quoteText(segments),
    repeats: undefined,
    place: { file: source.yamlFile, line: source.lineOf(path) },
    ...(isAdded ? { isAdded } : {}),
    ...(typeof path[1] === 'number' ? { item: path[1] } : {}),
  }
  return { value, problems }
}

interface Placed {
  readonly isAdded: boolean
  readonly place: PlacedQuote
  /** The source with the text in which it was placed. */
  readonly view: DocumentSource
}

/** Where the words stand in the .txt, or else in what a revision adds. */
function placeInEither(source: DocumentSource, statement: QuoteStatement): Placed {
  const place = placeQuote(source, statement)
  const { revised } = source
  if (place.kind === 'refused' && source.statements.revisions.length > 0 && !revised.isUnsure) {
    const view = { ...source, text: revised.text }
    const added = placeQuote(view, statement)
    if (added.kind === 'placed') return { isAdded: true, place: added, view }
  }
  return { isAdded: false, place, view: source }
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
  { about = [], speaker, stored }: QuoteStatement,
  path: readonly PropertyKey[],
): SeedProblem[] {
  const named = [
    ...(speaker === undefined ? [] : [{ person: speaker, at: [...path, 'speaker'] }]),
    ...about.map((person, index) => ({ person, at: [...path, 'about', index] })),
    ...[stored?.speaker ?? [], stored?.about ?? []]
      .flat()
      .map((person) => ({ person, at: [...path, 'stored'] })),
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
  const now = revisedLine(source, line.number)
  const stands = (words: string, before: number): boolean =>
    [text.slice(before, line.end), now].some((part) => findPlaces(part, { exact: words }).length > 0)
  const { cue, speakerLabel } = statement
  const missing = (what: string, words: string): Omit<SeedProblem, 'file' | 'line'> => ({
    what,
    nearest: nearestWords(source.text, words),
    remedy: 'copy the words from the text, or leave them out',
  })
  const problems: SeedProblem[] = []
  if (cue !== undefined && !stands(cue, line.start)) {
    problems.push(
      problemAt(
        source,
        [...path, 'cue'],
        missing(`the cue “${cue}” is not in line ${line.number}, where the quote stands`, cue),
      ),
    )
  }
  if (speakerLabel !== undefined && !stands(speakerLabel, 0)) {
    const what = `“${speakerLabel}” is not in line ${line.number}, where the quote stands, nor before it`
    problems.push(problemAt(source, [...path, 'speakerLabel'], missing(what, speakerLabel)))
  }
  return problems
}

/** What revisions made of a line, which may have blocks after it now. */
function revisedLine({ revised, statements }: DocumentSource, number: number): string {
  if (statements.revisions.length === 0) return ''
  const lines = revised.text.lines.filter((line) => line.number === number)
  return lines.map(({ end, start }) => revised.text.text.slice(start, end)).join('\n')
}
