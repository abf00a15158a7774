import type { FieldPlan } from './planFields'
import type { Values } from './values'

/** A seed’s value that waits for an editor, because both changed the field. */
export interface Proposal {
  readonly path: string
  readonly value: unknown
  /** What the document says, where `value` holds what an editor changed as well: that is remembered once it is decided. */
  readonly desired?: unknown
}

/** What the seed remembers of an entry from the last apply. */
export interface EntryState {
  /** Of the row that remembers it; undefined before there is one. */
  readonly rowId: string | undefined
  readonly sourceId: string
  readonly collection: string
  /** The entry’s id in this environment. */
  readonly entryId: string
  readonly document: string
  /** What the last apply wrote, in comparable form, groups as nested objects. */
  readonly base: Values
  readonly digest: string
  readonly proposals: readonly Proposal[]
  /** The run that wrote it; undefined in a plan, and where no run is known. */
  readonly run?: string | undefined
  /** Whether somebody with an account saved the entry since it is seeded, as far as that is noted. */
  readonly isSaved?: boolean
}

/** An entry as it is in the database. */
export interface CurrentEntry {
  /** What readers see when it is published. */
  readonly main: Values
  /** What an editor saved last and did not publish. */
  readonly draft: Values | undefined
}

/** All that a plan must know of the database. */
export interface Snapshot {
  /** By `entryKey`. */
  readonly entries: ReadonlyMap<string, CurrentEntry>
  /** By source id: those of the desired entries. */
  readonly states: ReadonlyMap<string, EntryState>
  /** States of entries that no document asks for any more. */
  readonly orphans: readonly EntryState[]
  /** What is wished of entries that are there as they are wished, by source id: nothing else was read of them. */
  readonly untouched?: ReadonlyMap<string, readonly FieldPlan[]>
}

export const entryKey = (collection: string, id: string): string => `${collection}/${id}`
