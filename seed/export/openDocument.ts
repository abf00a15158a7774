import type { DocumentSource } from '../desired/documentSource'
import { peopleNamedIn } from '../desired/peopleNamed'
import { readDocument } from '../desired/readDocument'
import { PEOPLE_FILE, readPeople } from '../desired/readPeople'
import { readQuotes } from '../desired/readQuotes'
import { idOfSource, personSourceId } from '../desired/sourceId'
import type { StatedQuote } from '../desired/statedQuote'
import type { Files } from './files'

/** A document with its quotes, and the people whom it may name. */
export interface OpenedDocument {
  readonly source: DocumentSource
  readonly quotes: readonly StatedQuote[]
  /** The key of a person of `people.yaml` by the id of the documents. */
  readonly keyOf: (id: unknown) => string | undefined
}

/** The files that a document is read from. */
export function filesBeside(textFile: string): readonly [text: string, yaml: string, reading: string] {
  const name = textFile.replace(/\.txt$/u, '')
  return [textFile, `${name}.yaml`, `${name}.reading.json`]
}

/** Reads one document; undefined where it can’t be. */
export function openDocument(files: Files, textFile: string): OpenedDocument | undefined {
  const [text, yaml, reading] = filesBeside(textFile)
  const { people } = readPeople(files.get(PEOPLE_FILE))
  const withThese = { people, peopleNamed: peopleNamedIn(people ?? {}), extractCommand: () => '' }
  const read = readDocument(
    { text: files.get(text), yaml: files.get(yaml), reading: files.get(reading) },
    withThese,
  )
  if (read.kind === 'refused') return undefined
  const keys = new Map(Object.keys(people ?? {}).map((key) => [idOfSource(personSourceId(key)), key]))
  const keyOf = (id: unknown) => (typeof id === 'string' ? keys.get(id) : undefined)
  return { source: read.source, quotes: readQuotes(read.source).value, keyOf }
}
