import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** A column as drizzle knows it. */
export interface Column {
  readonly name: string
  /** `json` for what is stored as text and read as an object. */
  readonly dataType: string
  readonly default?: unknown
  readonly defaultFn?: (() => unknown) | undefined
  /** A value as SQLite stores it. */
  readonly mapToDriverValue: (value: unknown) => boolean | number | string | null
}

/** Columns by the keys that rows have for them. */
export type Columns = Readonly<Record<string, Column>>

/** Tables never change once Payload has started. */
const known = new WeakMap<object, Columns>()

/** The columns of a table. @throws Error where there is no such table */
export function columnsOf({ rawTables, tables }: SQLiteAdapter, name: string): Columns {
  const raw = rawTables[name]
  if (raw === undefined) throw new Error(`There is no table “${name}”.`)
  // A drizzle table has its columns as properties; Payload’s type of it is wider than drizzle’s own.
  const table = tables[name] as unknown as Columns
  const columns =
    known.get(raw) ??
    Object.fromEntries(
      Object.keys(raw.columns).flatMap((key): [string, Column][] => {
        const column = table[key]
        return column === undefined ? [] : [[key, column]]
      }),
    )
  known.set(raw, columns)
  return columns
}
