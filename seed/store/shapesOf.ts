import type { Payload, SanitizedConfig } from 'payload'

import type { CollectionShape } from '../plan/shape'

type Shapes = ReadonlyMap<string, CollectionShape>
type CollectionConfig = SanitizedConfig['collections'][number]

/** What a plan must know of every collection, by slug, from Payload’s sanitized configs. */
export const shapesOf = (payload: Payload): Shapes =>
  shapesIn(Object.values(payload.collections).map(({ config }) => config))

/** The same of a config that nothing has been opened with. */
export function shapesIn(collections: readonly CollectionConfig[]): Shapes {
  return new Map(
    collections.map(({ flattenedFields, slug, versions }) => {
      return [slug, { slug, fields: flattenedFields, hasDrafts: Boolean(versions?.drafts) }]
    }),
  )
}
