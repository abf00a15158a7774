import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { VerbatimError } from '../errors'
import { log } from '../log'
import { joinTransaction, readMethods, transactionOf, wrapMethods, writeMethods } from './adapterMethods'
import type { Method, MethodArgs } from './adapterMethods'
import { alreadyEnded } from './alreadyEnded'
import { migrate } from './migrate'
import type { Turn } from './openTurns'
import { openSqlite } from './sqliteConnection'
import { setIndexes } from './sqliteIndexes'
import { setSqlite } from './sqliteOf'
import type { SqliteDatabase, SqliteMigration } from './sqliteOf'
import { createSqliteTurns } from './sqliteTurns'
import type { SqliteTurns, TurnLimits } from './sqliteTurns'

export interface SqliteOptions {
  /** Absolute path; the file and its folder are made when they are missing. */
  readonly file: string
  /** In the order in which they run. */
  readonly migrations: readonly SqliteMigration[]
  readonly limits?: Partial<TurnLimits>
}

const defaultLimits: TurnLimits = { waitMs: 30_000, idleMs: 20_000 }

/**
 * Payload's SQLite adapter with turns: one writer at a time, within the process and across
 * processes. Every write is in a transaction; one that Payload makes outside of any gets its own.
 * A commit that fails is an error. Reads never wait.
 */
export function sqliteDatabase(options: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const official = sqliteAdapter({
    client: { url: pathToFileURL(options.file).href },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    beforeSchemaInit: [setIndexes],
    migrationDir: path.resolve('src/migrations/sqlite'),
  })
  return { ...official, init: ({ payload }) => takeTurns(official.init({ payload }), options) }
}

function takeTurns(adapter: SQLiteAdapter, options: SqliteOptions): SQLiteAdapter {
  const connect = adapter.connect
  const destroy = adapter.destroy
  let database: SqliteDatabase | undefined

  function connected(): SqliteDatabase {
    if (database === undefined) throw new Error('The database is not connected.')
    return database
  }

  adapter.connect = async () => {
    if (connect === undefined) return
    const connections = await openSqlite(adapter, connect, options.file)
    const limits = { ...defaultLimits, ...options.limits }
    database = {
      ...connections,
      migrations: options.migrations,
      turns: createSqliteTurns(connections.writer, limits),
    }
    Object.assign(adapter, connections.reader)
    setSqlite(adapter, database)
  }
  adapter.destroy = async () => {
    database?.reader.client.close()
    await foldLog(database?.writer)
    database?.writer.client.close()
    database = undefined
    await destroy?.call(adapter)
  }
  replaceTransactions(adapter, connected)
  replaceMigrations(adapter)
  wrapMethods(adapter, readMethods, (read) => (args) => readInTurn(connected().turns, read, args))
  wrapMethods(adapter, writeMethods, (write) => (args) => writeInTurn(connected().turns, write, args))
  return adapter
}

/** What stands in the write-ahead log goes into the file, so that a copy of the file alone is a copy of the database. */
async function foldLog(writer: SqliteDatabase['writer'] | undefined): Promise<void> {
  try {
    await writer?.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // Another process has it open: nothing is lost, and the last to close folds it in.
    log.debug({ err: error }, 'The write-ahead log stays beside the database file.')
  }
}

function replaceTransactions(adapter: SQLiteAdapter, connected: () => SqliteDatabase): void {
  // Payload's methods look up by the transaction's id what they run their statements on.
  adapter.sessions = new Proxy(adapter.sessions, {
    get(_, id) {
      const isOpen = typeof id === 'string' && connected().turns.find(id) !== undefined
      return isOpen ? { db: connected().writer.drizzle } : undefined
    },
  })
  // Not async functions: `beginHere` must run in its caller's own step.
  adapter.beginTransaction = () =>
    connected()
      .turns.beginHere()
      .then(({ id }) => id)
  adapter.commitTransaction = async (id) => {
    const turn = connected().turns.find(String(await id))
    if (turn === undefined) throw alreadyEnded()
    await turn.commit()
  }
  adapter.rollbackTransaction = async (id) => {
    await connected()
      .turns.find(String(await id))
      ?.rollback()
  }
}

/** Payload's own would run with foreign keys on, where dropping a table empties those that refer to it. */
function replaceMigrations(adapter: SQLiteAdapter): void {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new VerbatimError('USAGE', 'SQLite migrations only go forward', {
        remedy:
          'Put a copy of the database file back; or, to begin empty, remove the file and run: npm run migrate',
      }),
    )
  adapter.migrate = async () => {
    await migrate(adapter.payload)
  }
  Object.assign(adapter, {
    migrateDown: refuse,
    migrateFresh: refuse,
    migrateRefresh: refuse,
    migrateReset: refuse,
  })
}

async function readInTurn(turns: SqliteTurns, read: Method, args: MethodArgs): Promise<unknown> {
  await letGo()
  const turn = await turnOf(turns, args)
  return turn === undefined ? read(args) : turn.run(() => read(args))
}

/** So many reads may hold on to what they read. */
const READS_A_TURN = 32
let reads = 0

/**
 * The driver answers at once, and gives back what a statement holds between turns of the event loop alone: a loop
 * that awaits nothing but reads would never end its turn, and hold all that it ever read.
 */
async function letGo(): Promise<void> {
  reads = (reads + 1) % READS_A_TURN
  if (reads === 0) await nextTurn()
}

async function writeInTurn(turns: SqliteTurns, write: Method, args: MethodArgs): Promise<unknown> {
  const own = await turnOf(turns, args)
  if (own !== undefined) return own.run(() => write(args))
  // A write without a transaction, in code that belongs to one, would wait for its own caller.
  const outer = turns.current()
  if (outer !== undefined) return outer.run(() => write(joinTransaction(args, outer.id)))
  const turn = await turns.begin()
  return inTurn(turn, () => write(joinTransaction(args, turn.id)))
}

/** Runs and commits, or rolls back and throws. */
async function inTurn<T>(turn: Turn, calls: () => Promise<T>): Promise<T> {
  let result: T
  try {
    result = await turn.run(calls)
  } catch (error) {
    await turn.rollback()
    throw error
  }
  await turn.commit()
  return result
}

async function turnOf(turns: SqliteTurns, args: MethodArgs): Promise<Turn | undefined> {
  const id = await transactionOf(args)
  return id === undefined ? undefined : turns.find(id)
}
