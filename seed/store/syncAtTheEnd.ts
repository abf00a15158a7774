import type { Payload } from 'payload'

import { sqliteOf } from '../../src/database/sqliteOf'

/**
 * Has SQLite force its log to the disk when the process closes the database, no longer at each commit. To be called
 * before the first of them, in a process that writes seeds alone: should the power fail, what the last groups wrote
 * is lost together with what the journal says of them, and the next apply writes it. What editors commit through the
 * server stays forced to the disk at once. And the log grows fourfold before it is copied back: new entries touch the
 * same pages of many indexes again and again, each of which is then copied once.
 */
export async function syncAtTheEnd(payload: Payload): Promise<void> {
  const client = sqliteOf(payload)?.writer.client
  await client?.executeMultiple('PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000')
}
