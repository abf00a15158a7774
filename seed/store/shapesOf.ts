import type { Payload } from 'payload'

import type { CollectionShape } from '../plan/shape'

/** What a plan must know of every collection, by slug, from Payload’s sanitized configs. */
export function shapesOf(payload: Payload): ReadonlyMap<string, CollectionShape> {
  return new Map(
    Object.values(payload.collections).map(({ config: { flattenedFields, slug, versions } }) => {
      return [slug, { slug, fields: flattenedFields, hasDrafts: Boolean(versions?.drafts) }]
    }),
  )
}
