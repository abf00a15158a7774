import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import { countSteps } from '../plan/renderRollback'
import type { RollbackCounts, ToldStep } from '../plan/renderRollback'
import { closeDeadRuns, closeRun, openRun } from '../store/journal'
import { LEASE_MS, acquireLease, releaseLease } from '../store/lease'
import type { Lease } from '../store/lease'
import { countPending } from '../store/readChanges'
import { rollbackGroups } from '../store/rollbackGroups'
import { holderName } from './holderName'
import { rollbackCommand } from './nextCommand'
import { sayHowToGoOn } from './sayHowToGoOn'

export interface RollbackRunOptions {
  /** How long to wait while another run is at work, in milliseconds. */
  readonly waitMs: number
  /** How long another process waits for this one’s next sign of life, in milliseconds; 60,000 when left out. */
  readonly leaseMs?: number
  /** The command that goes on where the rollback stopped, for whoever has to mend it. */
  readonly again?: string
  /** Stops after the group in hand. */
  readonly signal?: AbortSignal
  /** Called with what it has to wait for. */
  readonly onWait?: (message: string) => void
  /** Called, and waited for, after each group with what became of it: nobody keeps it. */
  readonly onGroup?: (steps: readonly ToldStep[]) => void | Promise<void>
}

/** What a rollback did. */
export interface RollbackResult {
  /** The rollback’s own id in `seed-runs`; undefined when there was nothing to undo. */
  readonly rollback: string | undefined
  /** Of all entries that were still to be undone, those that are left with them. */
  readonly counts: RollbackCounts
}

/**
 * Undoes a run: takes the lease, gives back and deletes group by group, keeps the journal. Where nothing can be
 * undone it writes nothing. One group is in memory at a time.
 *
 * @throws LEASE_HELD, INTERRUPTED; SEED_FAILED when it stopped half-way, with what was undone kept
 */
export async function rollbackRun(
  payload: Payload,
  run: string,
  options: RollbackRunOptions,
): Promise<RollbackResult> {
  const { leaseMs = LEASE_MS, onWait, signal, waitMs } = options
  const again = options.again ?? rollbackCommand(run, { isProduction: false, isUnasked: false })
  const message = `the rollback of ${run} stopped before its first group or after its last; what it undid is kept`
  return sayHowToGoOn({ again, message }, async () => {
    const lease = await acquireLease(payload, { holder: holderName(), leaseMs, waitMs, onWait, signal })
    try {
      return await rollbackUnderLease(payload, run, { ...options, again, lease })
    } finally {
      // A lease that can’t be given back lapses by itself; what went wrong before is what must be told.
      await releaseLease(payload, lease).catch(() => undefined)
    }
  })
}

async function rollbackUnderLease(
  payload: Payload,
  run: string,
  { again, lease, onGroup, signal }: RollbackRunOptions & { readonly again: string; readonly lease: Lease },
): Promise<RollbackResult> {
  let counts = countSteps([])
  let rollback: string | undefined
  const begin = async (): Promise<string> =>
    (rollback ??= await openRun(payload, { startedBy: holderName(), documents: [], undoes: run }))
  const note = async (steps: readonly ToldStep[]): Promise<void> => {
    counts = countSteps(steps, counts)
    await onGroup?.(steps)
  }
  try {
    await rollbackGroups(payload, run, { lease, begin, signal, onGroup: note })
  } catch (cause) {
    if (rollback === undefined) throw cause
    const failed = { status: 'failed', counts, error: formatError(cause) } as const
    // The last group may be undone though the database could not say so.
    const isUndone = await countPending(payload, run).then(
      (count) => count === 0,
      () => false,
    )
    const end = { ...failed, rolledBack: isUndone ? run : undefined }
    await closeRun(payload, rollback, end).catch(() => undefined)
    if (cause instanceof VerbatimError && cause.code === 'LEASE_HELD') throw cause
    const remedy = `Mend the cause, then run: ${again} (it goes on where it stopped).`
    throw new VerbatimError('SEED_FAILED', `the rollback of ${run} stopped half-way; what it undid is kept`, {
      cause,
      remedy,
    })
  }
  if (signal?.aborted) {
    if (rollback !== undefined) await closeRun(payload, rollback, { status: 'interrupted', counts })
    throw new VerbatimError('INTERRUPTED', `the rollback of ${run} stopped; what it undid is kept`, {
      remedy: `Go on with: ${again}`,
    })
  }
  if (rollback === undefined) await closeDeadRuns(payload)
  else await closeRun(payload, rollback, { status: 'finished', counts, rolledBack: run })
  return { rollback, counts }
}
