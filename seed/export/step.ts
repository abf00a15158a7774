import type { DesiredEntry } from '../desired/desiredEntry'
import type { EditedEntry, NotExported } from './edited'
import type { Files } from './files'

/** A change of the yaml that is made as a whole or not at all. */
export interface Step {
  readonly entry: DesiredEntry
  /** The fields that it is about; undefined where the entry goes away. */
  readonly paths: readonly string[] | undefined
  /** The documents that have to be read again to know what it does; all of them where it is undefined. */
  readonly reads: readonly string[] | undefined
  /** Ways to say it, the first that is right is taken; none where the yaml can’t say it. */
  readonly ways: readonly ((files: Files) => Files)[]
  /** Why there is no way. */
  readonly reason?: string
  /** Whether the entry holds what it is to hold, where that is less than all of a field. */
  readonly isDone?: (entry: DesiredEntry) => boolean
  /** What is left out in any case. */
  readonly leftOut?: readonly NotExported[]
}

/** What can’t be said of an entry, and why. */
export const notSayable = (
  { entry }: Pick<EditedEntry, 'entry'>,
  path: string | undefined,
  reason: string,
): NotExported => ({
  sourceId: entry.sourceId,
  collection: entry.collection,
  path,
  reason,
})
