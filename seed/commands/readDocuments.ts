import type { SourceFile } from '../desired/decodeText'
import type { Notice } from '../desired/desiredEntry'
import { entriesInMemory, joinSources } from '../desired/entrySource'
import type { EntrySource } from '../desired/entrySource'
import { problemList } from '../desired/problemList'
import type { ProblemList } from '../desired/problemList'
import { PEOPLE_FILE } from '../desired/readPeople'
import { documentNames, filesOf, readerOf } from '../desired/readSources'
import { seedInvalid } from '../desired/seedProblem'
import { checkSource } from '../plan/checkSource'
import type { CollectionShape } from '../plan/shape'
import { entryFile } from '../source/entryFile'
import { spooledEntries } from '../source/spooledEntries'
import { DEFAULT_FOLDER, extractCommand } from './nextCommand'
import { listSources, readSourceFile } from './readFolder'
import type { SourceFolder } from './readFolder'
import { rereadTexts, withFiles } from './rereadTexts'
import { shownFolder } from './shownFolder'

/** What documents and ready entries ask for. */
export interface Documents {
  /** The folder as it is shown: relative to the working directory. */
  readonly folder: string
  /** The entries of documents are checked; ready ones are when they are planned. */
  readonly source: EntrySource
  readonly notices: readonly Notice[]
  /** Readings that were made anew and are others than those in the folder; empty where nobody asked for them. */
  readonly rereadings: readonly SourceFile[]
}

type Shapes = ReadonlyMap<string, CollectionShape>

/**
 * Reads a folder of documents, one document at a time. Needs no database.
 *
 * @param from the folder, or a file of ready entries
 * @param readShapes called where there are mistakes, so that what the collections can’t hold, and what two entries
 *   can’t both have, is told along with them
 * @param isRereading whether texts that did not change are read anew; nothing is written
 * @throws SEED_INVALID listing every mistake, USAGE when there is no such folder
 */
export async function readDocuments(
  from: string,
  readShapes: () => Promise<Shapes> | undefined = () => undefined,
  { isRereading = false }: { readonly isRereading?: boolean } = {},
): Promise<Documents> {
  const files = await listSources(from)
  const folder = shownFolder(files.folder)
  const problems = problemList()
  const { source: documents, ...told } = await readAll(files, { folder, isRereading, problems })
  const source = joinSources([...documents, ...files.entries.map((name) => entryFile(files.folder, name))])
  if (problems.all().length === 0) return { folder, source, ...told }
  const shapes = await readShapes()
  if (shapes !== undefined) checkSource(source, shapes, problems)
  source.close()
  throw seedInvalid(problems.all(), folder, problems.more())
}

interface ReadHow {
  /** As it is shown. */
  readonly folder: string
  readonly isRereading: boolean
  readonly problems: ProblemList
}

type ReadAll = Omit<Documents, 'folder' | 'source'> & { readonly source: readonly EntrySource[] }

async function readAll(
  { documents, folder }: SourceFolder,
  { folder: shown, isRereading, problems }: ReadHow,
): Promise<ReadAll> {
  const there = new Set(documents)
  const read = (name: string) => readSourceFile(folder, name)
  const people = there.has(PEOPLE_FILE) ? await read(PEOPLE_FILE) : undefined
  const reader = readerOf(people, (file) =>
    extractCommand(`${shown}/${file}`, { from: shown === DEFAULT_FOLDER ? undefined : shown }),
  )
  const entries = spooledEntries()
  const [notices, rereadings]: [Notice[], SourceFile[]] = [[], []]
  for (const name of documentNames(documents)) {
    const own = EXTENSIONS.map((extension) => `${name}${extension}`).filter((file) => there.has(file))
    const files = await Promise.all(own.map(read))
    const again = isRereading ? rereadTexts([...files, ...(people === undefined ? [] : [people])]) : []
    const byPath = new Map(withFiles(files, again).map((file) => [file.path, file]))
    const document = reader.read(filesOf(name, (file) => byPath.get(file)))
    document.entries.forEach(entries.add)
    notices.push(...document.notices)
    rereadings.push(...again)
    problems.add(...document.problems)
  }
  const end = reader.end()
  problems.add(...end.problems)
  return { source: [entriesInMemory(end.entries), entries], notices, rereadings }
}

const EXTENSIONS = ['.txt', '.yaml', '.reading.json']
