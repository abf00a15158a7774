import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll } from '@jest/globals'
import { getPayload, handleEndpoints } from 'payload'
import type { DatabaseAdapterObj, Payload, SanitizedConfig } from 'payload'

import { databaseFrom } from '../../src/database/databaseFrom'
import { mongoOf } from '../../src/database/mongoDatabase'
import type { DatabaseTarget } from '../../src/database/parseDatabaseUri'
import type { SqliteMigration } from '../../src/database/sqliteOf'
import type { TestDatabase } from './databases'
import { withTables } from './withTables'

/** A whole config over the database that the helper hands in. */
export type ConfigFactory = (db: DatabaseAdapterObj) => Promise<SanitizedConfig>

export interface BootOptions {
  /** The migrations that make the SQLite tables; without any, the tables are made from the config. */
  readonly migrations?: readonly SqliteMigration[]
  /** A database of one's own making; else a fresh one. */
  readonly target?: DatabaseTarget
}

/** Payload finds its instances by key when it answers a request. */
const keys = new WeakMap<Payload, string>()

/** Payload for all tests of the calling `describe`, on a fresh database; afterwards both are gone. */
export function useTestPayload(
  database: TestDatabase,
  makeConfig: ConfigFactory,
  options: BootOptions = {},
): () => Payload {
  let payload: Payload | undefined
  beforeAll(async () => {
    payload = await bootTestPayload(database, makeConfig, options)
  })
  afterAll(async () => {
    if (payload !== undefined) await dropTestPayload(payload)
  })
  return () => {
    if (payload === undefined) throw new Error('Payload starts in beforeAll: ask for it inside a test.')
    return payload
  }
}

/** A Payload with its tables, connected; end it with `dropTestPayload`. */
export async function bootTestPayload(
  database: TestDatabase,
  makeConfig: ConfigFactory,
  options: BootOptions = {},
): Promise<Payload> {
  const target = options.target ?? database.makeTarget()
  const db = databaseFrom({ database: target }, options.migrations)
  const config = await makeConfig(withTables(db, target, options.migrations))
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  keys.set(payload, key)
  return payload
}

/** Has this very Payload answer a REST request, as the server would. */
export async function answerRest(payload: Payload, request: Request): Promise<Response> {
  const key = keys.get(payload)
  if (key === undefined) throw new Error('Only a Payload from bootTestPayload answers REST requests here.')
  return handleEndpoints({ config: payload.config, payloadInstanceCacheKey: key, request })
}

/** Drops a database on a server, and disconnects. */
export async function dropTestPayload(payload: Payload): Promise<void> {
  await mongoOf(payload)?.connection.dropDatabase()
  await payload.destroy()
}
