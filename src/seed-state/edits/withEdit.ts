import { z } from 'zod'

const edit = z.object({
  did: z.enum(['saved', 'trashed', 'deleted']),
  /** ISO 8601, in UTC. */
  at: z.string(),
  /** The account’s id; it may be deleted since. */
  editor: z.string(),
  /** What the account was called then. */
  name: z.string(),
  /** Of the version that was saved; null where there is none. */
  version: z.string().nullable(),
})

/** What somebody with an account did to a seeded entry. */
export type Edit = z.infer<typeof edit>

/** So many are kept of an entry. */
const MOST = 20

/** What the `edits` of a row of `seed-entries` hold, the newest first. */
export const editsOf = (value: unknown): readonly Edit[] => z.array(edit).parse(value ?? [])

/**
 * The edits with one more. Who saves a version again, as an autosave does, has it once. Of the oldest version that
 * is kept, everybody who saved it is.
 */
export function withEdit(edits: readonly Edit[], next: Edit): readonly Edit[] {
  const isAgain = ({ did, editor, version }: Edit): boolean =>
    version !== null && version === next.version && editor === next.editor && did === next.did
  const all = [next, ...edits.filter((each) => !isAgain(each))]
  const dropped = all[MOST]?.version ?? null
  const kept = all.slice(0, MOST)
  return dropped === null ? kept : kept.filter(({ version }) => version !== dropped)
}
