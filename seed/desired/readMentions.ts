import { findPlaces } from '../../src/anchoring/findPlaces'
import type { TextLink, TextRange } from '../../src/text/articleText'
import { isUnsureAt, problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { lineAt } from './documentText'
import { moveRange } from './moveRange'
import { namesOfReading } from './namesOfReading'
import { nearestOf, nearestWords } from './nearest'
import type { SeedProblem } from './seedProblem'
import { idOfSource, personSourceId } from './sourceId'

/**
 * The links to People: those that were read, and in place of a person's those that the yaml's `mentions` state,
 * every occurrence of each name, save inside a longer one. How often the yaml says that a name stands must be
 * how often it does, after the revisions.
 */
export function readMentions(source: DocumentSource): Checked<readonly TextLink[]> {
  const names = statedNames(source)
  const problems = [...unknownPeople(source), ...names.flatMap((name) => missingPhrases(source, name))]
  const found = foundNames(source, names)
  for (const name of names) {
    if (source.revised.isUnsure || names.some((other) => isUnsure(name, other))) continue
    const problem = countProblem(
      source,
      name,
      found.filter((place) => place.name === name),
    )
    if (problem !== undefined)
      problems.push(problemAt(source, ['mentions', name.person, name.words], problem))
  }
  const value = found.map(({ end, name, start }) => ({
    start,
    end,
    personId: idOfSource(personSourceId(name.person)),
  }))
  return { value, problems: [...problems, ...sharedNames(source, names)] }
}

/** How often each name that the yaml states is found where it may be linked. */
export function countNames(source: DocumentSource): readonly {
  readonly person: string
  readonly words: string
  readonly times: number
  readonly found: number
}[] {
  const names = statedNames(source)
  const found = foundNames(source, names)
  return names.map((name) => {
    const { person, times, words } = name
    return { person, words, times, found: found.filter((place) => place.name === name).length }
  })
}

/** Whether the places of a name can’t be counted, since those of one that it shares words with aren’t known. */
const isUnsure = ({ words }: StatedName, other: StatedName): boolean =>
  other.times === 0 && (other.words.includes(words) || words.includes(other.words))

interface StatedName {
  readonly person: string
  readonly words: string
  /** 0 where it is stated and wrong, or one of two people or names of one key was left out. */
  readonly times: number
  readonly lines: readonly number[] | undefined
  readonly except: readonly string[]
}

interface FoundName extends TextRange {
  readonly name: StatedName
}

function statedNames(source: DocumentSource): readonly StatedName[] {
  return Object.entries(source.statements.mentions).flatMap(([person, names]) =>
    Object.entries(names).map(([words, use]): StatedName => {
      const { except = [], lines, times } = typeof use === 'number' ? { times: use } : use
      const isUnsure = isUnsureAt(source, ['mentions', person, words])
      return { person, words, times: isUnsure ? 0 : times, lines, except }
    }),
  )
}

function unknownPeople(source: DocumentSource): SeedProblem[] {
  return Object.keys(source.statements.mentions).flatMap((person) => {
    const problem = unknownPerson(source, person)
    return problem === undefined ? [] : [problemAt(source, ['mentions', person], problem)]
  })
}

/** What is wrong with a key that is not in `people.yaml`. */
export function unknownPerson(
  { people }: DocumentSource,
  person: string,
): Omit<SeedProblem, 'file' | 'line'> | undefined {
  if (people === undefined || person === '' || Object.hasOwn(people, person)) return undefined
  const meant = nearestOf(person, Object.keys(people))
  return {
    what: `“${person}” is not in people.yaml`,
    nearest: meant === undefined ? undefined : `“${meant}”`,
    remedy: meant === undefined ? 'add the person there' : `write ${meant}, or add the person there`,
  }
}

const foundNames = (source: DocumentSource, names: readonly StatedName[]): readonly FoundName[] =>
  longestFirst([...names.flatMap((name) => placesOf(source, name)), ...placesRead(source)])

/** Names that were read, where a revision left them. */
const placesRead = (source: DocumentSource): readonly FoundName[] =>
  namesOfReading(source).flatMap(({ person, words, ...range }) => {
    const { revised, text } = source
    const place = moveRange(text, revised, range)
    if (place === undefined || revised.text.text.slice(place.start, place.end) !== words) return []
    return [{ ...place, name: { person, words, times: 1, lines: undefined, except: [] } }]
  })

function placesOf({ revised: { text } }: DocumentSource, name: StatedName): readonly FoundName[] {
  const exceptions = name.except.flatMap((phrase) => findPlaces(text.text, { exact: phrase }))
  return findPlaces(text.text, { exact: name.words })
    .filter((place) => !exceptions.some(({ end, start }) => start <= place.start && place.end <= end))
    .filter((place) => name.lines === undefined || name.lines.includes(lineAt(text, place.start).number))
    .map((place) => ({ ...place, name }))
}

/** Of places that overlap, the one that begins first; of those, the longest. */
function longestFirst(places: readonly FoundName[]): readonly FoundName[] {
  const kept: FoundName[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  }
  return kept
}

function countProblem(
  { revised: { text }, statements, textFile }: DocumentSource,
  { times, words }: StatedName,
  found: readonly FoundName[],
): Omit<SeedProblem, 'file' | 'line'> | undefined {
  if (found.length === times) return undefined
  if (found.length === 0) {
    const revised = statements.revisions.length > 0 ? ' as the yaml revises it' : ''
    const what = `“${words}” stands nowhere by itself in ${textFile}${revised}`
    return {
      what,
      nearest: nearestWords(text, words),
      remedy: 'write the name as the text has it, or remove it',
    }
  }
  const lines = found.map(({ start }) => lineAt(text, start).number).join(', ')
  return {
    what: `“${words}” stands ${timesOf(found.length)}, not ${timesOf(times)}`,
    nearest: `lines ${lines}`,
    remedy: `write ${found.length}, or say which: { times: ${times}, lines: […], except: […] }`,
  }
}

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`)

function missingPhrases(source: DocumentSource, name: StatedName): SeedProblem[] {
  return name.except.flatMap((phrase) => {
    const { text } = source.revised
    if (source.revised.isUnsure || findPlaces(text.text, { exact: phrase }).length > 0) return []
    const what = `the exception “${phrase}” is not in ${source.textFile}`
    const problem = {
      what,
      nearest: nearestWords(text, phrase),
      remedy: 'copy it from the text, or remove it',
    }
    return [problemAt(source, ['mentions', name.person, name.words], problem)]
  })
}

/** One name for two people is told apart by lines alone. */
function sharedNames(source: DocumentSource, names: readonly StatedName[]): SeedProblem[] {
  return names.flatMap((name, index) => {
    const other = names
      .slice(0, index)
      .find(({ person, words }) => words === name.words && person !== name.person)
    if (other === undefined || (other.lines !== undefined && name.lines !== undefined)) return []
    if (isUnsure(name, name) || isUnsure(other, other)) return []
    const what = `“${name.words}” is also a name of ${other.person}`
    const remedy = `say for both on which lines: ${name.words}: { times: …, lines: […] }`
    return [problemAt(source, ['mentions', name.person, name.words], { what, remedy })]
  })
}
