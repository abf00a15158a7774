import type { PayloadRequest } from 'payload'

import { collectionConfig } from '../../src/revise/writeEntry'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry } from '../plan/snapshot'
import type { Values } from '../plan/values'
import { chunksOf, readRowsBy } from './readRows'

/** Which entry: its collection’s slug and its id in this environment. */
export interface EntryPlace {
  readonly collection: string
  readonly id: string
}

/** Entries as they are now, by `entryKey`, those that are there: the main row and the draft on top of it. */
export async function readCurrent(
  req: PayloadRequest,
  places: readonly EntryPlace[],
): Promise<ReadonlyMap<string, CurrentEntry>> {
  const found = new Map<string, CurrentEntry>()
  for (const collection of new Set(places.map((place) => place.collection))) {
    const values = places.filter((place) => place.collection === collection).map(({ id }) => id)
    const mains = await readRowsBy(req, collection, { field: 'id', values })
    const ids = mains.map(({ id }) => String(id))
    const drafts = await readDrafts(req, collection, ids)
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
  for (const part of chunksOf(ids)) {
    const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
      collection: slug,
      limit: 0,
      pagination: false,
      req,
      where: { and: [{ parent: { in: [...part] } }, { latest: { equals: true } }] },
    })
    for (const { parent, version } of docs)
      if (version._status === 'draft') drafts.set(String(parent), version)
  }
  return drafts
}
