import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { closeDeadRuns, hasOpenRun, countEndedRuns } from '../store/journal'
import { LEASE_MS, acquireLease, releaseLease, whileRenewed } from '../store/lease'
import { applyPlanned } from './applyPlanned'
import type { ApplyDocumentsOptions, RunResult } from './applyRun'
import { holderName } from './holderName'
import { planAgain } from './planDocuments'
import { isPending } from './plannedDocuments'
import type { PlannedDocuments } from './plannedDocuments'
import { sayHowToGoOn } from './sayHowToGoOn'

/**
 * Applies planned documents: takes the lease, plans again where another run or much time came between, writes group
 * by group, keeps the journal. Where there is nothing to do it writes nothing at all.
 *
 * @throws LEASE_HELD, SEED_INVALID, INTERRUPTED; SEED_CONFLICT where nothing is to be written with a conflict;
 *   TARGET_CHANGED when something is another than a sealed plan saw; SEED_FAILED when it stopped half-way, with what was finished kept
 */
export async function applyDocuments(
  payload: Payload,
  planned: PlannedDocuments,
  options: ApplyDocumentsOptions,
): Promise<RunResult> {
  if (!isPending(planned) && !(await hasOpenRun(payload))) return nothingDone(planned)
  const { again, leaseMs = LEASE_MS, signal, waitMs } = options
  let isOld = options.wasAsked === true
  const onWait = (message: string): void => {
    isOld = true
    options.onWait?.(message)
  }
  const waitUntil = Date.now() + waitMs
  const message = 'the seed stopped before its first group or after its last; what it wrote is kept'
  return sayHowToGoOn({ again, message }, async () => {
    const lease = await acquireLease(payload, { holder: holderName(), leaseMs, waitMs, onWait, signal })
    try {
      const isTrue = !isOld && (await isStillTrue(payload, planned))
      const fresh = isTrue ? planned : await whileRenewed(payload, lease, () => planAgain(payload, planned))
      refuseConflicts(fresh)
      options.onStart?.()
      if (isPending(fresh)) return await applyPlanned(payload, fresh, { ...options, lease, waitUntil })
      await closeDeadRuns(payload)
      return nothingDone(fresh)
    } finally {
      // A lease that can’t be given back lapses by itself; what went wrong before is what must be told.
      await releaseLease(payload, lease).catch(() => undefined)
    }
  })
}

/**
 * Whether no other run came between: each group is planned again in the transaction that writes it, with what it
 * refers to, so that what editors did meanwhile is seen. What must be known of all groups before the first is written
 * is planned anew; and so is all where time went by, since of groups in which nothing was to do nobody looks again.
 */
async function isStillTrue(payload: Payload, { how, runsBefore }: PlannedDocuments): Promise<boolean> {
  const { isPruning, onConflict } = how.policy
  if (isPruning || onConflict === 'fail' || how.sealed !== undefined) return false
  return runsBefore !== undefined && runsBefore === (await countEndedRuns(payload))
}

/** What there is to tell where nothing was written. */
export const nothingDone = ({ totals }: PlannedDocuments): RunResult => ({
  run: undefined,
  counts: totals.counts(),
  removed: 0,
  refused: [],
})

/** @throws SEED_CONFLICT naming each conflict, where nothing is to be written when there is one */
export function refuseConflicts({ how, totals: { conflicts } }: PlannedDocuments): void {
  if (how.policy.onConflict !== 'fail') return
  if (conflicts.length === 0) return
  const lines = conflicts.map((conflict) => `  ${conflict}`)
  throw new VerbatimError(
    'SEED_CONFLICT',
    ['nothing was written: editors and documents changed the same fields:', ...lines].join('\n'),
  )
}
