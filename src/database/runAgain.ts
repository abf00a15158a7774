import { AsyncLocalStorage } from 'node:async_hooks'

import { VerbatimError } from '../errors'
import { backOff } from './backOff'
import { isConflict } from './mongoErrors'

interface Attempt {
  /** The last conflict that ended a transaction, if none was committed since. */
  conflict: unknown
  isOver: boolean
}

export interface RunAgainOptions {
  /** After so long no further try is begun, in milliseconds. */
  readonly limitMs?: number
}

/** Global, since a bundle may hold this module twice while conflicts must be noticed across it. */
const attemptsKey = Symbol.for('verbatim.runAgain')
// Under a key of this module's own, which it alone sets.
const shared = globalThis as { [attemptsKey]?: AsyncLocalStorage<Attempt> }
const attempts = shared[attemptsKey] ?? new AsyncLocalStorage<Attempt>()
shared[attemptsKey] = attempts

/**
 * Runs a whole operation, and runs it again from the start when another writer's transaction came
 * between, as MongoDB reports it: that ends the transaction, and only its owner can repeat it. It
 * is noticed below Payload, which may answer with a response or a list of errors instead of
 * throwing. The operation is one transaction or may be done twice, makes its request anew at each
 * run, and has no effect outside the database. Inside another `runAgain` the outer one repeats.
 *
 * @throws WRITE_CONFLICT when it conflicted until the limit (10 s).
 */
export async function runAgain<T>(
  operation: () => Promise<T>,
  { limitMs = 10_000 }: RunAgainOptions = {},
): Promise<T> {
  if (attempts.getStore()?.isOver === false) return operation()
  const deadline = Date.now() + limitMs
  for (let count = 1; ; count += 1) {
    const attempt: Attempt = { conflict: undefined, isOver: false }
    const settle = await attempts.run(attempt, () => settled(operation))
    attempt.isOver = true
    if (attempt.conflict === undefined) return settle()
    if (Date.now() >= deadline) throw givenUp(count, attempt.conflict)
    await backOff(count, 500)
  }
}

/** Runs database calls; a conflict among their errors is told to the surrounding `runAgain`. For calls of the driver itself. */
export async function noticeConflict<T>(calls: () => Promise<T>): Promise<T> {
  try {
    return await calls()
  } catch (error) {
    if (isConflict(error)) noteConflict(error)
    throw error
  }
}

/** Tells the surrounding `runAgain` that a transaction inside was ended by another writer's. */
export function noteConflict(error: unknown): void {
  const attempt = attempts.getStore()
  if (attempt !== undefined) attempt.conflict = error
}

/** Tells the surrounding `runAgain` that a transaction inside was committed: what conflicted before was made good. */
export function noteCommit(): void {
  const attempt = attempts.getStore()
  if (attempt !== undefined) attempt.conflict = undefined
}

/** A function that returns or throws what the operation did. */
async function settled<T>(operation: () => Promise<T>): Promise<() => T> {
  try {
    const result = await operation()
    return () => result
  } catch (error) {
    return () => {
      throw error
    }
  }
}

function givenUp(count: number, cause: unknown): VerbatimError {
  return new VerbatimError('WRITE_CONFLICT', `other writers came between at each of ${count} tries`, {
    cause,
  })
}
