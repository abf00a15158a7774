/**
 * What a collection declares in `custom.rules`: pure functions that its hooks call on every door, and that
 * whoever writes below the hooks (the safe write in `revise`, the seed's fast road) calls too.
 */
export interface CollectionRules {
  /** The derived fields that follow from the entry's own fields alone. */
  readonly derive: (entry: Entry) => Entry
  /** What stands in the way of publishing the entry; empty when nothing does. */
  readonly checkPublishable: (entry: Entry) => readonly Problem[]
  /** The hooks that act by these rules, of the collection and of its fields (`withRules`). */
  readonly hooks?: ReadonlySet<unknown>
  /** Names of fields that ask nothing while they are empty: no default, no check of their own, not required. */
  readonly plain?: ReadonlySet<string>
}

/** An entry as the database gives it, or a part of it. */
export type Entry = Readonly<Record<string, unknown>>

/** An entry that the database has: what hooks are given. */
export type StoredEntry = Entry & { readonly id: string }

/** One thing that is wrong with an entry: where, and what with the edit that mends it, in both languages. */
export interface Problem {
  readonly path: string
  readonly message: Message
}

/** A text of ours in the panel's two languages. */
export interface Message {
  readonly en: string
  readonly fr: string
}
