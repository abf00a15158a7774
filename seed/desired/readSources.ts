import { articleEntry } from './articleEntry'
import { checkArticle, sharedKeys } from './checkArticle'
import type { SourceFile } from './decodeText'
import type { DesiredEntry, Notice } from './desiredEntry'
import type { Checked, DocumentSource } from './documentSource'
import { peopleNamedIn } from './peopleNamed'
import { personEntry } from './personEntry'
import { quoteEntry } from './quoteEntry'
import { readBlocks } from './readBlocks'
import { readDocument } from './readDocument'
import type { DocumentFiles, ReadWith } from './readDocument'
import { readMentions } from './readMentions'
import { PEOPLE_FILE, readPeople } from './readPeople'
import { readQuotes } from './readQuotes'
import { readReported } from './readReported'
import { readingNotices } from './readingNotices'
import type { SeedProblem } from './seedProblem'
import { idOfSource, personSourceId } from './sourceId'

/** What a folder of documents asks for. With problems, nothing of it may be written. */
export interface Desired {
  readonly entries: readonly DesiredEntry[]
  readonly notices: readonly Notice[]
  readonly problems: readonly SeedProblem[]
}

/** Reads documents one by one, and what they say of people together. */
export interface SourcesReader {
  /** The entries of a document; the people who are named in it are among those of `end`. */
  readonly read: (document: DocumentFiles) => Desired
  /** What there is to say when all documents were read: the entries of people. */
  readonly end: () => Desired
}

/**
 * Begins to read documents: checks every statement against the texts, and says what entries they ask for.
 *
 * @param peopleFile `people.yaml`, where there is one
 */
export function readerOf(
  peopleFile: SourceFile | undefined,
  extractCommand: ReadWith['extractCommand'],
): SourcesReader {
  const people = readPeople(peopleFile)
  const peopleNamed = peopleNamedIn(people.people ?? {})
  const withThese = { people: people.people, peopleNamed, extractCommand }
  const published = new Set<string>()
  const isShared = sharedKeys()
  return {
    read: (files) => {
      const document = readDocument(files, withThese)
      if (document.kind === 'refused') return { entries: [], notices: [], problems: document.problems }
      const { problems, value } = readStatements(document.source)
      for (const id of value.publishedPeople) published.add(id)
      const { entries, notices } = value
      return { entries, notices, problems: [...document.problems, ...problems, ...isShared(document.source)] }
    },
    end: () => ({
      entries: people.stated.map((person) =>
        personEntry(person, published.has(idOfSource(personSourceId(person.key)))),
      ),
      notices: [],
      problems: people.problems,
    }),
  }
}

/**
 * Reads all documents and `people.yaml`. All problems are collected.
 *
 * @param files the .txt, .yaml and .reading.json files of the folder, with paths relative to it
 */
export function readSources(
  files: readonly SourceFile[],
  extractCommand: ReadWith['extractCommand'] = (file) => `npm run seed -- extract ${file}`,
): Desired {
  const reader = readerOf(
    files.find(({ path }) => path === PEOPLE_FILE),
    extractCommand,
  )
  const byPath = new Map(files.map((file) => [file.path, file]))
  const documents = documentNames([...byPath.keys()]).map((name) =>
    reader.read(filesOf(name, (path) => byPath.get(path))),
  )
  const people = reader.end()
  return {
    entries: [...people.entries, ...documents.flatMap(({ entries }) => entries)],
    notices: documents.flatMap(({ notices }) => notices),
    problems: [...people.problems, ...documents.flatMap(({ problems }) => problems)],
  }
}

/** The names of documents among paths, without what tells their files apart, sorted. */
export function documentNames(paths: readonly string[]): readonly string[] {
  const own = paths.filter((path) => path !== PEOPLE_FILE)
  return [...new Set(own.map((path) => path.replace(/\.(?:txt|yaml|reading\.json)$/u, '')))].sort()
}

/** The .txt, the .yaml and the .reading.json of a name. */
export const filesOf = (name: string, fileAt: (path: string) => SourceFile | undefined): DocumentFiles => ({
  text: fileAt(`${name}.txt`),
  yaml: fileAt(`${name}.yaml`),
  reading: fileAt(`${name}.reading.json`),
})

interface ReadStatements {
  readonly entries: readonly DesiredEntry[]
  readonly notices: readonly Notice[]
  /** The ids of the People that a published document links or names. */
  readonly publishedPeople: readonly string[]
}

function readStatements(source: DocumentSource): Checked<ReadStatements> {
  const blocks = readBlocks(source)
  const links = readMentions(source)
  const reported = readReported(source)
  const quotes = readQuotes(source)
  const article = articleEntry(source, { blocks: blocks.value, links: links.value })
  const { about = [], status } = source.statements
  const keys = [
    ...about,
    ...quotes.value.flatMap(({ statement }) => [...(statement.about ?? []), statement.speaker ?? []].flat()),
  ]
  const people = [
    ...links.value.map(({ personId }) => personId),
    ...keys.map((key) => idOfSource(personSourceId(key))),
  ]
  return {
    value: {
      entries: [article, ...quotes.value.map((quote) => quoteEntry(source, quote))],
      notices: [...reported.value, ...readingNotices(source, { links: links.value, quotes: quotes.value })],
      publishedPeople: status === 'published' ? people.filter((id) => id !== undefined) : [],
    },
    problems: [
      ...checkArticle(source),
      ...blocks.problems,
      ...links.problems,
      ...reported.problems,
      ...quotes.problems,
    ],
  }
}
