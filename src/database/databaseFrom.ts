import type { DatabaseAdapterObj } from 'payload'

import type { Env } from '../env'
import { mongoDatabase } from './mongoDatabase'
import { sqliteDatabase } from './sqliteDatabase'
import type { SqliteMigration } from './sqliteOf'

/**
 * Payload's database for the settings: MongoDB, or SQLite with these migrations. Nothing is opened
 * or made before Payload connects.
 */
export function databaseFrom(
  env: Pick<Env, 'database'>,
  migrations: readonly SqliteMigration[] = [],
): DatabaseAdapterObj {
  return env.database.kind === 'mongodb'
    ? mongoDatabase(env.database)
    : sqliteDatabase({ file: env.database.file, migrations })
}
