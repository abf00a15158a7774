import { EXTRACTOR_VERSION } from '../../src/extraction/extractorVersion'
import { slugify } from '../../src/text/slugify'
import { decodeText } from '../desired/decodeText'
import type { SourceFile } from '../desired/decodeText'
import type { DocumentSource } from '../desired/documentSource'
import { peopleNamedIn } from '../desired/peopleNamed'
import { peopleNotKnownThen } from '../desired/peopleNotKnownThen'
import { readDocument } from '../desired/readDocument'
import type { ReadDocument } from '../desired/readDocument'
import { readPeople } from '../desired/readPeople'
import type { PeopleFile } from '../desired/readPeople'
import { readQuotes } from '../desired/readQuotes'
import type { SeedProblem } from '../desired/seedProblem'
import type { FilesBeside } from './documentFiles'
import { draftYaml } from './draftYaml'
import { makeReading, readBy } from './makeReading'
import type { TextFile } from './makeReading'
import { missingPeople } from './missingPeople'
import type { MissingPerson } from './missingPeople'
import { questionsOf } from './questionsOf'
import type { Question } from './questionsOf'

/** What a text gave, and what its yaml and `people.yaml` leave open. */
export interface ReadText {
  readonly kind: 'read'
  /** `NAME.reading.json`, as it has to be. */
  readonly reading: SourceFile
  /** The version that read it. */
  readonly extractor: number
  /** The first yaml, for where there is none. */
  readonly draft: string
  readonly inLanguage: string
  readonly quotes: number
  readonly questions: readonly Question[]
  readonly missing: readonly MissingPerson[]
  /** Names of people in `people.yaml` whom the text may mean, and who were not known when it was read. */
  readonly notKnown: readonly string[]
}

/**
 * Reads a document’s text, with everybody in `people.yaml` known from the beginning, or takes what was read of the
 * same text before. Writes nothing.
 */
export function readByItself(
  files: FilesBeside,
  isForced: boolean,
): ReadText | { readonly kind: 'refused'; readonly problems: readonly SeedProblem[] } {
  const people = readPeople(files.people)
  const decoded = decodeText(files.text)
  if (decoded.kind === 'refused') return decoded
  if (people.problems.length > 0) return { kind: 'refused', problems: people.problems }
  const text = { file: files.text, text: decoded.text }
  const before = isForced ? undefined : readBy(files.reading, text)
  const made = before === undefined ? undefined : files.reading
  const reading = made ?? newReading(files, { people, text })
  const document = readWith({ ...files, reading }, people)
  if (document.kind === 'refused') return document
  const { source } = document
  const quotes = readQuotes(source).value
  const questions = questionsOf(source, quotes)
  return {
    kind: 'read',
    reading,
    extractor: before ?? EXTRACTOR_VERSION,
    draft: firstYaml(source, questions),
    inLanguage: source.statements.inLanguage ?? '',
    quotes: quotes.length,
    questions,
    missing: missingIn(source),
    notKnown: peopleNotKnownThen(source),
  }
}

function newReading(
  files: FilesBeside,
  { people, text }: { readonly people: PeopleFile; readonly text: TextFile },
): SourceFile {
  const stated = readWith({ ...files, reading: undefined }, people)
  const lang = stated.kind === 'read' ? stated.source.statements.inLanguage : undefined
  const reading = makeReading(text, { lang, people: people.stated.map(({ statement }) => statement) })
  return { path: files.readingFile, bytes: new TextEncoder().encode(reading) }
}

/** The document with its yaml, or with one that says nothing, where there is none or its syntax is broken. */
function readWith(files: FilesBeside, { people }: PeopleFile): ReadDocument {
  const withThese = {
    people,
    peopleNamed: peopleNamedIn(people ?? {}),
    extractCommand: () => '',
  }
  const empty = { path: files.yamlFile, bytes: new TextEncoder().encode('key: none') }
  const read = readDocument({ ...files, yaml: files.yaml ?? empty }, withThese)
  return read.kind === 'read' ? read : readDocument({ ...files, yaml: empty }, withThese)
}

function firstYaml({ statements, textFile }: DocumentSource, questions: readonly Question[]): string {
  const name = textFile.replace(/^.*\//u, '')
  return draftYaml({
    textFile: name,
    key: keyOf(name),
    inLanguage: statements.inLanguage ?? '',
    headline: statements.headline,
    questions,
  })
}

/** `la-gare` for `La gare.fr.txt`. */
const keyOf = (name: string): string => slugify(name.replace(/(?:\.[a-z]{2})?\.txt$/u, '')) || 'document'

function missingIn({ people, peopleNamed, reading }: DocumentSource): readonly MissingPerson[] {
  if (reading.kind !== 'read') return []
  return missingPeople(reading.reading, { peopleNamed, keys: Object.keys(people ?? {}) })
}
