import type { Payload, SanitizedCollectionConfig } from 'payload'

/** A collection’s sanitized config, by slug. */
export function collectionConfig(payload: Payload, collection: string): SanitizedCollectionConfig {
  const found = Object.values(payload.collections).find(({ config }) => config.slug === collection)
  if (found === undefined) throw new Error(`There is no collection “${collection}”.`)
  return found.config
}
