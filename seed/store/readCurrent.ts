import type { PayloadRequest } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry } from '../plan/snapshot'
import type { Values } from '../plan/values'
import { chunksOf, readRowsBy } from './readRows'
import { usesLocalApiAlone } from './usesLocalApiAlone'

/** Which entry: its collection’s slug and its id in this environment. */
export interface EntryPlace {
  readonly collection: string
  readonly id: string
}

/**
 * Entries as they are now, by `entryKey`, those that are there: the main row and the draft on top of it. On a database
 * adapter that the engine doesn’t know through Payload’s Local API: then what hooks compute when an entry is read is
 * in them.
 */
export async function readCurrent(
  req: PayloadRequest,
  places: readonly EntryPlace[],
): Promise<ReadonlyMap<string, CurrentEntry>> {
  const { drafts: draftsOf, mains: mainsOf } = usesLocalApiAlone(req.payload) ? byLocalApi : belowIt
  const found = new Map<string, CurrentEntry>()
  for (const collection of new Set(places.map((place) => place.collection))) {
    const ids = places.filter((place) => place.collection === collection).map(({ id }) => id)
    const mains = await mainsOf(req, collection, ids)
    const there = mains.map(({ id }) => String(id))
    const drafts = await newestDrafts(req, { collection, ids: there, read: draftsOf })
    for (const main of mains)
      found.set(entryKey(collection, String(main.id)), { main, draft: drafts.get(String(main.id)) })
  }
  return found
}

/** An entry’s newest version. */
interface Newest {
  readonly parent?: unknown
  readonly version: object
}

type Read<Row> = (req: PayloadRequest, collection: string, ids: readonly string[]) => Promise<readonly Row[]>

/** How rows are read: main rows, and of a few entries the newest versions. */
interface Road {
  readonly mains: Read<Values>
  readonly drafts: Read<Newest>
}

const newestOf = (ids: readonly string[]) => ({
  and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }],
})

const belowIt: Road = {
  mains: (req, collection, values) => readRowsBy(req, collection, { field: 'id', values }),
  drafts: async (req, collection, ids) => {
    const { slug } = collectionConfig(req, collection)
    const asked = { collection: slug, limit: 0, pagination: false, req, where: newestOf(ids) } as const
    return (await req.payload.db.findVersions<Record<string, unknown>>(asked)).docs
  },
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

const byLocalApi: Road = {
  mains: async (req, collection, ids) => {
    const { slug } = collectionConfig(req, collection)
    const rows: Values[] = []
    for (const part of chunksOf(ids)) {
      const where = { id: { in: [...part] } }
      const asked = { collection: slug, ...whole, ...withoutJoins, req: apart(req), where }
      const { docs } = await req.payload.find(asked)
      rows.push(...docs.map((doc) => ({ ...doc })))
    }
    return rows
  },
  drafts: async (req, collection, ids) => {
    const { slug } = collectionConfig(req, collection)
    const asked = { collection: slug, ...whole, req: apart(req), where: newestOf(ids) }
    return (await req.payload.findVersions(asked)).docs
  },
}

/** The same request, in the same transaction, with a locale of its own: Payload notes there which one it reads. */
const apart = (req: PayloadRequest): PayloadRequest => ({ ...req, locale: 'all' })

/** The newest version of each entry where it is a draft: what an editor saved last and did not publish. */
async function newestDrafts(
  req: PayloadRequest,
  {
    collection,
    ids,
    read,
  }: { readonly collection: string; readonly ids: readonly string[]; readonly read: Road['drafts'] },
): Promise<ReadonlyMap<string, Values>> {
  const { versions } = collectionConfig(req, collection)
  const drafts = new Map<string, Values>()
  if (!versions?.drafts) return drafts
  for (const part of chunksOf(ids))
    for (const { parent, version } of await read(req, collection, part)) {
      const values: Values = { ...version }
      if (values._status === 'draft') drafts.set(String(parent), values)
    }
  return drafts
}
