import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj, Payload } from 'payload';

import { joinTransaction, readMethods, transactionOf, wrapMethods, writeMethods } from './adapterMethods';
import type { Method, MethodArgs } from './adapterMethods';
import { alreadyEnded } from './alreadyEnded';
import { openSqlite } from './sqliteConnection';
import type { SqliteConnection, WriterConnection } from './sqliteConnection';
import { createSqliteTurns } from './sqliteTurns';
import type { SqliteTurns, Turn, TurnLimits } from './sqliteTurns';

/** A migration as `payload migrate:create` writes it. */
export interface SqliteMigration {
  readonly name: string;
  readonly up: (args: MigrateUpArgs) => Promise<void>;
}

export interface SqliteOptions {
  /** Absolute path; the file and its folder are made when they are missing. */
  readonly file: string;
  /** In the order in which they run. */
  readonly migrations: readonly SqliteMigration[];
  readonly limits?: Partial<TurnLimits>;
}

/** What the project's own code needs of the SQLite database, beyond Payload's adapter. */
export interface SqliteDatabase {
  readonly migrations: readonly SqliteMigration[];
  readonly reader: SqliteConnection;
  readonly writer: WriterConnection;
  readonly turns: SqliteTurns;
}

const defaultLimits: TurnLimits = { waitMs: 30_000, idleMs: 20_000 };

/** Global, since a bundle may hold this module twice while the adapter exists once. */
const databaseKey = Symbol.for('verbatim.sqliteDatabase');

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
    migrationDir: path.resolve('src/migrations/sqlite'),
  });
  return { ...official, init: ({ payload }) => takeTurns(official.init({ payload }), options) };
}

/** The SQLite database behind Payload, or undefined when it runs on another. */
export function sqliteOf(payload: Payload): SqliteDatabase | undefined {
  // Set by `takeTurns` alone, under a key of its own.
  return (payload.db as { [databaseKey]?: SqliteDatabase })[databaseKey];
}

function takeTurns(adapter: SQLiteAdapter, options: SqliteOptions): SQLiteAdapter {
  const connect = adapter.connect;
  const destroy = adapter.destroy;
  let database: SqliteDatabase | undefined;

  function connected(): SqliteDatabase {
    if (database === undefined) throw new Error('The database is not connected.');
    return database;
  }

  adapter.connect = async () => {
    if (connect === undefined) return;
    const connections = await openSqlite(adapter, connect, options.file);
    const limits = { ...defaultLimits, ...options.limits };
    database = { ...connections, migrations: options.migrations, turns: createSqliteTurns(connections.writer, limits) };
    Object.assign(adapter, connections.reader, { [databaseKey]: database });
  };
  adapter.destroy = async () => {
    database?.reader.client.close();
    database?.writer.client.close();
    database = undefined;
    await destroy?.call(adapter);
  };
  replaceTransactions(adapter, connected);
  wrapMethods(adapter, readMethods, (read) => (args) => readInTurn(connected().turns, read, args));
  wrapMethods(adapter, writeMethods, (write) => (args) => writeInTurn(connected().turns, write, args));
  return adapter;
}

function replaceTransactions(adapter: SQLiteAdapter, connected: () => SqliteDatabase): void {
  // Payload's methods look up by the transaction's id what they run their statements on.
  adapter.sessions = new Proxy(adapter.sessions, {
    get(_, id) {
      const isOpen = typeof id === 'string' && connected().turns.find(id) !== undefined;
      return isOpen ? { db: connected().writer.drizzle } : undefined;
    },
  });
  // Not async functions: `beginHere` must run in its caller's own step.
  adapter.beginTransaction = () => connected().turns.beginHere().then(({ id }) => id);
  adapter.commitTransaction = async (id) => {
    const turn = connected().turns.find(String(await id));
    if (turn === undefined) throw alreadyEnded();
    await turn.commit();
  };
  adapter.rollbackTransaction = async (id) => {
    await connected().turns.find(String(await id))?.rollback();
  };
}

async function readInTurn(turns: SqliteTurns, read: Method, args: MethodArgs): Promise<unknown> {
  const turn = await turnOf(turns, args);
  return turn === undefined ? read(args) : turn.run(() => read(args));
}

async function writeInTurn(turns: SqliteTurns, write: Method, args: MethodArgs): Promise<unknown> {
  const own = await turnOf(turns, args);
  if (own !== undefined) return own.run(() => write(args));
  // A write without a transaction, in code that belongs to one, would wait for its own caller.
  const outer = turns.current();
  if (outer !== undefined) return outer.run(() => write(joinTransaction(args, outer.id)));
  const turn = await turns.begin();
  return inTurn(turn, () => write(joinTransaction(args, turn.id)));
}

/** Runs and commits, or rolls back and throws. */
async function inTurn<T>(turn: Turn, calls: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await turn.run(calls);
  } catch (error) {
    await turn.rollback();
    throw error;
  }
  await turn.commit();
  return result;
}

async function turnOf(turns: SqliteTurns, args: MethodArgs): Promise<Turn | undefined> {
  const id = await transactionOf(args);
  return id === undefined ? undefined : turns.find(id);
}
