import type { CollectionSlug } from 'payload'

/** How a collection is called in GraphQL, and what a test asks of it when it says nothing else. */
export interface GraphqlType {
  readonly singular: string
  readonly plural: string
  readonly where: string
  readonly fields: string
  readonly versionFields: string
  /** The operations of its permissions. */
  readonly operations: readonly string[]
}

const writes = ['create', 'read', 'update', 'delete']
const drafts = [...writes, 'readVersions']

/** @throws Error for a collection that GraphQL does not show */
export function typeOf(slug: CollectionSlug): GraphqlType {
  const type = types[slug]
  if (!type) throw new Error(`GraphQL shows no collection “${slug}”.`)
  return type
}

const named = (singular: string, plural: string, type: Partial<GraphqlType> = {}): GraphqlType => ({
  singular,
  plural,
  where: `${singular}_where`,
  fields: 'id',
  versionFields: 'id',
  operations: writes,
  ...type,
})

const types: Partial<Record<CollectionSlug, GraphqlType>> = {
  articles: named('Article', 'Articles', {
    fields: `id headline slug formerSlugs _status edNote deletedAt lede datePublished dateModified kicker
      createdBy { id } quotes { docs { id } }`,
    versionFields: 'headline _status edNote',
    operations: drafts,
  }),
  people: named('Person', 'People', {
    fields:
      'id name jobTitle slug _status deletedAt createdBy { id } quotes { docs { id } } articles { docs { id } }',
    versionFields: 'name _status',
    operations: drafts,
  }),
  quotes: named('Quote', 'Quotes', {
    fields: `id text anchor public deletedAt articleStatus position quotationType
      article { id } speaker { id } createdBy { id } selectors { exact start end }`,
    versionFields: 'text',
    operations: drafts,
  }),
  media: named('Media', 'AllMedia', { fields: 'id alt' }),
  users: named('User', 'Users', { fields: 'id name email role', operations: [...writes, 'unlock'] }),
  'payload-locked-documents': named('PayloadLockedDocument', 'PayloadLockedDocuments'),
  'payload-preferences': named('PayloadPreference', 'PayloadPreferences', { fields: 'id key' }),
  'payload-query-presets': named('PayloadQueryPreset', 'PayloadQueryPresets', { fields: 'id title' }),
}
