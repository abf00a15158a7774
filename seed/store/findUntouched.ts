import type { PayloadRequest } from 'payload'

import { collectionConfig } from '../../src/revise/writeEntry'
import type { DesiredEntry } from '../desired/desiredEntry'
import type { FieldPlan } from '../plan/planFields'
import type { CollectionShape } from '../plan/shape'
import type { Snapshot } from '../plan/snapshot'
import { digestOfWishes, wishesOf } from '../plan/unchangedPlan'
import type { Values } from '../plan/values'
import { readColumns } from './readColumns'
import { readFew } from './readFew'
import { chunksOf } from './readRows'
import { usesLocalApiAlone } from './usesLocalApiAlone'

/**
 * Entries that are as a run made them, and as they are wished still, by source id, with what is wished of each: nobody
 * saved them, or what is remembered of them, since. Told from moments and a digest, without the entries’ values; of
 * any other a plan compares every field.
 */
export async function findUntouched(
  req: PayloadRequest,
  entries: readonly DesiredEntry[],
  shapes: ReadonlyMap<string, CollectionShape>,
): Promise<Untouched> {
  const untouched = new Map<string, readonly FieldPlan[]>()
  if (usesLocalApiAlone(req.payload)) return untouched
  const sourceIds = entries.map((each) => each.sourceId)
  const states = await readFew(req, {
    collection: 'seed-entries',
    field: 'sourceId',
    of: sourceIds,
    read: STATE,
  })
  const bySource = new Map(states.map((state) => [state['sourceId'], state]))
  for (const shape of shapes.values()) {
    const made = entries.flatMap((desired) => {
      const state = desired.collection === shape.slug ? bySource.get(desired.sourceId) : undefined
      return state === undefined ? [] : (madeAs(desired, state, shape) ?? [])
    })
    for (const { desired, wishes } of await unsavedOf(req, shape, made))
      untouched.set(desired.sourceId, wishes)
  }
  return untouched
}

type Untouched = NonNullable<Snapshot['untouched']>

const STATE = ['sourceId', 'entryCollection', 'entryId', 'document', 'digest', 'createdAt', 'updatedAt']

/** Undefined unless what is remembered is what was remembered when the entry was made, and that is what is wished. */
function madeAs(desired: DesiredEntry, state: Values, shape: CollectionShape): Made | undefined {
  const isMade =
    state['createdAt'] === state['updatedAt'] &&
    state['entryCollection'] === desired.collection &&
    state['entryId'] === desired.id &&
    state['document'] === desired.document
  const wishes = isMade ? wishesOf(desired, shape) : []
  const isWished = isMade && state['digest'] === digestOfWishes(wishes)
  return isWished ? { desired, wishes, savedAt: String(state['updatedAt']) } : undefined
}

interface Made {
  readonly desired: DesiredEntry
  readonly wishes: readonly FieldPlan[]
  /** The moment at which it was made, as it is remembered: ISO 8601. */
  readonly savedAt: string
}

/** Those that nobody saved after they were made, as far as readers see them. */
async function unsavedOf(
  req: PayloadRequest,
  { fields, hasDrafts, slug }: CollectionShape,
  made: readonly Made[],
): Promise<readonly Made[]> {
  if (made.length === 0) return []
  const of = made.map(({ desired }) => desired.id)
  const moved = fields.flatMap(({ custom, name }) => (custom?.['movedTo'] === true ? [name] : []))
  const read = ['id', 'updatedAt', ...moved, ...(hasDrafts ? ['_status'] : []), ...named(fields, 'deletedAt')]
  const mains = await readFew(req, { collection: slug, field: 'id', of, read })
  const newest = hasDrafts ? await readNewest(req, slug, of) : new Map<string, unknown>()
  const byId = new Map(mains.map((main) => [String(main['id']), main]))
  return made.filter(({ desired, savedAt }) => {
    const main = byId.get(desired.id)
    const isThere = main !== undefined && !main['deletedAt'] && moved.every((name) => !main[name])
    const isSeen = !hasDrafts || main?.['_status'] === 'published'
    const hasNoDraft = !hasDrafts || newest.get(desired.id) === 'published'
    // Of a moment before it nothing follows: the clock of whoever saved it may be behind.
    return isThere && isSeen && hasNoDraft && main['updatedAt'] === savedAt
  })
}

const named = (fields: CollectionShape['fields'], name: string): readonly string[] =>
  fields.some((field) => field.name === name) ? [name] : []

/** The status of each entry’s newest version, by the entry’s id: a draft is on top, or none. */
async function readNewest(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const read = ['parent', '_status']
  const known = await readColumns(req, { collection, field: 'parent', of: ids, read, isLatest: true })
  if (known !== undefined) return new Map(known.map((row) => [String(row['parent']), row['_status']]))
  const newest = new Map<string, unknown>()
  for (const part of chunksOf(ids)) {
    const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
      collection: collectionConfig(req, collection).slug,
      limit: 0,
      pagination: false,
      req,
      select: { parent: true, version: { _status: true } },
      where: { and: [{ parent: { in: [...part] } }, { latest: { equals: true } }] },
    })
    for (const { parent, version } of docs) newest.set(String(parent), version._status)
  }
  return newest
}
