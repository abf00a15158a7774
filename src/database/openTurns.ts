import { randomUUID } from 'node:crypto'

import { VerbatimError } from '../errors'
import { alreadyEnded } from './alreadyEnded'
import type { SqliteTransaction } from './sqliteTransaction'
import { createTurnQueue } from './turnQueue'
import type { TurnQueue } from './turnQueue'

/** A transaction that has its turn. */
export interface Turn extends SqliteTransaction {
  readonly id: string
}

/** An open turn, and the queue of those that nest in it. */
export interface OpenTurn extends Turn {
  readonly nested: TurnQueue
}

export interface OpenTurns {
  /** Gives a begun transaction its id; `endTurn` is called once it has ended, whoever ended it. */
  add: (transaction: SqliteTransaction, endTurn: () => void) => OpenTurn
  get: (id: string | undefined) => OpenTurn | undefined
  /** As `get`. @throws TURN_ABANDONED when the transaction was rolled back for doing nothing. */
  find: (id: string) => OpenTurn | undefined
}

/** Abandoned transactions are told to whoever comes back; so many are remembered. */
const maxAbandoned = 100

/** The open transactions by id. One that does nothing for `idleMs` is rolled back: it would stop all writers. */
export function createOpenTurns(idleMs: number): OpenTurns {
  const open = new Map<string, OpenTurn>()
  const abandoned = new Set<string>()

  function find(id: string): OpenTurn | undefined {
    if (abandoned.has(id)) throw turnAbandoned(idleMs)
    return open.get(id)
  }

  function add(transaction: SqliteTransaction, endTurn: () => void): OpenTurn {
    const id = randomUUID()
    const end = async (finish: () => Promise<void>): Promise<void> => {
      watch.stop()
      open.delete(id)
      await finish().finally(endTurn)
    }
    const rollback = async (): Promise<void> => {
      if (open.has(id)) await end(() => transaction.rollback())
    }
    const watch = watchIdle(idleMs, async () => {
      if (abandoned.size >= maxAbandoned) abandoned.clear()
      abandoned.add(id)
      await rollback()
    })
    const turn: OpenTurn = {
      id,
      nested: createTurnQueue(),
      run: (calls) => watch.during(() => transaction.run(calls)),
      commit: async () => {
        // A failed write inside, or the watch, may have ended it before its owner does.
        if (find(id) === undefined) throw alreadyEnded()
        await end(() => transaction.commit())
      },
      rollback,
    }
    open.set(id, turn)
    return turn
  }

  return { add, get: (id) => (id === undefined ? undefined : open.get(id)), find }
}

interface IdleWatch {
  during: <T>(calls: () => Promise<T>) => Promise<T>
  stop: () => void
}

/** Calls `onIdle` when nothing ran `during` it for so long; calls that take longer are not idle. */
function watchIdle(idleMs: number, onIdle: () => Promise<void>): IdleWatch {
  let running = 0
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const restart = (): void => {
    clearTimeout(timer)
    if (isStopped || running > 0) return
    timer = setTimeout(() => void onIdle(), idleMs).unref()
  }
  restart()
  return {
    async during(calls) {
      running += 1
      clearTimeout(timer)
      return calls().finally(() => {
        running -= 1
        restart()
      })
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

function turnAbandoned(idleMs: number): VerbatimError {
  return new VerbatimError(
    'TURN_ABANDONED',
    `a transaction did nothing for ${idleMs / 1000} s and was rolled back`,
  )
}
