import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import type { SqliteConnection, WriterConnection } from './sqliteConnection'
import type { SqliteTurns } from './sqliteTurns'

/** A migration as `payload migrate:create` writes it. */
export interface SqliteMigration {
  readonly name: string
  readonly up: (args: MigrateUpArgs) => Promise<void>
}

/** What the project's own code needs of the SQLite database, beyond Payload's adapter. */
export interface SqliteDatabase {
  readonly migrations: readonly SqliteMigration[]
  readonly reader: SqliteConnection
  readonly writer: WriterConnection
  readonly turns: SqliteTurns
}

/** Global, since a bundle may hold this module twice while the adapter exists once. */
const databaseKey = Symbol.for('verbatim.sqliteDatabase')

/** The SQLite database behind Payload, or undefined when it runs on another. */
export function sqliteOf(payload: Payload): SqliteDatabase | undefined {
  // Set by `takeTurns` alone, under a key of its own.
  return (payload.db as { [databaseKey]?: SqliteDatabase })[databaseKey]
}

/** Makes the database known to `sqliteOf`. */
export function setSqlite(adapter: object, database: SqliteDatabase): void {
  Object.assign(adapter, { [databaseKey]: database })
}
