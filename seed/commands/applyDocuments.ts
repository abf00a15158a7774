import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import { countPlan } from '../plan/countPlan'
import type { PlanCounts } from '../plan/countPlan'
import { hasWork } from '../plan/makePlan'
import type { GroupPlan } from '../plan/makePlan'
import { applyGroups } from '../store/applyGroups'
import { closeDeadRuns, closeRun, hasOpenRun, openRun } from '../store/journal'
import { acquireLease, releaseLease } from '../store/lease'
import type { Lease } from '../store/lease'
import { holderName } from './holderName'
import { isPending, planAgain } from './planDocuments'
import type { PlannedDocuments } from './planDocuments'

export interface ApplyDocumentsOptions {
  /** How long to wait while another run is at work, in milliseconds. */
  readonly waitMs: number
  /** How long another process waits for this one’s next sign of life, in milliseconds; 60,000 when left out. */
  readonly leaseMs?: number
  /** The command that goes on where a run stopped, for whoever has to mend it. */
  readonly again?: string
  /** Stops after the group in hand. */
  readonly signal?: AbortSignal
  /** Called with what it has to wait for. */
  readonly onWait?: (message: string) => void
  /** Called, and waited for, after each group that was written. */
  readonly onGroup?: (applied: GroupPlan) => void | Promise<void>
}

/** What a run did. */
export interface RunResult {
  /** The run’s id in `seed-runs`; undefined when there was nothing to do. */
  readonly run: string | undefined
  /** Of all entries, as they were planned last: those that were written just before that. */
  readonly counts: PlanCounts
  /** Entries that a rule of their collection, or an editor who has them open, kept from being written. */
  readonly refused: readonly RefusedSource[]
}

export interface RefusedSource {
  readonly sourceId: string
  readonly reason: string
}

/** The time after which a holder that gives no sign is taken for dead. */
const LEASE_MS = 60_000

/**
 * Applies planned documents: takes the lease, plans again, writes group by group, keeps the journal. Where there
 * is nothing to do it writes nothing at all.
 *
 * @throws LEASE_HELD, SEED_INVALID, INTERRUPTED; SEED_FAILED when it stopped half-way, with what was finished kept
 */
export async function applyDocuments(
  payload: Payload,
  planned: PlannedDocuments,
  options: ApplyDocumentsOptions,
): Promise<RunResult> {
  if (!isPending(planned.plan) && !(await hasOpenRun(payload))) return nothingDone(planned)
  const { leaseMs = LEASE_MS, onWait, signal, waitMs } = options
  const lease = await acquireLease(payload, { holder: holderName(), leaseMs, waitMs, onWait, signal })
  try {
    const fresh = await planAgain(payload, planned)
    if (isPending(fresh.plan)) return await runUnderLease(payload, fresh, { ...options, lease })
    await closeDeadRuns(payload)
    return nothingDone(fresh)
  } finally {
    // A lease that can’t be given back lapses by itself; what went wrong before is what must be told.
    await releaseLease(payload, lease).catch(() => undefined)
  }
}

/** What there is to tell where nothing was written. */
export const nothingDone = ({ plan }: PlannedDocuments): RunResult => ({
  run: undefined,
  counts: countPlan(plan.groups),
  refused: [],
})

async function runUnderLease(
  payload: Payload,
  planned: PlannedDocuments,
  { again, lease, onGroup, signal }: ApplyDocumentsOptions & { readonly lease: Lease },
): Promise<RunResult> {
  const applied: GroupPlan[] = []
  const run = await openRun(payload, { startedBy: holderName(), documents: documentsOf(planned.plan.groups) })
  const note = async (group: GroupPlan): Promise<void> => {
    applied.push(group)
    await onGroup?.(group)
  }
  try {
    await applyGroups(payload, planned, { lease, run, signal, onGroup: note })
  } catch (cause) {
    await closeRun(payload, run, {
      status: 'failed',
      counts: countPlan(applied),
      error: formatError(cause),
    }).catch(() => undefined)
    if (cause instanceof VerbatimError && cause.code === 'LEASE_HELD') throw cause
    throw new VerbatimError(
      'SEED_FAILED',
      `the run ${run} stopped after ${applied.length} groups, which are kept`,
      again === undefined
        ? { cause }
        : { cause, remedy: `Mend the cause, then run: ${again} (it goes on where it stopped).` },
    )
  }
  await closeRun(payload, run, {
    status: signal?.aborted ? 'interrupted' : 'finished',
    counts: countPlan(applied),
  })
  if (signal?.aborted)
    throw new VerbatimError(
      'INTERRUPTED',
      `the run ${run} stopped after ${applied.length} groups, which are kept`,
    )
  const others = planned.plan.groups.filter((group) => !hasWork(group))
  return { run, counts: countPlan([...applied, ...others]), refused: refusedIn(applied, planned) }
}

const documentsOf = (groups: readonly GroupPlan[]): readonly string[] => [
  ...new Set(groups.filter(hasWork).flatMap(({ entries }) => entries.map(({ desired }) => desired.document))),
]

function refusedIn(applied: readonly GroupPlan[], { world }: PlannedDocuments): readonly RefusedSource[] {
  return applied.flatMap(({ entries }) =>
    entries.flatMap(({ desired, id, reason }) => {
      return world.refused.has(id) ? [{ sourceId: desired.sourceId, reason: reason ?? '' }] : []
    }),
  )
}
