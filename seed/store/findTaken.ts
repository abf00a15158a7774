import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { SeedProblem } from '../desired/seedProblem'
import type { Plan } from '../plan/makePlan'
import type { EntryPlan } from '../plan/planEntry'
import { uniqueWishes } from '../plan/uniqueWishes'
import type { UniqueWish } from '../plan/uniqueWishes'
import { valueAt } from '../plan/values'
import type { Values } from '../plan/values'
import { entryKey } from '../plan/snapshot'
import { readRowsBy } from './readRows'
import { hasTextId, shapeOf } from './shapesOf'
import { usesLocalApiAlone } from './usesLocalApiAlone'

/**
 * Values that must be unique, which the plan would write and another entry has already, or had: an editor’s
 * slug. One in the trash counts, since it may be restored; a former one, since readers may still have it.
 */
export async function findTaken(payload: Payload, { groups }: Plan): Promise<readonly SeedProblem[]> {
  const req = await createLocalReq({}, payload)
  const wished = groups.flatMap(({ entries }) =>
    entries.flatMap((entry) => wishesOf(req, entry).map((wish) => ({ entry, wish }))),
  )
  const problems: SeedProblem[] = []
  for (const { entry, wish } of await onlyUsed(req, wished)) {
    const problem = await takenProblem(req, entry, wish)
    if (problem !== undefined) problems.push(problem)
  }
  return problems
}

interface Wished {
  readonly entry: EntryPlan
  readonly wish: UniqueWish
}

/** Those whose value some row has, or had: many are asked for at once, and few are used. */
async function onlyUsed(req: PayloadRequest, wished: readonly Wished[]): Promise<readonly Wished[]> {
  if (usesLocalApiAlone(req.payload)) return wished
  const fields = new Map<string, Wished[]>()
  for (const each of wished) {
    const key = entryKey(each.entry.desired.collection, each.wish.path)
    const known = fields.get(key) ?? []
    fields.set(key, known)
    known.push(each)
  }
  const used: Wished[] = []
  for (const own of fields.values()) used.push(...(await usedOf(req, own)))
  return used
}

/** The same of one field of a collection. */
async function usedOf(req: PayloadRequest, wished: readonly Wished[]): Promise<readonly Wished[]> {
  const [first] = wished
  if (first === undefined) return []
  const config = collectionConfig(req, first.entry.desired.collection)
  const { path } = first.wish
  const values = wished.map(({ wish }) => wish.value)
  const former = formerField(config, path)
  const found = new Set<unknown>()
  for (const field of [path, ...(former === undefined ? [] : [former])])
    for (const row of await readRowsBy(req, config.slug, { field, values, isAlone: true }))
      for (const value of [valueAt(row, { names: field.split('.') })].flat()) found.add(value)
  return wished.filter(({ wish }) => found.has(wish.value))
}

function wishesOf(req: PayloadRequest, { desired, write }: EntryPlan): readonly UniqueWish[] {
  if (write === undefined) return []
  return uniqueWishes(
    shapeOf(req.payload, desired.collection),
    write.kind === 'create' ? write.data : (write.main ?? {}),
  )
}

async function takenProblem(
  req: PayloadRequest,
  { desired, id }: EntryPlan,
  { path, value }: UniqueWish,
): Promise<SeedProblem | undefined> {
  const config = collectionConfig(req, desired.collection)
  const former = formerField(config, path)
  const has = [path, ...(former === undefined ? [] : [former])].map((name) => ({ [name]: { equals: value } }))
  // One that the database names on creation is none of those that are there.
  const isNamed = desired.id !== id || hasTextId(config)
  const where = { and: [...(isNamed ? [{ id: { not_equals: id } }] : []), { or: has }] }
  const other = await findOther(req, config.slug, where)
  if (other === undefined) return undefined
  const title = other[config.admin.useAsTitle ?? 'id']
  const called = typeof title === 'string' && title !== '' ? `“${title}” (${other.id})` : other.id
  const isNow = valueAt(other, { names: path.split('.') }) === value
  return {
    file: desired.place.file,
    line: desired.lines[path] ?? desired.place.line,
    what: `the ${path} “${value}” ${isNow ? 'is taken by' : 'was once that of'} another entry of ${config.slug}: ${called}${other['deletedAt'] ? ', in the trash' : ''}`,
    remedy: isNow
      ? `write another ${path}, or change the other entry’s`
      : `write another ${path}: readers may still look for that entry under it`,
  }
}

async function findOther(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<(Values & { readonly id: string }) | undefined> {
  if (!usesLocalApiAlone(req.payload)) {
    const query = { collection, ...withoutJoins, req, where }
    return (await req.payload.db.findOne<Record<string, unknown> & { id: string }>(query)) ?? undefined
  }
  const options = { collection, depth: 0, limit: 1, overrideAccess: true, pagination: false, trash: true }
  const { docs } = await req.payload.find({ ...options, ...withoutJoins, req, where })
  const [other] = docs
  return other && { ...other }
}

/** The field in which an entry keeps what it was called by before: `formerSlugs` for `slug`. */
function formerField({ flattenedFields }: SanitizedCollectionConfig, path: string): string | undefined {
  const name = `former${path.charAt(0).toUpperCase()}${path.slice(1)}s`
  return flattenedFields.find((field) => field.name === name)?.name
}
