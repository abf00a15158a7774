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

/**
 * Reads all documents and `people.yaml`, checks every statement against the texts, and says what entries
 * they ask for. All problems are collected.
 *
 * @param files the .txt, .yaml and .reading.json files of the folder, with paths relative to it
 */
export function readSources(
  files: readonly SourceFile[],
  extractCommand: ReadWith['extractCommand'] = (file) => `npm run seed -- extract ${file}`,
): Desired {
  const people = readPeople(files.find(({ path }) => path === PEOPLE_FILE))
  const withThese = {
    people: people.people,
    peopleNamed: peopleNamedIn(people.people ?? {}),
    extractCommand,
  }
  const read = documentsIn(files).map((document) => readDocument(document, withThese))
  const sources = read.flatMap((document) => (document.kind === 'read' ? [document.source] : []))
  const documents = sources.map(readStatements)
  const named = new Set(documents.flatMap(({ value }) => value.publishedPeople))
  const persons = people.stated.map((person) =>
    personEntry(person, named.has(idOfSource(personSourceId(person.key)))),
  )
  return {
    entries: [...persons, ...documents.flatMap(({ value }) => value.entries)],
    notices: documents.flatMap(({ value }) => value.notices),
    problems: [
      ...people.problems,
      ...read.flatMap((document) => document.problems),
      ...documents.flatMap(({ problems }) => problems),
      ...sharedKeys(sources),
    ],
  }
}

/** Each .txt with the .yaml and the .reading.json of its name. */
function documentsIn(files: readonly SourceFile[]): readonly DocumentFiles[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  byPath.delete(PEOPLE_FILE)
  const names = new Set([...byPath.keys()].map((path) => path.replace(/\.(?:txt|yaml|reading\.json)$/u, '')))
  return [...names].sort().map((name) => ({
    text: byPath.get(`${name}.txt`),
    yaml: byPath.get(`${name}.yaml`),
    reading: byPath.get(`${name}.reading.json`),
  }))
}

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
