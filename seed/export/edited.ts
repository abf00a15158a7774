import type { DesiredEntry } from '../desired/desiredEntry'

/** A value that an editor gave a field, in comparable form, with the ids of the documents; null where it is empty. */
export interface EditedField {
  readonly path: string
  readonly value: unknown
}

/** An entry of the documents that editors changed in an environment. */
export interface EditedEntry {
  readonly entry: DesiredEntry
  readonly fields: readonly EditedField[]
  /** Where it is no more: in the trash, or deleted. */
  readonly gone?: 'in the trash' | 'deleted'
}

/** What an environment holds, as far as an export must know it. */
export interface Environment {
  /** What corrections say of themselves: `exported from production`. */
  readonly reason: string
  /** The paths of the fields of which two states of one entry wish something else. */
  readonly differing: (a: DesiredEntry, b: DesiredEntry) => readonly string[]
  /** Whether what an entry wishes of a field is what the environment holds; a field without a wish is left as it is. */
  readonly isCurrent: (entry: DesiredEntry, path: string) => boolean
  /** The value that the environment holds, as of `EditedField`; undefined where the entry is not there. */
  readonly current: (sourceId: string, path: string) => unknown
}

/** What an editor changed and the documents can’t say, or not yet. */
export interface NotExported {
  readonly sourceId: string
  readonly collection: string
  readonly path: string | undefined
  readonly reason: string
}
