import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { APIError, buildVersionCollectionFields } from 'payload'

import { conditionPaths, segmentsOf } from './conditionPaths'
import { isEditor } from './isEditor'
import type { Crossing } from './relationsIn'
import { relationsIn } from './relationsIn'

export interface FarPathOptions {
  /** Relations that lists may be sorted through: who sees the entry sees what they lead to. */
  readonly sortThrough?: readonly string[]
}

/**
 * Refuses conditions and sorts that would tell what the asker may not read. Payload checks each field, and
 * adds the access rule of the entry that a relation leads to; but (3.90.2) not to a sort, not to a condition
 * on drafts or versions, not to hidden fields, and what it refuses two relations away is rejected where
 * nobody waits for it, which ends the process. So conditions go through one relation at most, through none
 * of drafts and versions unless an editor asks, and never into an account.
 */
export const refuseFarPaths =
  ({ sortThrough = [] }: FarPathOptions = {}): CollectionBeforeOperationHook =>
  ({ args, collection, overrideAccess, req }) => {
    if (overrideAccess) return args
    // Each operation has its own arguments; these are what any of them may hold.
    const { draft, joins, sort, where } = args as Asked
    const ofVersions = buildVersionCollectionFields(req.payload.config, collection, true)
    const fields = [...collection.flattenedFields, ...ofVersions]
    const cross = (path: readonly string[]) => relationsIn(path, fields, (slug) => fieldsOf(req, slug))

    for (const path of conditionPaths(where)) {
      const isScoped = draft !== true && !ofVersions.some(({ name }) => name === path[0])
      check(path, { crossings: cross(path), isAllowed: isScoped || isEditor({ req }) })
    }
    for (const path of sortPaths(sort)) {
      check(path, { crossings: cross(path), isAllowed: sortThrough.includes(path[0] ?? '') })
    }
    for (const path of joinPaths(joins)) check(path, { crossings: cross(path), isAllowed: true })
    return args
  }

interface Asked {
  readonly draft?: boolean
  readonly joins?: unknown
  readonly sort?: unknown
  readonly where?: unknown
}

/** @throws APIError 400 when the path goes where it may not */
function check(
  path: readonly string[],
  { crossings, isAllowed }: { crossings: readonly Crossing[]; isAllowed: boolean },
): void {
  const [first, second] = crossings
  if (!first) return
  if (isAllowed && !second && !first.collections.includes('users')) return
  throw new APIError(
    `“${path.join('.')}” goes through “${first.name}” to another entry, which is not allowed here. Ask for that entry first, then for “${first.name}” by its id.`,
    400,
  )
}

const sortPaths = (sort: unknown): readonly (readonly string[])[] =>
  [sort].flat().flatMap((each) => (typeof each === 'string' ? each.split(',').map(segmentsOf) : []))

/** What joins are filtered and sorted by, as paths that begin with the join's own name. */
function joinPaths(joins: unknown): readonly (readonly string[])[] {
  if (typeof joins !== 'object' || joins === null) return []
  return Object.entries(joins).flatMap(([name, join]: [string, unknown]) => {
    if (typeof join !== 'object' || join === null) return []
    // As a caller writes a join; what is no condition or sort is passed over below.
    const { sort, where } = join as Asked
    return [...conditionPaths(where), ...sortPaths(sort)].map((path) => [...segmentsOf(name), ...path])
  })
}

const fieldsOf = (req: PayloadRequest, slug: string): readonly FlattenedField[] =>
  Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config.flattenedFields ??
  []
