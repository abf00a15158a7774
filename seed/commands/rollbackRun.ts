import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import { countSteps } from '../plan/renderRollback'
import type { ToldStep } from '../plan/renderRollback'
import { closeDeadRuns, closeRun, openRun } from '../store/journal'
import { acquireLease, releaseLease } from '../store/lease'
import type { Lease } from '../store/lease'
import { planRunRollback } from '../store/planRunRollback'
import type { PlannedRollback } from '../store/planRunRollback'
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
  /** Called, and waited for, after each group. */
  readonly onGroup?: (steps: readonly ToldStep[]) => void | Promise<void>
}

/** What a rollback did. */
export interface RollbackResult {
  /** The rollback’s own id in `seed-runs`; undefined when there was nothing to undo. */
  readonly rollback: string | undefined
  /** Of all entries that were still to be undone, those that are left with them. */
  readonly steps: readonly ToldStep[]
}

/** The time after which a holder that gives no sign is taken for dead. */
const LEASE_MS = 60_000

/**
 * Undoes a run: takes the lease, plans, gives back and deletes group by group, keeps the journal. Where nothing can
 * be undone it writes nothing.
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
      const planned = await planRunRollback(payload, run)
      if (canUndo(planned)) return await rollbackUnderLease(payload, planned, { ...options, again, lease })
      await closeDeadRuns(payload)
      return { rollback: undefined, steps: stepsOf(planned) }
    } finally {
      // A lease that can’t be given back lapses by itself; what went wrong before is what must be told.
      await releaseLease(payload, lease).catch(() => undefined)
    }
  })
}

/** All entries that are still to be undone, in the order in which they are. */
export const stepsOf = ({ groups }: PlannedRollback): readonly ToldStep[] =>
  groups.flatMap(({ steps }) => steps)

/** Whether a rollback would write anything. */
export const canUndo = (planned: PlannedRollback): boolean =>
  stepsOf(planned).some(({ action }) => action !== 'leave')

async function rollbackUnderLease(
  payload: Payload,
  planned: PlannedRollback,
  { again, lease, onGroup, signal }: RollbackRunOptions & { readonly again: string; readonly lease: Lease },
): Promise<RollbackResult> {
  const { run } = planned
  const done: ToldStep[] = []
  const rollback = await openRun(payload, { startedBy: holderName(), documents: [], undoes: run })
  const note = async (steps: readonly ToldStep[]): Promise<void> => {
    done.push(...steps)
    await onGroup?.(steps)
  }
  try {
    await rollbackGroups(payload, planned, { lease, rollback, signal, onGroup: note })
  } catch (cause) {
    const failed = { status: 'failed', counts: countSteps(done), error: formatError(cause) } as const
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
  const counts = countSteps(done)
  if (signal?.aborted) {
    await closeRun(payload, rollback, { status: 'interrupted', counts })
    throw new VerbatimError('INTERRUPTED', `the rollback of ${run} stopped; what it undid is kept`, {
      remedy: `Go on with: ${again}`,
    })
  }
  await closeRun(payload, rollback, { status: 'finished', counts, rolledBack: run })
  return { rollback, steps: done }
}
