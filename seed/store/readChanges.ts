import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { CHANGE_KINDS } from '../plan/entryChange'
import type { RecordedChange } from '../plan/entryChange'
import { readRowsBy } from './readRows'

/** What is still to be undone of a group that a run wrote. */
export interface PendingGroup {
  readonly name: string
  /** Ids of rows of `seed-changes`, the one that the run wrote last first. */
  readonly rowIds: readonly string[]
}

const CHANGES = 'seed-changes'

const values = z.record(z.string(), z.unknown())
const digest = z.string().nullable()

const changeRow = z.object({
  id: z.string(),
  order: z.number(),
  group: z.string(),
  sourceId: z.string(),
  entryCollection: z.string(),
  entryId: z.string(),
  kind: z.enum(CHANGE_KINDS),
  before: z.object({
    main: values.nullable(),
    draft: values.nullable(),
    state: z
      .object({
        base: values,
        digest: z.string(),
        document: z.string(),
        proposals: z.array(
          z.object({ path: z.string(), value: z.unknown(), desired: z.unknown().optional() }),
        ),
        run: z.string().nullable(),
      })
      .nullable(),
  }),
  after: z.object({ main: digest, draft: digest, state: digest }),
})

/** What no rollback of a run has undone yet, the group that it wrote last first. */
export async function readPendingGroups(payload: Payload, run: string): Promise<readonly PendingGroup[]> {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.db.find<{ id: string; group: string }>({
    collection: CHANGES,
    limit: 0,
    pagination: false,
    req,
    select: { group: true },
    sort: '-order',
    where: pendingOf(run),
  })
  const groups = new Map<string, string[]>()
  for (const { group, id } of docs) {
    const rowIds = groups.get(group) ?? []
    groups.set(group, rowIds)
    rowIds.push(id)
  }
  return [...groups].map(([name, rowIds]) => ({ name, rowIds }))
}

/** How many entries are still to be undone of a run, as a request’s transaction sees it where one is given. */
export async function countPending(payload: Payload, run: string, req?: PayloadRequest): Promise<number> {
  const options = { collection: CHANGES, overrideAccess: true, where: pendingOf(run) } as const
  const { totalDocs } = await payload.count(req === undefined ? options : { ...options, req })
  return totalDocs
}

/** Changes by the ids of their rows, those still to be undone, in the given order. */
export async function readChanges(
  req: PayloadRequest,
  rowIds: readonly string[],
): Promise<readonly RecordedChange[]> {
  const rows = await readRowsBy(req, CHANGES, { field: 'id', values: rowIds })
  const byId = new Map(rows.filter(({ undoneBy }) => !undoneBy).map((row) => [row.id, row]))
  return rowIds.flatMap((rowId) => {
    const row = byId.get(rowId)
    if (row === undefined) return []
    const { entryCollection, id, ...change } = changeRow.parse(row)
    return [{ ...change, rowId: id, collection: entryCollection }]
  })
}

/** Notes that a run undid a change. */
export async function markUndone(req: PayloadRequest, rowId: string, undoneBy: string): Promise<void> {
  await req.payload.db.updateOne({
    collection: CHANGES,
    id: rowId,
    data: { undoneBy },
    req,
    returning: false,
  })
}

const pendingOf = (run: string) => ({ and: [{ run: { equals: run } }, { undoneBy: { exists: false } }] })
