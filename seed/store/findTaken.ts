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
import { hasTextId, shapeOf } from './shapesOf'
import { usesLocalApiAlone } from './usesLocalApiAlone'

/**
 * Values that must be unique, which the plan would write and another entry has already, or had: an editor’s
 * slug. One in the trash counts, since it may be restored; a former one, since readers may still have it.
 */
export async function findTaken(payload: Payload, { groups }: Plan): Promise<readonly SeedProblem[]> {
  const req = await createLocalReq({}, payload)
  const problems: SeedProblem[] = []
  for (const entry of groups.flatMap(({ entries }) => entries)) {
    for (const wish of wishesOf(req, entry)) {
      const problem = await takenProblem(req, entry, wish)
      if (problem !== undefined) problems.push(problem)
    }
  }
  return problems
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
