/** What Payload makes tables from: a part of `RawTable` in `@payloadcms/drizzle`. */
export interface RawTable {
  readonly name: string
  readonly columns: Readonly<Record<string, unknown>>
  indexes?: Record<string, { name: string; on: string | string[]; unique?: boolean }>
}

interface SchemaHookArgs<Schema> {
  readonly adapter?: { readonly rawTables: Readonly<Record<string, RawTable>> }
  readonly schema: Schema
}

/**
 * Sets right the indexes that Payload gives its tables; a `beforeSchemaInit` hook of its SQLite adapter.
 *
 * Without statistics SQLite takes any index for equally selective. Offered one on `_status` or `deletedAt`,
 * which access control asks of every read, it walks through everything published to find five entries by id.
 * So those stand at the end of a collection's compound indexes, never alone. And the texts of an entry
 * (`hasMany`) are read by their entry, for which Payload makes no index.
 */
export function setIndexes<Schema>({ adapter, schema }: SchemaHookArgs<Schema>): Schema {
  if (!adapter) throw new Error('Payload gave the schema hook no adapter.')
  for (const table of Object.values(adapter.rawTables)) {
    table.indexes = { ...withoutFlags(table.indexes ?? {}), ...indexOfTexts(table) }
  }
  return schema
}

const flags: readonly unknown[] = ['_status', 'deletedAt']

const withoutFlags = (indexes: NonNullable<RawTable['indexes']>): NonNullable<RawTable['indexes']> =>
  Object.fromEntries(Object.entries(indexes).filter(([, index]) => !flags.includes(index.on)))

function indexOfTexts({ columns, name }: RawTable): NonNullable<RawTable['indexes']> {
  const isTexts = 'parent' in columns && 'order' in columns && 'text' in columns
  return isTexts ? { parentOrder: { name: `${name}_parent_order_idx`, on: ['parent', 'order'] } } : {}
}
