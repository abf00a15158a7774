import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { errorCode } from '../errorCode'
import { VerbatimError } from '../errors'
import { backOff } from './backOff'

/** A writer that waits asks again within so many milliseconds; a process leaves the lock free for longer now and then. */
const pollMs = 4

/** One open connection to the file: the driver's client, and drizzle over it. */
export type SqliteConnection = Pick<SQLiteAdapter, 'client' | 'drizzle'>

/** The connection that all writes go through. It can be replaced while no transaction is open. */
export interface WriterConnection extends SqliteConnection {
  reopen(): Promise<void>
}

type Connect = NonNullable<SQLiteAdapter['connect']>

/** Whether SQLite refused because another connection holds the lock that a statement needs. */
export function isBusy(error: unknown): boolean {
  return String(errorCode(error)).startsWith('SQLITE_BUSY')
}

/** Runs again what met another's lock, until `waitMs` are over; then throws SQLite's own error. */
export async function retryBusy<T>(run: () => Promise<T>, waitMs: number): Promise<T> {
  const deadline = Date.now() + waitMs
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) throw error
      await backOff(attempt, pollMs)
    }
  }
}

/**
 * Opens two connections that stay open. All writes go through the one, in turns; the other reads
 * and, with the write-ahead log, neither waits for the writer nor makes it wait. The driver's own
 * transactions are not used: each leaves its connection behind and goes on with a new one, which
 * has lost its settings.
 *
 * @throws DATABASE_UNREACHABLE when the file can't be opened.
 */
export async function openSqlite(
  adapter: SQLiteAdapter,
  connect: Connect,
  file: string,
): Promise<{ reader: SqliteConnection; writer: WriterConnection }> {
  try {
    makeFile(file)
    const writer = await openWriter(adapter, connect)
    const reader = await open(adapter, connect)
    // A reader meets a lock for a moment at most, while a crashed process is recovered from.
    await reader.client.executeMultiple('PRAGMA busy_timeout = 5000; PRAGMA query_only = ON')
    return { reader, writer }
  } catch (cause) {
    throw new VerbatimError('DATABASE_UNREACHABLE', `the SQLite file ${file} can't be opened`, {
      remedy:
        'Check that its folder may be written, that the disk is not full, and that it is an SQLite file.',
      cause,
    })
  }
}

/**
 * Makes the file, and its folder, for nobody but the owner: it holds drafts and the digests of passwords. SQLite
 * gives the files beside it (-wal, -shm) the same permissions. What is there already is left as it is.
 */
function makeFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, '', { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

async function openWriter(adapter: SQLiteAdapter, connect: Connect): Promise<WriterConnection> {
  const openOnce = async (): Promise<SqliteConnection> => {
    const connection = await open(adapter, connect)
    // No waiting inside SQLite: its calls block the whole process, so waiting is done outside.
    const settings = [
      'busy_timeout = 0',
      'journal_mode = WAL',
      'foreign_keys = ON',
      'synchronous = FULL',
      'journal_size_limit = 67108864',
      // In kibibytes: what a bulk of new entries touches. In pages: its log is not copied back at every step.
      'cache_size = -32000',
      'wal_autocheckpoint = 4000',
    ]
    const pragmas = settings.map((setting) => `PRAGMA ${setting}`).join(';')
    await retryBusy(() => connection.client.executeMultiple(pragmas), 10_000)
    return connection
  }
  const writer = {
    ...(await openOnce()),
    reopen: async () => {
      writer.client.close()
      Object.assign(writer, await openOnce())
    },
  }
  return writer
}

async function open(adapter: SQLiteAdapter, connect: Connect): Promise<SqliteConnection> {
  // Payload's connect sets `client` and `drizzle` on what it is called on, and logs a failure with
  // its stack before it throws it; both are kept off the adapter.
  // `Object.create` can't be typed; what it makes is the adapter in all that is not named here.
  const connection = Object.create(adapter, {
    client: { value: undefined, writable: true },
    drizzle: { value: undefined, writable: true },
    payload: { value: { logger: { error: () => undefined } } },
  }) as SQLiteAdapter
  await connect.call(connection)
  return { client: connection.client, drizzle: connection.drizzle }
}
