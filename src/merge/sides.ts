/** The three sides of a merge: what the last apply wrote, what is in the database, what the document wants. */
export interface Sides<Value> {
  readonly base: Value
  readonly current: Value
  readonly desired: Value
}

/** The plain text of a block or a row that both sides changed; null on a side where it is not there. */
export type BlockConflict = Readonly<Sides<string | null>>

/** What the parts of a value become, where both sides changed it. */
export type Resolution =
  | { readonly kind: 'resolved'; readonly value: unknown }
  | {
      readonly kind: 'conflict'
      /** Of rich text and rows, what is in conflict; none for a value that has no parts. */
      readonly conflicts: readonly BlockConflict[]
    }

/** A value without parts that both sides changed, each in its own way. */
export const CLASH: Resolution = { kind: 'conflict', conflicts: [] }
