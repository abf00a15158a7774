import type { PayloadRequest } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry } from '../plan/snapshot'
import type { Values } from '../plan/values'
import type { EntryPlace } from './readCurrent'
import { chunksOf } from './readRows'

/**
 * Entries as they are now, by `entryKey`, read through Payload’s Local API alone: for a database adapter that the
 * engine doesn’t know. What hooks compute when an entry is read is in them.
 */
export async function readByLocalApi(
  req: PayloadRequest,
  places: readonly EntryPlace[],
): Promise<ReadonlyMap<string, CurrentEntry>> {
  const found = new Map<string, CurrentEntry>()
  for (const collection of new Set(places.map((place) => place.collection))) {
    const own = places.filter((place) => place.collection === collection)
    for (const part of chunksOf(own.map(({ id }) => id))) {
      const mains = await readMains(req, collection, part)
      const drafts = await readDrafts(req, collection, part)
      for (const main of mains)
        found.set(entryKey(collection, String(main.id)), { main, draft: drafts.get(String(main.id)) })
    }
  }
  return found
}

/** Every locale, no join, nothing of related entries but their ids, as whoever may see everything. */
const whole = {
  depth: 0,
  locale: 'all',
  limit: 0,
  overrideAccess: true,
  pagination: false,
  showHiddenFields: true,
  trash: true,
} as const

async function readMains(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<readonly Values[]> {
  const { slug } = collectionConfig(req, collection)
  const { docs } = await req.payload.find({
    collection: slug,
    ...whole,
    ...withoutJoins,
    req: apart(req),
    where: { id: { in: [...ids] } },
  })
  return docs.map((doc) => ({ ...doc }))
}

async function readDrafts(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const { slug, versions } = collectionConfig(req, collection)
  if (!versions?.drafts) return new Map()
  const { docs } = await req.payload.findVersions({
    collection: slug,
    ...whole,
    req: apart(req),
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
  })
  const drafts = new Map<string, Values>()
  for (const { parent, version } of docs) {
    const values: Values = { ...version }
    if (values._status === 'draft') drafts.set(String(parent), values)
  }
  return drafts
}

/** The same request, in the same transaction, with a locale of its own: Payload notes there which one it reads. */
const apart = (req: PayloadRequest): PayloadRequest => ({ ...req, locale: 'all' })
