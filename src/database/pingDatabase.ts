import type { Payload } from 'payload'

import { VerbatimError } from '../errors'
import { mongoOf } from './mongoDatabase'
import { sqliteOf } from './sqliteOf'

const pingMs = 2000

/**
 * Asks the database for a sign of life.
 *
 * @throws DATABASE_UNREACHABLE when it gives none, on MongoDB within 2 s.
 */
export async function pingDatabase(payload: Payload): Promise<void> {
  try {
    // Reads the file's first page, where `SELECT 1` would read nothing.
    await sqliteOf(payload)?.reader.client.execute('SELECT count(*) FROM sqlite_master')
    await mongoOf(payload)?.connection.db?.command({ ping: 1 }, { timeoutMS: pingMs })
  } catch (cause) {
    throw new VerbatimError('DATABASE_UNREACHABLE', 'the database does not answer any more', { cause })
  }
}
