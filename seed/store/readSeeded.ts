import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest, Where } from 'payload'

import { dateOf } from '../plan/drift'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, EntryState } from '../plan/snapshot'
import { takeGroupSnapshot } from './takeSnapshot'

/** A seeded entry: what is remembered of it, and what is there. */
export interface SeededEntry {
  readonly state: EntryState
  /** When the seed last remembered something of it (ISO 8601, in UTC). */
  readonly appliedAt: string | undefined
  readonly current: CurrentEntry | undefined
}

/** So many entries are in memory at once. */
const PAGE = 100

/**
 * Every seeded entry of some collections, in the order of source ids, a page at a time, read outside of any
 * transaction.
 */
export async function* readSeeded(
  payload: Payload,
  {
    collections,
    document,
  }: { readonly collections: readonly string[]; readonly document?: string | undefined },
): AsyncGenerator<readonly SeededEntry[]> {
  const req = await createLocalReq({}, payload)
  let last: string | undefined
  for (;;) {
    const rows = await readPage(req, {
      entryCollection: { in: [...collections] },
      ...(document === undefined ? {} : { document: { equals: document } }),
      // By what came last, not by number: entries that are adopted meanwhile move no page.
      ...(last === undefined ? {} : { sourceId: { greater_than: last } }),
    })
    if (rows.length === 0) return
    yield await readCurrent(req, rows)
    last = rows.at(-1)?.sourceId
  }
}

/** How many seeded entries are in no such collection. */
export async function countSeededElsewhere(
  payload: Payload,
  {
    collections,
    document,
  }: { readonly collections: readonly string[]; readonly document?: string | undefined },
): Promise<number> {
  const where = {
    entryCollection: { not_in: [...collections] },
    ...(document === undefined ? {} : { document: { equals: document } }),
  }
  const { totalDocs } = await payload.count({ collection: 'seed-entries', overrideAccess: true, where })
  return totalDocs
}

/** The documents that entries were seeded from, sorted. */
export async function seededDocuments(payload: Payload): Promise<readonly string[]> {
  const { values } = await payload.findDistinct({
    collection: 'seed-entries',
    field: 'document',
    overrideAccess: true,
  })
  return values.flatMap(({ document }) => (typeof document === 'string' ? [document] : [])).sort()
}

/** The source ids of entries, by their ids, as far as they were seeded. */
export async function sourceIdsOf(
  payload: Payload,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (let start = 0; start < entryIds.length; start += PAGE) {
    const { docs } = await payload.find({
      collection: 'seed-entries',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      select: { entryId: true, sourceId: true },
      where: { entryId: { in: entryIds.slice(start, start + PAGE) } },
    })
    for (const { entryId, sourceId } of docs) found.set(entryId, sourceId)
  }
  return found
}

interface StateKey {
  readonly sourceId: string
  readonly collection: string
  readonly id: string
  readonly appliedAt: string | undefined
}

async function readPage({ payload }: PayloadRequest, where: Where): Promise<readonly StateKey[]> {
  const { docs } = await payload.find({
    collection: 'seed-entries',
    depth: 0,
    limit: PAGE,
    overrideAccess: true,
    pagination: false,
    select: { sourceId: true, entryCollection: true, entryId: true, updatedAt: true },
    sort: 'sourceId',
    where,
  })
  return docs.map(({ entryCollection, entryId, sourceId, updatedAt }) => {
    return { sourceId, collection: entryCollection, id: entryId, appliedAt: dateOf(updatedAt) }
  })
}

async function readCurrent(req: PayloadRequest, rows: readonly StateKey[]): Promise<readonly SeededEntry[]> {
  const { entries, states } = await takeGroupSnapshot(req, rows)
  return rows.flatMap(({ appliedAt, collection, id, sourceId }) => {
    const state = states.get(sourceId)
    return state === undefined ? [] : [{ state, appliedAt, current: entries.get(entryKey(collection, id)) }]
  })
}
