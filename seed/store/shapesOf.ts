import type { FlattenedBlock, FlattenedField, Payload, SanitizedConfig } from 'payload'

import type { CollectionShape, Locales } from '../plan/shape'

type Shapes = ReadonlyMap<string, CollectionShape>
type CollectionConfig = SanitizedConfig['collections'][number]

/** What of a config concerns all of its collections. */
type Common = Partial<Pick<SanitizedConfig, 'blocks' | 'localization'>> &
  Partial<Pick<Payload['db'], 'defaultIDType'>>

/** A config never changes once it is sanitized. */
const known = new WeakMap<Payload['collections'], Shapes>()

/** What a plan must know of every collection, by slug, from Payload’s sanitized configs. */
export function shapesOf(payload: Payload): Shapes {
  const {
    collections,
    config,
    db: { defaultIDType },
  } = payload
  const shapes = known.get(collections) ?? shapesIn(configsOf(payload), { ...config, defaultIDType })
  known.set(collections, shapes)
  return shapes
}

/** The sanitized configs of all collections. */
export const configsOf = ({ collections }: Payload): readonly CollectionConfig[] =>
  Object.values(collections).map(({ config }: { readonly config: CollectionConfig }) => config)

/** The same of one collection. */
export function shapeOf(payload: Payload, collection: string): CollectionShape {
  const shape = shapesOf(payload).get(collection)
  if (shape === undefined) throw new Error(`There is no collection “${collection}”.`)
  return shape
}

/** The same of a config that nothing has been opened with. */
export function shapesIn(
  collections: readonly CollectionConfig[],
  { blocks = [], defaultIDType = 'text', localization = false }: Common = {},
): Shapes {
  const resolve = blockResolver(blocks)
  const locales: Locales | undefined =
    localization === false
      ? undefined
      : { all: localization.localeCodes, byDefault: localization.defaultLocale }
  return new Map(
    collections.map((collection) => {
      const { flattenedFields, slug, versions } = collection
      const shape = {
        slug,
        fields: resolve(flattenedFields),
        hasDrafts: Boolean(versions?.drafts),
        locales,
        isNamedByDatabase: !hasTextId(collection),
        hasNumberIds: idTypeOf(collection, defaultIDType) === 'number',
        needsGivenId: needsGivenId(collection),
        notSeeded: notSeeded(collection),
      }
      return [slug, shape]
    }),
  )
}

/** Why no seed may write the entries of a collection. */
function notSeeded({ auth, slug }: Pick<CollectionConfig, 'auth' | 'slug'>): string | undefined {
  // False where a collection has none, whatever Payload’s type says.
  const accounts: unknown = auth
  if (accounts) return 'holds accounts, which belong to one environment'
  if (slug.startsWith('payload-')) return 'is Payload’s own'
  return STATE.has(slug) ? 'is what the seed itself remembers' : undefined
}

const STATE: ReadonlySet<string> = new Set(['seed-entries', 'seed-runs', 'seed-changes', 'seed-lease'])

/** Whether the ids of a collection are texts of our own, which a seed can choose. */
export const hasTextId = ({ flattenedFields }: Pick<CollectionConfig, 'flattenedFields'>): boolean =>
  flattenedFields.some(({ name, type }) => name === 'id' && type === 'text')

/** A collection’s own kind of id, or the one that the database gives. */
function idTypeOf(
  { flattenedFields }: Pick<CollectionConfig, 'flattenedFields'>,
  defaultIDType: 'number' | 'text',
): string {
  const own = flattenedFields.find(({ name }) => name === 'id')
  return own?.type === 'number' || own?.type === 'text' ? own.type : defaultIDType
}

/** Whether a number must come with a new entry, and neither a default nor a hook may bring it. */
function needsGivenId({ flattenedFields, hooks }: CollectionConfig): boolean {
  const own = flattenedFields.find(({ name }) => name === 'id')
  if (own?.type !== 'number' || own.defaultValue !== undefined) return false
  const before = [hooks.beforeOperation, hooks.beforeValidate, hooks.beforeChange]
  const ofField = [own.hooks?.beforeValidate, own.hooks?.beforeChange]
  return [...before, ...ofField].every((hook) => (hook ?? []).length === 0)
}

/** Puts the blocks that a config has for all where a field only names them; blocks may hold each other. */
function blockResolver(
  shared: readonly FlattenedBlock[],
): (fields: readonly FlattenedField[]) => FlattenedField[] {
  const named = new Map<string, FlattenedBlock>()
  const resolveFields = (fields: readonly FlattenedField[]): FlattenedField[] => fields.map(resolveField)
  const resolveBlock = (block: FlattenedBlock): FlattenedBlock => ({
    ...block,
    flattenedFields: resolveFields(block.flattenedFields),
  })
  const resolveNamed = (slug: string): FlattenedBlock | undefined => {
    const known = named.get(slug)
    const block = shared.find((each) => each.slug === slug)
    if (known !== undefined || block === undefined) return known
    const resolved = { ...block }
    named.set(slug, resolved)
    return Object.assign(resolved, { flattenedFields: resolveFields(block.flattenedFields) })
  }
  const resolveField = (field: FlattenedField): FlattenedField => {
    switch (field.type) {
      case 'array':
      case 'group':
      case 'tab':
        return { ...field, flattenedFields: resolveFields(field.flattenedFields) }
      case 'blocks': {
        const blocks = (field.blockReferences ?? field.blocks).flatMap((block) =>
          typeof block === 'string' ? (resolveNamed(block) ?? []) : resolveBlock(block),
        )
        return { ...field, blocks }
      }
      default:
        return field
    }
  }
  return resolveFields
}
