/**
 * What an apply does where an editor and a document changed the same field: *propose*: nothing is written to the
 * entry, and the document’s value waits; *keep*: the editor’s value stays, and the document is not asked again until
 * it changes; *overwrite*: the document’s value is written; *fail*: nothing is written at all.
 */
export const CONFLICT_RULES = ['propose', 'keep', 'overwrite', 'fail'] as const

export type ConflictRule = (typeof CONFLICT_RULES)[number]

/** What whoever runs the command asks for, beside what the documents say. */
export interface PlanPolicy {
  readonly onConflict: ConflictRule
  /** Whether what was trashed or deleted, and documents ask for, is made again. */
  readonly isRecreating: boolean
  /** Whether what no document asks for any more, and nobody edited, is removed. */
  readonly isPruning: boolean
}

/** Where nothing is said. */
export const USUAL_POLICY: PlanPolicy = { onConflict: 'propose', isRecreating: false, isPruning: false }
