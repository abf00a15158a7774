import type { Payload } from 'payload'

import { sqliteOf } from './sqliteOf'
import type { SqliteConnection } from './sqliteConnection'

/** The names of the SQLite migrations that have not run, in order; on MongoDB none. */
export async function pendingMigrations(payload: Payload): Promise<readonly string[]> {
  const sqlite = sqliteOf(payload)
  if (sqlite === undefined) return []
  const { names } = await readMigrations(sqlite.reader)
  return sqlite.migrations.map(({ name }) => name).filter((name) => !names.has(name))
}

/** The names of the migrations that have run, and the highest batch number, 0 before the first. */
export async function readMigrations({
  client,
}: SqliteConnection): Promise<{ names: ReadonlySet<string>; batch: number }> {
  const table = await client.execute(
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  )
  if (table.rows.length === 0) return { names: new Set(), batch: 0 }
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return {
    names: new Set(rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))),
    batch: Math.max(0, ...rows.map((row) => Number(row['batch']))),
  }
}
