/** What Payload makes tables from: a part of `RawTable` in `@payloadcms/drizzle`. */
interface RawTable {
  readonly name: string
  readonly columns: Readonly<Record<string, unknown>>
  indexes?: RawIndexes
}

type RawIndexes = Record<string, { name: string; on: string | string[]; unique?: boolean }>

interface SchemaHookArgs<Schema> {
  readonly adapter?: { readonly rawTables: Readonly<Record<string, RawTable>> }
  readonly schema: Schema
}

/**
 * Sets right the indexes that Payload gives its tables; a `beforeSchemaInit` hook of its SQLite adapter.
 *
 * Without statistics SQLite takes any index for equally selective. Offered one on a flag that most rows share
 * and that every read asks (`_status` and `deletedAt` for access, `latest` of versions), it walks through
 * everything published to find five entries by id. So no flag is indexed alone; collections name them last in
 * their compound indexes. And the texts of an entry (`hasMany`) are read by their entry, for which Payload
 * makes no index.
 */
export function setIndexes<Schema>({ adapter, schema }: SchemaHookArgs<Schema>): Schema {
  if (!adapter) throw new Error('Payload gave the schema hook no adapter.')
  for (const table of Object.values(adapter.rawTables)) {
    table.indexes = {
      ...ofLatest(table, withoutFlags(table.indexes ?? {})),
      ...indexOfTexts(table),
      ...indexesOfVersions(table),
    }
  }
  return schema
}

const flags: readonly unknown[] = [
  '_status',
  'deletedAt',
  'version__status',
  'version_deletedAt',
  'latest',
  'autosave',
]

const withoutFlags = (indexes: RawIndexes): RawIndexes =>
  Object.fromEntries(Object.entries(indexes).filter(([, index]) => !flags.includes(index.on)))

/**
 * What shows an image is asked of the latest versions. Of two indexes on one column each, SQLite takes the one
 * that leads with the flag.
 */
function ofLatest(table: RawTable, indexes: RawIndexes): RawIndexes {
  if (!hasColumns(table, ['version_image', 'latest'])) return indexes
  const widened = Object.entries(indexes).map(([name, index]): [string, typeof index] =>
    index.on === 'version_image' ? [name, { ...index, on: [index.on, 'latest'] }] : [name, index],
  )
  return Object.fromEntries(widened)
}

const indexOfTexts = (table: RawTable): RawIndexes =>
  hasColumns(table, ['parent', 'order', 'text'])
    ? {
        parentOrder: { name: `${table.name}_parent_order_idx`, on: ['parent', 'order'] },
        // Payload declares it for main rows alone.
        text_idx: { name: `${table.name}_text_idx`, on: 'text' },
      }
    : {}

/** Of one entry the latest version; of all entries how many the panel lists. */
const indexesOfVersions = (table: RawTable): RawIndexes =>
  hasColumns(table, ['parent', 'latest', 'version_deletedAt'])
    ? {
        parentLatest: { name: `${table.name}_parent_latest_idx`, on: ['parent', 'latest'] },
        latestDeletedAt: { name: `${table.name}_latest_deleted_at_idx`, on: ['latest', 'version_deletedAt'] },
      }
    : {}

const hasColumns = ({ columns }: RawTable, names: readonly string[]): boolean =>
  names.every((name) => name in columns)
