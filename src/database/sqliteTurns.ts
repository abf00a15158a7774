import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { VerbatimError } from '../errors';
import { isBusy } from './sqliteConnection';
import type { WriterConnection } from './sqliteConnection';
import { beginNested, beginSqlite } from './sqliteTransaction';
import type { SqliteTransaction } from './sqliteTransaction';
import { createTurnQueue } from './turnQueue';
import type { TurnQueue } from './turnQueue';

/** A transaction that has its turn. */
export interface Turn extends SqliteTransaction {
  readonly id: string;
}

export interface TurnLimits {
  /** How long a writer waits for its turn, in milliseconds. */
  readonly waitMs: number;
  /** How long a transaction may do nothing before it is rolled back as abandoned, in milliseconds. */
  readonly idleMs: number;
}

export interface SqliteTurns {
  /** Waits for the turn and begins a transaction. @throws TURN_TIMEOUT */
  begin(options?: { readonly withoutForeignKeys?: boolean }): Promise<Turn>;
  /**
   * Begins a transaction that the calling code belongs to from here on; within one that it belongs
   * to already, a nested one: to wait for a turn that one holds oneself would never end.
   * @throws TURN_TIMEOUT
   */
  beginHere(): Promise<Turn>;
  /** Runs code that belongs to the transaction. */
  inside<T>(turn: Turn, code: () => Promise<T>): Promise<T>;
  /** The open transaction that the calling code belongs to. */
  current(): Turn | undefined;
  /** The open transaction with this id. @throws TURN_ABANDONED when it was rolled back for doing nothing. */
  find(id: string): Turn | undefined;
}

/** An open turn, and the queue of those that nest in it. */
interface OpenTurn extends Turn {
  readonly nested: TurnQueue;
}

/** After so many milliseconds of turns in a row … */
const streakMs = 50;

/** … a process leaves the lock free for so many, in which another process that asks will find it. */
const gapMs = 8;

/** Abandoned transactions are told to whoever comes back; so many are remembered. */
const maxAbandoned = 100;

/**
 * SQLite has one writer at a time. Within the process writers take turns in the order they came;
 * across processes they try again until the lock is free.
 */
export function createSqliteTurns(writer: WriterConnection, limits: TurnLimits): SqliteTurns {
  const queue = createTurnQueue();
  const open = new Map<string, OpenTurn>();
  const abandoned = new Set<string>();
  let streakStart = 0;
  let lastEnd = 0;
  const scopes = new AsyncLocalStorage<{ id?: string }>();

  async function begin(options: { readonly withoutForeignKeys?: boolean } = {}): Promise<Turn> {
    const deadline = Date.now() + limits.waitMs;
    return take(queue, async () => {
      await leaveGap();
      return beginSqlite(writer, { ...options, waitMs: Math.max(0, deadline - Date.now()) });
    });
  }

  async function leaveGap(): Promise<void> {
    if (Date.now() - lastEnd >= gapMs) streakStart = Date.now();
    if (Date.now() - streakStart < streakMs) return;
    await sleep(gapMs);
    streakStart = Date.now();
  }

  async function take(from: TurnQueue, start: () => Promise<SqliteTransaction>): Promise<Turn> {
    const endTurn = await from.take(limits.waitMs);
    if (endTurn === undefined) throw turnTimeout(limits.waitMs);
    try {
      return track(await start(), endTurn);
    } catch (error) {
      endTurn();
      throw isBusy(error) ? turnTimeout(limits.waitMs, error) : error;
    }
  }

  /** Gives the transaction its id, and an end that passes the turn on, whoever brings it about. */
  function track(transaction: SqliteTransaction, endTurn: () => void): Turn {
    const id = randomUUID();
    let running = 0;
    const idle = setTimeout(() => void (running > 0 ? idle.refresh() : abandon()), limits.idleMs).unref();

    async function run<T>(calls: () => Promise<T>): Promise<T> {
      running += 1;
      return transaction.run(calls).finally(() => {
        running -= 1;
        idle.refresh();
      });
    }
    async function end(finish: () => Promise<void>): Promise<void> {
      // Whoever ends it first ends it; the timer and its owner may meet.
      if (!open.delete(id)) return;
      await finish().finally(() => {
        clearTimeout(idle);
        lastEnd = Date.now();
        endTurn();
      });
    }
    async function abandon(): Promise<void> {
      if (abandoned.size >= maxAbandoned) abandoned.clear();
      abandoned.add(id);
      await end(transaction.rollback);
    }

    const turn: OpenTurn = {
      id,
      nested: createTurnQueue(),
      run,
      commit: () => end(transaction.commit),
      rollback: () => end(transaction.rollback),
    };
    open.set(id, turn);
    return turn;
  }

  function current(): OpenTurn | undefined {
    const id = scopes.getStore()?.id;
    return id === undefined ? undefined : open.get(id);
  }

  async function beginHere(): Promise<Turn> {
    const outer = current();
    const scope: { id?: string } = {};
    // Before anything is awaited: only so does it reach the code that called, and not just this function.
    scopes.enterWith(scope);
    const turn = await (outer === undefined ? begin() : take(outer.nested, () => beginNested(writer.client, outer)));
    scope.id = turn.id;
    return turn;
  }

  function find(id: string): Turn | undefined {
    if (abandoned.has(id)) throw turnAbandoned(limits.idleMs);
    return open.get(id);
  }

  return { begin, beginHere, inside: ({ id }, code) => scopes.run({ id }, code), current, find };
}

function turnTimeout(waitMs: number, cause?: unknown): VerbatimError {
  return new VerbatimError('TURN_TIMEOUT', `no turn to write to the SQLite database within ${waitMs / 1000} s`, { cause });
}

function turnAbandoned(idleMs: number): VerbatimError {
  return new VerbatimError('TURN_ABANDONED', `a transaction did nothing for ${idleMs / 1000} s and was rolled back`);
}
