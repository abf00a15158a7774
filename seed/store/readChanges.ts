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

/** So many rows are in memory at once, unless more of them are one group. */
const PAGE = 100

/**
 * What no rollback of a run has undone yet, the group that it wrote last first, read a page at a time: what is
 * undone meanwhile moves no page. A run writes the rows of a group one after another.
 */
export async function* readPendingGroups(payload: Payload, run: string): AsyncGenerator<PendingGroup> {
  let group: { readonly name: string; readonly rowIds: string[] } | undefined
  for await (const { id, group: name } of pendingRows(payload, run)) {
    if (group !== undefined && group.name !== name) yield group
    if (group?.name !== name) group = { name, rowIds: [] }
    group.rowIds.push(id)
  }
  if (group !== undefined) yield group
}

async function* pendingRows(
  payload: Payload,
  run: string,
): AsyncGenerator<{ readonly id: string; readonly group: string }> {
  let last: number | undefined
  for (;;) {
    const { docs } = await payload.db.find<{ id: string; group: string; order: number }>({
      collection: CHANGES,
      limit: PAGE,
      pagination: false,
      req: await createLocalReq({}, payload),
      select: { group: true, order: true },
      sort: '-order',
      where: last === undefined ? pendingOf(run) : { and: [pendingOf(run), { order: { less_than: last } }] },
    })
    yield* docs
    if (docs.length < PAGE) return
    last = docs.at(-1)?.order
  }
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
