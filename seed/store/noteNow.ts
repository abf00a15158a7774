import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { relatedKey } from '../../src/merge/relatedIn'
import type { Related } from '../../src/merge/relatedIn'
import { noteEntries } from '../plan/makePlan'
import type { World } from '../plan/makePlan'
import { isInPlace, isKnown, noteReference } from '../plan/noteReference'
import type { Reference } from '../plan/noteReference'
import type { Group } from '../plan/orderGroups'
import { referredTo } from '../plan/referredTo'
import { realId } from '../plan/shape'
import type { CollectionShape } from '../plan/shape'
import type { Snapshot } from '../plan/snapshot'
import { tiedEntries } from './findMatches'
import type { EntryPlace } from './readCurrent'
import { readFew } from './readFew'

/**
 * Notes in `world` how the entries of groups are now, and what they refer to: an editor may have merged, trashed or
 * deleted it since it was planned. In the transaction in which the groups are planned again and written.
 */
export async function noteNow(
  req: PayloadRequest,
  groups: readonly Group[],
  { snapshot, world }: { readonly snapshot: Snapshot; readonly world: World },
): Promise<void> {
  noteEntries(world, groups, snapshot)
  const entries = groups.flatMap((group) => group.entries)
  const own = new Set(entries.map(relatedKey))
  const others = new Map<string, Related>()
  for (const { collection, fields } of entries)
    for (const related of referredTo(world.shapes.get(collection)?.fields ?? [], fields))
      if (!own.has(relatedKey(related))) others.set(relatedKey(related), related)
  await noteReferences(req, [...others.values()], world)
}

/**
 * Notes in `world`, before the first entry is planned, where entries are that documents refer to and don't ask for.
 * What was merged by then is followed under a seal as well: it was when the plan was made, or is what became of it.
 *
 * @param strangers where they were made, by the ids by which documents know them
 */
export async function noteStrangers(
  payload: Payload,
  strangers: ReadonlyMap<string, EntryPlace>,
  world: World,
): Promise<void> {
  if (strangers.size === 0) return
  for (const [asked, { collection, id }] of strangers)
    if (asked !== id) world.ids.set(asked, realId(world.shapes.get(collection), id))
  const others = [...strangers].map(([id, { collection }]) => ({ collection, id }))
  await noteReferences(await createLocalReq({}, payload), others, { ...world, seen: undefined })
}

/** As far as one was merged into another, and that into a third. */
async function noteReferences(req: PayloadRequest, others: readonly Related[], world: World): Promise<void> {
  const seen = new Set<string>()
  for (let left = others; left.length > 0;) {
    const moved = await noteOthers(req, left, world)
    left = left.filter((related) => {
      const target = moved.get(relatedKey(related))
      const way = `${relatedKey(related)} ${target ?? ''}`
      const isNew = target !== undefined && !seen.has(way)
      seen.add(way)
      return isNew
    })
  }
}

/** The ids of what they were merged into, by the `relatedKey` of those by which documents know them. */
async function noteOthers(
  req: PayloadRequest,
  others: readonly Related[],
  world: World,
): Promise<ReadonlyMap<string, string>> {
  const moved = new Map<string, string>()
  for (const shape of world.shapes.values()) {
    const own = others.filter(({ collection }) => collection === shape.slug)
    if (own.length === 0) continue
    const references = await readReferences(req, own, { shape, world })
    const changed = references.filter((each) => !isInPlace(shape, each))
    const ids = changed.map(({ here }) => here)
    const names = ids.length === 0 ? new Map<string, string>() : await tiedEntries(req, shape.slug, ids)
    for (const reference of references) {
      const name = names.get(reference.here)
      if (changed.includes(reference) && !isKnown(world, reference, name)) continue
      const told = name ?? `${shape.slug} ${reference.here}`
      const target = noteReference(world, shape, { ...reference, name: told })
      if (target !== undefined) moved.set(relatedKey({ collection: shape.slug, id: reference.asked }), target)
    }
  }
  return moved
}

async function readReferences(
  req: PayloadRequest,
  others: readonly Related[],
  { shape, world }: { readonly shape: CollectionShape; readonly world: World },
): Promise<readonly Reference[]> {
  const places = others.flatMap(({ id: asked }) => {
    const here = world.ids.get(asked)
    // The database names it when it is made: before that nothing can be there.
    if (here === undefined && shape.isNamedByDatabase === true) return []
    return [{ asked, here: String(here ?? asked) }]
  })
  if (places.length === 0) return []
  const read = shape.fields.flatMap(({ custom, name }) =>
    custom?.['movedTo'] === true || name === 'deletedAt' ? [name] : [],
  )
  const of = places.map(({ here }) => here)
  const rows = await readFew(req, { collection: shape.slug, field: 'id', of, read: ['id', ...read] })
  const byId = new Map(rows.map((row) => [String(row['id']), row]))
  return places.map((place) => ({ ...place, row: byId.get(place.here) }))
}
