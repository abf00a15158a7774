import type { EntryState } from './snapshot'

/** Which entry something is remembered of. */
export type StateKey = Pick<EntryState, 'collection' | 'document' | 'entryId' | 'sourceId'>

/** What the last apply knew and no document asks for any more, and stays. */
export type Orphan = StateKey & {
  /** Why it is not removed, where that was asked for. */
  readonly reason?: string | undefined
}

/** An entry that nobody asks for, edited or refers to, and that an apply removes. */
export interface RemovalPlan {
  readonly state: EntryState
  /** Where it goes: editors find it in the trash, in a collection that has one; else it is deleted for good. */
  readonly into: 'trash' | 'nothing'
  /** The key of the entry that it is removed together with, in one transaction; its own where that is no other. */
  readonly group: string
}

/** Somewhere in an entry another one is referred to. */
export interface Referrer {
  readonly collection: string
  readonly id: string
  /** The key (`entryKey`) of the entry that it refers to. */
  readonly to: string
  /** How people call it. */
  readonly title: string
  readonly isTrashed: boolean
  /** Whether it can’t be without the other: a quote without its article. */
  readonly isPart: boolean
}
