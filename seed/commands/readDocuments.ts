import type { SourceFile } from '../desired/decodeText'
import type { DesiredEntry, Notice } from '../desired/desiredEntry'
import { readSources } from '../desired/readSources'
import { seedInvalid } from '../desired/seedProblem'
import { checkDesired } from '../plan/checkDesired'
import type { CollectionShape } from '../plan/shape'
import { sharedWishes } from '../plan/uniqueWishes'
import { DEFAULT_FOLDER, extractCommand } from './nextCommand'
import { readFolder } from './readFolder'
import { rereadTexts, withFiles } from './rereadTexts'
import { shownFolder } from './shownFolder'

/** The documents of a folder, checked: what they ask for. */
export interface Documents {
  /** The folder as it is shown: relative to the working directory. */
  readonly folder: string
  readonly entries: readonly DesiredEntry[]
  readonly notices: readonly Notice[]
  /** Readings that were made anew and are others than those in the folder; empty where nobody asked for them. */
  readonly rereadings: readonly SourceFile[]
}

/**
 * Reads a folder of documents. Needs no database.
 *
 * @param readShapes called where there are mistakes, so that what the collections can’t hold, and what two entries
 *   can’t both have, is told along with them
 * @param isRereading whether texts that did not change are read anew; nothing is written
 * @throws SEED_INVALID listing every mistake, USAGE when there is no such folder
 */
export async function readDocuments(
  folder: string,
  readShapes: () => Promise<ReadonlyMap<string, CollectionShape>> | undefined = () => undefined,
  { isRereading = false }: { readonly isRereading?: boolean } = {},
): Promise<Documents> {
  const shown = shownFolder(folder)
  const files = await readFolder(folder)
  const rereadings = isRereading ? rereadTexts(files) : []
  const { entries, notices, problems } = readSources(withFiles(files, rereadings), (file) =>
    extractCommand(`${shown}/${file}`, { from: shown === DEFAULT_FOLDER ? undefined : shown }),
  )
  if (problems.length === 0) return { folder: shown, entries, notices, rereadings }
  const shapes = await readShapes()
  const refused =
    shapes === undefined ? [] : [...checkDesired(entries, shapes), ...sharedWishes(entries, shapes)]
  throw seedInvalid([...problems, ...refused], shown)
}
