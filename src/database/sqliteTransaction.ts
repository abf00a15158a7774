import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { VerbatimError } from '../errors'
import { isBusy, retryBusy } from './sqliteConnection'
import type { WriterConnection } from './sqliteConnection'

type Client = SQLiteAdapter['client']

export interface SqliteTransaction {
  /** Runs database calls inside the transaction; it does not end before they have. @throws COMMIT_FAILED when the database already rolled it back. */
  run: <T>(calls: () => Promise<T>) => Promise<T>
  /** @throws COMMIT_FAILED when the database did not keep the writes; they are rolled back then. */
  commit: () => Promise<void>
  rollback: () => Promise<void>
}

export interface BeginOptions {
  /** How long to wait for writers in other processes, in milliseconds. */
  readonly waitMs: number
  /** Foreign keys are neither enforced nor cascaded. SQLite lets that change only outside a transaction. */
  readonly withoutForeignKeys?: boolean
}

/**
 * Begins a transaction that may write at once, on a connection that nobody else uses meanwhile.
 *
 * @throws SQLite's SQLITE_BUSY when another process held the lock for all of `waitMs`.
 */
export async function beginSqlite(
  writer: WriterConnection,
  options: BeginOptions,
): Promise<SqliteTransaction> {
  const { waitMs, withoutForeignKeys = false } = options
  const calls = trackCalls()
  let lost: VerbatimError | undefined
  await retryBusy(() => begin(writer, withoutForeignKeys), waitMs)
  const { client } = writer
  const restore = async (): Promise<void> => {
    if (withoutForeignKeys) await client.execute('PRAGMA foreign_keys = ON')
  }

  async function run<T>(call: () => Promise<T>): Promise<T> {
    if (lost !== undefined) throw lost
    try {
      return await calls.track(call())
    } catch (error) {
      // On a full disk SQLite ends the transaction itself; what came after would be written at once.
      if (await isOutsideTransaction(client)) lost = commitFailed(error)
      throw error
    }
  }

  async function commit(): Promise<void> {
    await calls.settled()
    try {
      if (lost !== undefined) throw lost
      await client.execute('COMMIT').catch(async (cause: unknown) => {
        await rollbackIfOpen(client)
        throw commitFailed(cause)
      })
    } finally {
      await restore()
    }
  }

  async function rollback(): Promise<void> {
    await calls.settled()
    await rollbackIfOpen(client).finally(restore)
  }

  return { run, commit, rollback }
}

/**
 * Begins a transaction within another, as a savepoint: rolled back it leaves the outer one as it
 * was, committed it becomes part of it. One at a time within one outer transaction.
 */
export async function beginNested(client: Client, outer: SqliteTransaction): Promise<SqliteTransaction> {
  const calls = trackCalls()
  await outer.run(() => client.execute('SAVEPOINT nested'))
  let endForOuter = (): void => undefined
  void outer.run(() => new Promise<void>((resolve) => (endForOuter = resolve)))

  async function end(statements: readonly string[]): Promise<void> {
    await calls.settled()
    try {
      for (const statement of statements) await outer.run(() => client.execute(statement))
    } finally {
      endForOuter()
    }
  }

  return {
    run: (call) => calls.track(outer.run(call)),
    commit: () => end(['RELEASE nested']),
    rollback: () => end(['ROLLBACK TO nested', 'RELEASE nested']),
  }
}

async function begin(writer: WriterConnection, withoutForeignKeys: boolean): Promise<void> {
  // The driver keeps a statement that met a lock, and while it does SQLite commits nothing on that
  // connection. Run as a script, which the driver drops, the statement tells whether the lock is free.
  await writer.client.executeMultiple('BEGIN IMMEDIATE; ROLLBACK')
  try {
    if (withoutForeignKeys) await writer.client.execute('PRAGMA foreign_keys = OFF')
    await writer.client.execute('BEGIN IMMEDIATE')
  } catch (error) {
    // Another process was quicker by a hair; the statement that it left waiting goes with its connection.
    if (isBusy(error)) await writer.reopen()
    // Should it have begun all the same, nobody would end it, and no other could begin.
    else await rollbackIfOpen(writer.client).catch(() => undefined)
    throw error
  }
}

/** Calls that are still under way when a transaction ends would go on in the next writer's. */
function trackCalls(): { track<T>(call: Promise<T>): Promise<T>; settled(): Promise<void> } {
  const running = new Set<Promise<unknown>>()
  return {
    async track(call) {
      running.add(call)
      try {
        return await call
      } finally {
        running.delete(call)
      }
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}

async function rollbackIfOpen(client: Client): Promise<void> {
  // SQLite refuses to roll back what it has rolled back itself, which leaves what was wanted.
  if (!(await isOutsideTransaction(client))) await client.execute('ROLLBACK')
}

/** The driver does not tell; but SQLite begins no transaction within a transaction. */
async function isOutsideTransaction(client: Client): Promise<boolean> {
  try {
    await client.execute('BEGIN')
  } catch {
    return false
  }
  await client.execute('ROLLBACK')
  return true
}

function commitFailed(cause: unknown): VerbatimError {
  return new VerbatimError('COMMIT_FAILED', 'the SQLite database did not keep the writes of a transaction', {
    cause,
  })
}
