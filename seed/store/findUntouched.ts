import type { PayloadRequest } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { DesiredEntry } from '../desired/desiredEntry'
import type { CollectionShape } from '../plan/shape'
import { digestOfWish } from '../plan/unchangedPlan'
import type { Values } from '../plan/values'
import { chunksOf } from './readRows'
import { usesLocalApiAlone } from './usesLocalApiAlone'

/**
 * The source ids of entries that are as a run made them, and as they are wished still: nobody saved them, or what
 * is remembered of them, since. Told from moments and a digest, without the entries’ values; of any other a plan
 * compares every field.
 */
export async function findUntouched(
  req: PayloadRequest,
  entries: readonly DesiredEntry[],
  shapes: ReadonlyMap<string, CollectionShape>,
): Promise<ReadonlySet<string>> {
  const untouched = new Set<string>()
  if (usesLocalApiAlone(req.payload)) return untouched
  for (const some of chunksOf(entries)) {
    const states = await readFew(req, 'seed-entries', {
      field: 'sourceId',
      of: some.map((each) => each.sourceId),
      read: STATE,
    })
    const bySource = new Map(states.map((state) => [state['sourceId'], state]))
    const made = some.flatMap((desired) => {
      const state = bySource.get(desired.sourceId)
      const shape = shapes.get(desired.collection)
      const isAsWished = state !== undefined && shape !== undefined && isMadeAs(desired, state, shape)
      return isAsWished ? [{ desired, savedAt: String(state['updatedAt']) }] : []
    })
    for (const shape of shapes.values())
      for (const sourceId of await unsavedOf(
        req,
        shape,
        made.filter(({ desired }) => desired.collection === shape.slug),
      ))
        untouched.add(sourceId)
  }
  return untouched
}

const STATE = ['sourceId', 'entryCollection', 'entryId', 'document', 'digest', 'createdAt', 'updatedAt']

/** Whether what is remembered is what was remembered when the entry was made, and that is what is wished. */
const isMadeAs = (desired: DesiredEntry, state: Values, shape: CollectionShape): boolean =>
  state['createdAt'] === state['updatedAt'] &&
  state['entryCollection'] === desired.collection &&
  state['entryId'] === desired.id &&
  state['document'] === desired.document &&
  state['digest'] === digestOfWish(desired, shape)

interface Made {
  readonly desired: DesiredEntry
  /** When it was remembered, after it was made: ISO 8601. */
  readonly savedAt: string
}

/** Those that nobody saved after they were made, as far as readers see them. */
async function unsavedOf(
  req: PayloadRequest,
  { fields, hasDrafts, slug }: CollectionShape,
  made: readonly Made[],
): Promise<readonly string[]> {
  if (made.length === 0) return []
  const ids = made.map(({ desired }) => desired.id)
  const moved = fields.flatMap(({ custom, name }) => (custom?.['movedTo'] === true ? [name] : []))
  const read = ['updatedAt', ...moved, ...(hasDrafts ? ['_status'] : []), ...named(fields, 'deletedAt')]
  const mains = await readFew(req, slug, { field: 'id', of: ids, read })
  const newest = hasDrafts ? await readNewest(req, slug, ids) : new Map<string, string>()
  const byId = new Map(mains.map((main) => [String(main['id']), main]))
  return made.flatMap(({ desired, savedAt }) => {
    const main = byId.get(desired.id)
    const isThere = main !== undefined && !main['deletedAt'] && moved.every((name) => !main[name])
    const isSeen = !hasDrafts || main?.['_status'] === 'published'
    const saved = [main?.['updatedAt'], hasDrafts ? newest.get(desired.id) : savedAt]
    const isUnsaved = saved.every((at) => typeof at === 'string' && at <= savedAt)
    return isThere && isSeen && isUnsaved ? [desired.sourceId] : []
  })
}

const named = (fields: CollectionShape['fields'], name: string): readonly string[] =>
  fields.some((field) => field.name === name) ? [name] : []

interface Few {
  readonly field: string
  readonly of: readonly string[]
  /** Names of the fields that are read beside the id. */
  readonly read: readonly string[]
}

/** A few fields of main rows. */
async function readFew(
  req: PayloadRequest,
  collection: string,
  { field, of, read }: Few,
): Promise<readonly Values[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: collectionConfig(req, collection).slug,
    ...withoutJoins,
    limit: 0,
    pagination: false,
    req,
    select: Object.fromEntries(read.map((name): [string, true] => [name, true])),
    where: { [field]: { in: [...of] } },
  })
  return docs
}

/** When the newest version of each entry was saved, by the entry’s id. */
async function readNewest(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collectionConfig(req, collection).slug,
    limit: 0,
    pagination: false,
    req,
    select: { parent: true, updatedAt: true },
    where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
  })
  return new Map(docs.map(({ parent, updatedAt }) => [String(parent), updatedAt]))
}
