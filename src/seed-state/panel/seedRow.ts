import { z } from 'zod'

const proposal = z.object({
  path: z.string(),
  /** What is offered to the editor, in comparable form. */
  value: z.unknown(),
  /** What the document says, where `value` holds an editor’s changes beside it. */
  desired: z.unknown().optional(),
})

const row = z.object({
  id: z.string(),
  sourceId: z.string(),
  document: z.string().nullish(),
  base: z.record(z.string(), z.unknown()),
  proposals: z.array(proposal).nullish(),
  run: z.string().nullish(),
})

/** A value of the seed that waits for an editor. */
export type WaitingValue = z.infer<typeof proposal>

/** What the seed state remembers of one entry. */
export interface SeedRow {
  readonly id: string
  readonly sourceId: string
  readonly document: string
  /** What the last apply wrote, by field name, groups as nested objects. */
  readonly base: Readonly<Record<string, unknown>>
  readonly proposals: readonly WaitingValue[]
  /** Of the run that wrote it last. */
  readonly run: string | undefined
}

/** A row of `seed-entries`, as the database gives it. */
export function parseSeedRow(value: unknown): SeedRow {
  const { document, proposals, run, ...rest } = row.parse(value)
  return { ...rest, document: document ?? '', proposals: proposals ?? [], run: run ?? undefined }
}
