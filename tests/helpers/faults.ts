import { MongoNetworkError, MongoServerError } from 'mongodb'
import type { Payload } from 'payload'

import { mongoOf } from '../../src/database/mongoDatabase'
import { sqliteOf } from '../../src/database/sqliteOf'
import { watchSteps } from './databaseSteps'
import type { Step } from './databaseSteps'

/** How a database fails. */
export type FaultKind = (typeof FAULTS)[number]

export const FAULTS = [
  /** Once, with an error of its own. */
  'an error',
  /** Once: it does what it was asked to, and its answer is lost. */
  'a lost answer',
  /** Once, since another writer came between. */
  'a conflict',
  /** From then on it answers nothing, until the command has ended. */
  'no database',
] as const

export interface Fault {
  readonly kind: FaultKind
  /** At which of the steps that write, from 1. */
  readonly at: number
}

/** What became of a command under which the database failed. */
export interface Faulted {
  /** What was sent when it failed; undefined where the command was through before. */
  readonly step: string | undefined
  /** What the command threw; undefined where it ended well. */
  readonly error: unknown
}

/** Runs a command under which the database fails. */
export async function withFault(
  payload: Payload,
  { at, kind }: Fault,
  command: () => Promise<unknown>,
): Promise<Faulted> {
  let count = 0
  let failed: Step | undefined
  const sessions = new Set<unknown>()
  const failAtStep = (step: Step): void => {
    if (failed === undefined && step.isWriting) count += 1
    if (failed !== undefined || !step.isWriting || count !== at) return
    failed = step
    throw errorOf(kind, payload)
  }
  const isLost = kind === 'a lost answer'
  const stop = watchSteps(payload, {
    before: (step) => {
      if (failed !== undefined && kind === 'no database') throw errorOf(kind, payload)
      if (step.session !== undefined) sessions.add(step.session)
      if (!isLost) failAtStep(step)
    },
    ...(isLost ? { after: failAtStep } : {}),
  })
  const error = await command().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  stop()
  if (kind === 'no database') await endTransactions(payload, [...sessions])
  return { step: failed?.text, error }
}

/** What the end of a process ends on SQLite at once, and MongoDB ends by itself after a minute. */
export async function endTransactions(payload: Payload, sessions: readonly unknown[]): Promise<void> {
  const sqlite = sqliteOf(payload)
  // There is a transaction to end, or there is none.
  if (sqlite !== undefined) await sqlite.writer.client.execute('ROLLBACK').catch(() => undefined)
  else if (sessions.length > 0)
    await mongoOf(payload)?.connection.db?.admin().command({ killSessions: sessions })
}

function errorOf(kind: FaultKind, payload: Payload): Error {
  const isMongo = mongoOf(payload) !== undefined
  if (kind === 'a conflict')
    return isMongo ? writeConflict() : Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
  if (kind === 'a lost answer' && isMongo) return new MongoNetworkError('the connection broke')
  const message = kind === 'no database' ? 'the database is gone' : 'the disk failed'
  return isMongo ? new MongoServerError({ message, code: 1, codeName: 'InternalError' }) : new Error(message)
}

function writeConflict(): MongoServerError {
  const error = new MongoServerError({ message: 'write conflict', code: 112, codeName: 'WriteConflict' })
  error.addErrorLabel('TransientTransactionError')
  return error
}
