import { BasePayload } from 'payload'
import type { Payload } from 'payload'

import { sqliteDatabase } from '../../src/database/sqliteDatabase'
import type { SqliteOptions } from '../../src/database/sqliteDatabase'
import { sqliteOf } from '../../src/database/sqliteOf'
import type { SqliteDatabase } from '../../src/database/sqliteOf'
import { sqlite } from './databases'
import { notesConfig } from './notes'
import { withTables } from './withTables'

/** Payload with notes on an SQLite file with the given options, by default a fresh one; the caller destroys it. */
export async function bootSqlite(options: Partial<SqliteOptions> = {}): Promise<Payload & { file: string }> {
  const target = sqlite.makeTarget()
  const file = options.file ?? (target.kind === 'sqlite' ? target.file : '')
  const db = sqliteDatabase({ migrations: [], ...options, file })
  const payload = await new BasePayload().init({
    config: await notesConfig(withTables(db, { kind: 'sqlite', file })),
  })
  return Object.assign(payload, { file })
}

/** The database of a Payload that runs on SQLite. */
export function sqliteBehind(payload: Payload): SqliteDatabase {
  const database = sqliteOf(payload)
  if (database === undefined) throw new Error('This Payload does not run on SQLite.')
  return database
}
