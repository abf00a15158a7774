import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { EntryState } from '../plan/snapshot'
import { readRows, readRowsBy } from './readRows'

const stateRow = z.object({
  id: z.string(),
  sourceId: z.string(),
  entryCollection: z.string(),
  entryId: z.string(),
  document: z.string().nullish(),
  base: z.record(z.string(), z.unknown()),
  digest: z.string(),
  proposals: z
    .array(z.object({ path: z.string(), value: z.unknown(), desired: z.unknown().optional() }))
    .nullish(),
  run: z.string().nullish(),
  lastEditedAt: z.unknown().optional(),
})

/** What the seed remembers of entries: of those with the source ids, or of all where none are given. */
export async function readStates(
  req: PayloadRequest,
  sourceIds?: readonly string[],
): Promise<readonly EntryState[]> {
  const rows =
    sourceIds === undefined
      ? await readRows(req, 'seed-entries', {})
      : await readRowsBy(req, 'seed-entries', { field: 'sourceId', values: sourceIds })
  return rows.map((row) => {
    const { document, entryCollection, id, lastEditedAt, proposals, run, ...rest } = stateRow.parse(row)
    return {
      ...rest,
      rowId: id,
      collection: entryCollection,
      document: document ?? '',
      proposals: proposals ?? [],
      run: run ?? undefined,
      isSaved: Boolean(lastEditedAt),
    }
  })
}
