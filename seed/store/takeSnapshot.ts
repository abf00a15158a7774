import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { DesiredEntry } from '../desired/desiredEntry'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, EntryState, Snapshot } from '../plan/snapshot'
import type { Values } from '../plan/values'

/** So many ids are asked for at once: databases bound the length of a question. */
const CHUNK = 200

/** Everything that the plan must know of the database, read outside of any transaction. */
export async function takeSnapshot(payload: Payload, entries: readonly DesiredEntry[]): Promise<Snapshot> {
  const req = await createLocalReq({}, payload)
  const all = await readStates(req)
  const wanted = new Set(entries.map(({ sourceId }) => sourceId))
  const states = new Map(
    all.filter(({ sourceId }) => wanted.has(sourceId)).map((state) => [state.sourceId, state]),
  )
  return {
    entries: await readEntries(req, entries, states),
    states,
    orphans: all.filter(({ sourceId }) => !wanted.has(sourceId)),
  }
}

/** The same for a few entries, as the request’s transaction sees them. */
export async function takeGroupSnapshot(
  req: PayloadRequest,
  entries: readonly DesiredEntry[],
): Promise<Snapshot> {
  const found = await readStates(
    req,
    entries.map(({ sourceId }) => sourceId),
  )
  const states = new Map(found.map((state) => [state.sourceId, state]))
  return { entries: await readEntries(req, entries, states), states, orphans: [] }
}

const stateRow = z.object({
  id: z.string(),
  sourceId: z.string(),
  entryCollection: z.string(),
  entryId: z.string(),
  document: z.string().nullish(),
  base: z.record(z.string(), z.unknown()),
  digest: z.string(),
  proposals: z.array(z.object({ path: z.string(), value: z.unknown() })).nullish(),
})

async function readStates(
  req: PayloadRequest,
  sourceIds?: readonly string[],
): Promise<readonly EntryState[]> {
  const rows =
    sourceIds === undefined
      ? await readAll(req, 'seed-entries', {})
      : await readBy(req, 'seed-entries', { field: 'sourceId', values: sourceIds })
  return rows.map((row) => {
    const { document, entryCollection, id, proposals, ...rest } = stateRow.parse(row)
    return {
      ...rest,
      rowId: id,
      collection: entryCollection,
      document: document ?? '',
      proposals: proposals ?? [],
    }
  })
}

async function readEntries(
  req: PayloadRequest,
  entries: readonly DesiredEntry[],
  states: ReadonlyMap<string, EntryState>,
): Promise<ReadonlyMap<string, CurrentEntry>> {
  const found = new Map<string, CurrentEntry>()
  for (const collection of new Set(entries.map((entry) => entry.collection))) {
    const own = entries.filter((entry) => entry.collection === collection)
    const ids = own.map(({ id, sourceId }) => states.get(sourceId)?.entryId ?? id)
    const mains = await readBy(req, collection, { field: 'id', values: ids })
    const drafts = await readDrafts(
      req,
      collection,
      mains.map(({ id }) => String(id)),
    )
    for (const main of mains)
      found.set(entryKey(collection, String(main.id)), { main, draft: drafts.get(String(main.id)) })
  }
  return found
}

/** The newest version of each entry where it is a draft: what an editor saved last and did not publish. */
async function readDrafts(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const { slug, versions } = collectionConfig(req, collection)
  if (!versions?.drafts) return new Map()
  const drafts = new Map<string, Values>()
  for (const part of chunks(ids)) {
    const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
      collection: slug,
      limit: 0,
      pagination: false,
      req,
      where: { and: [{ parent: { in: part } }, { latest: { equals: true } }] },
    })
    for (const { parent, version } of docs)
      if (version._status === 'draft') drafts.set(String(parent), version)
  }
  return drafts
}

async function readBy(
  req: PayloadRequest,
  collection: string,
  { field, values }: { readonly field: string; readonly values: readonly string[] },
): Promise<readonly Values[]> {
  const rows: Values[] = []
  for (const part of chunks(values)) rows.push(...(await readAll(req, collection, { [field]: { in: part } })))
  return rows
}

async function readAll(
  req: PayloadRequest,
  collection: string,
  where: Record<string, { in: string[] }>,
): Promise<readonly Values[]> {
  const { slug } = collectionConfig(req, collection)
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: slug,
    ...withoutJoins,
    limit: 0,
    pagination: false,
    req,
    where,
  })
  return docs
}

const chunks = (ids: readonly string[]): readonly string[][] =>
  Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, index) =>
    ids.slice(index * CHUNK, (index + 1) * CHUNK),
  )
