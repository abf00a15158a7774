import { VerbatimError } from '../errors'
import { createLockGaps } from './lockGaps'
import { createOpenTurns } from './openTurns'
import type { Turn } from './openTurns'
import { isBusy } from './sqliteConnection'
import type { WriterConnection } from './sqliteConnection'
import { beginNested, beginSqlite } from './sqliteTransaction'
import type { SqliteTransaction } from './sqliteTransaction'
import { createScopes } from './transactionScopes'
import { createTurnQueue } from './turnQueue'
import type { TurnQueue } from './turnQueue'

export interface TurnLimits {
  /** How long a writer waits for its turn, in milliseconds. */
  readonly waitMs: number
  /** How long a transaction may do nothing before it is rolled back as abandoned, in milliseconds. */
  readonly idleMs: number
}

export interface BeginTurnOptions {
  /** Foreign keys are neither enforced nor cascaded during the turn. */
  readonly withoutForeignKeys?: boolean
}

export interface SqliteTurns {
  /** Waits for the turn and begins a transaction. @throws TURN_TIMEOUT */
  begin: (options?: BeginTurnOptions) => Promise<Turn>
  /**
   * Begins a transaction that the calling code belongs to from here on; within one that it belongs
   * to already, a nested one: to wait for a turn that one holds oneself would never end.
   * @throws TURN_TIMEOUT
   */
  beginHere: () => Promise<Turn>
  /** Runs code that belongs to the transaction. */
  inside: <T>(turn: Turn, code: () => Promise<T>) => Promise<T>
  /** The open transaction that the calling code belongs to. */
  current: () => Turn | undefined
  /** The open transaction with this id. @throws TURN_ABANDONED when it was rolled back for doing nothing. */
  find: (id: string) => Turn | undefined
}

/**
 * SQLite has one writer at a time. Within the process writers take turns in the order they came;
 * across processes they try again until the lock is free.
 */
export function createSqliteTurns(writer: WriterConnection, limits: TurnLimits): SqliteTurns {
  const queue = createTurnQueue()
  const gaps = createLockGaps()
  const open = createOpenTurns(limits.idleMs)
  const scopes = createScopes((id) => open.get(id) !== undefined)

  async function take(from: TurnQueue, start: () => Promise<SqliteTransaction>): Promise<Turn> {
    const passOn = await from.take(limits.waitMs)
    if (passOn === undefined) throw turnTimeout(limits.waitMs)
    const endTurn = (): void => {
      gaps.afterTurn()
      passOn()
    }
    try {
      return open.add(await start(), endTurn)
    } catch (error) {
      endTurn()
      throw isBusy(error) ? turnTimeout(limits.waitMs, error) : error
    }
  }

  async function begin(options: BeginTurnOptions = {}): Promise<Turn> {
    const deadline = Date.now() + limits.waitMs
    return take(queue, async () => {
      await gaps.beforeTurn()
      const waitMs = Math.max(0, deadline - Date.now())
      return beginSqlite(writer, { ...options, waitMs })
    })
  }

  async function beginHere(): Promise<Turn> {
    const outer = open.get(scopes.current()?.id)
    // Before anything is awaited: only so does it reach the code that called, and not just this function.
    const scope = scopes.enter()
    const turn = await (outer === undefined
      ? begin()
      : take(outer.nested, () => beginNested(writer.client, outer)))
    scope.id = turn.id
    return turn
  }

  return {
    begin,
    beginHere,
    inside: scopes.inside,
    current: () => open.get(scopes.current()?.id),
    find: open.find,
  }
}

function turnTimeout(waitMs: number, cause?: unknown): VerbatimError {
  return new VerbatimError(
    'TURN_TIMEOUT',
    `no turn to write to the SQLite database within ${waitMs / 1000} s`,
    { cause },
  )
}
