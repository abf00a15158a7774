import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import { sqliteOf } from '../../../src/database/sqliteOf'
import { togetherInOrder } from '../../plan/togetherInOrder'
import type { Row, Tables } from './captured'
import { columnsOf } from './columnsOf'
import type { Columns } from './columnsOf'

/** SQLite takes at most 32,766 values in one statement; a longer one is no quicker. */
const MOST_VALUES = 8_000

type Client = SQLiteAdapter['client']

/** Inserts rows, those of a table in as few statements as can be, in the request’s transaction. */
export async function insertRows(payload: Payload, req: PayloadRequest, tables: Tables): Promise<void> {
  // Captured rows are those of SQLite’s adapter.
  const adapter = payload.db as unknown as SQLiteAdapter
  const sqlite = sqliteOf(payload)
  const turn = sqlite?.turns.find(String(await req.transactionID))
  if (sqlite === undefined || turn === undefined)
    throw new Error('New rows are written in a transaction alone.')
  await turn.run(async () => {
    for (const name of inOrder(adapter, tables)) {
      const into = { name, columns: columnsOf(adapter, name) }
      await insertInto(sqlite.writer.client, into, tables.get(name) ?? [])
    }
  })
}

/** Below drizzle, which takes longer to write such a statement than SQLite to run it. */
async function insertInto(
  client: Client,
  { columns, name }: { readonly name: string; readonly columns: Columns },
  rows: readonly Row[],
): Promise<void> {
  // A column that no row names has its default, or is empty.
  const named = Object.entries(columns).filter(([key]) => rows.some((row) => row[key] !== undefined))
  const most = Math.floor(MOST_VALUES / named.length)
  const into = `INSERT INTO "${name}" (${named.map(([, column]) => `"${column.name}"`).join(', ')}) VALUES `
  const places = `(${named.map(() => '?').join(', ')})`
  for (let start = 0; start < rows.length; start += most) {
    const some = rows.slice(start, start + most)
    const sql = into + some.map(() => places).join(', ')
    const args = some.flatMap((row) => named.map(([key, column]) => valueOf(row[key], column)))
    await client.execute({ sql, args })
  }
}

const valueOf = (value: unknown, column: Columns[string]) =>
  value === undefined || value === null ? null : column.mapToDriverValue(value)

/** The tables in the order in which they can be written: each after those that its foreign keys lead to. */
const inOrder = ({ rawTables }: SQLiteAdapter, tables: Tables): readonly string[] =>
  togetherInOrder([...tables.keys()], (name) => {
    const { columns = {}, foreignKeys = {} } = rawTables[name] ?? {}
    const leadTo = [
      ...Object.values(columns).flatMap(({ reference }) => reference?.table ?? []),
      ...Object.values(foreignKeys).flatMap((key) => key.foreignColumns.map(({ table }) => table)),
    ]
    return leadTo.filter((other) => other !== name && tables.has(other))
  }).flat()
