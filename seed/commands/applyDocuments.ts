import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import { countPlan } from '../plan/countPlan'
import type { PlanCounts } from '../plan/countPlan'
import { conflictsIn } from '../plan/conflictsIn'
import { hasWork } from '../plan/makePlan'
import type { GroupPlan, Plan } from '../plan/makePlan'
import { applyGroups } from '../store/applyGroups'
import { applyRemovals } from '../store/applyRemovals'
import type { Removed } from '../store/applyRemovals'
import { closeDeadRuns, closeRun, hasOpenRun, openRun } from '../store/journal'
import { acquireLease, releaseLease } from '../store/lease'
import type { Lease } from '../store/lease'
import { holderName } from './holderName'
import { isPending, planAgain } from './planDocuments'
import { wishedIn } from './planPruning'
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
  /** How many entries were removed that no document asks for any more. */
  readonly removed: number
  /** Entries that a rule of their collection, or an editor who has them open, kept from being written or removed. */
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
 * @throws LEASE_HELD, SEED_INVALID, INTERRUPTED; SEED_CONFLICT where nothing is to be written with a conflict;
 *   TARGET_CHANGED when something is another than a sealed plan saw; SEED_FAILED when it stopped half-way, with what was finished kept
 */
export async function applyDocuments(
  payload: Payload,
  planned: PlannedDocuments,
  options: ApplyDocumentsOptions,
): Promise<RunResult> {
  if (!isPending(planned.plan) && !(await hasOpenRun(payload))) return nothingDone(planned)
  const { leaseMs = LEASE_MS, onWait, signal, waitMs } = options
  const waitUntil = Date.now() + waitMs
  const lease = await acquireLease(payload, { holder: holderName(), leaseMs, waitMs, onWait, signal })
  try {
    const fresh = await planAgain(payload, planned)
    refuseConflicts(fresh)
    if (isPending(fresh.plan)) return await runUnderLease(payload, fresh, { ...options, lease, waitUntil })
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
  removed: 0,
  refused: [],
})

/** @throws SEED_CONFLICT naming each conflict, where nothing is to be written when there is one */
export function refuseConflicts({ how, plan }: PlannedDocuments): void {
  const conflicts = how.policy.onConflict === 'fail' ? conflictsIn(plan.groups) : []
  if (conflicts.length === 0) return
  const lines = conflicts.map((conflict) => `  ${conflict}`)
  throw new VerbatimError(
    'SEED_CONFLICT',
    ['nothing was written: editors and documents changed the same fields:', ...lines].join('\n'),
  )
}

interface UnderLease extends ApplyDocumentsOptions {
  readonly lease: Lease
  /** Until when it waits for editors who have an entry open, in milliseconds since 1970. */
  readonly waitUntil: number
}

async function runUnderLease(
  payload: Payload,
  planned: PlannedDocuments,
  { again, lease, onGroup, onWait, signal, waitUntil }: UnderLease,
): Promise<RunResult> {
  const applied: GroupPlan[] = []
  const run = await openRun(payload, { startedBy: holderName(), documents: documentsOf(planned.plan) })
  const note = async (group: GroupPlan): Promise<void> => {
    applied.push(group)
    await onGroup?.(group)
  }
  const write = async (): Promise<Removed> => {
    const inRun = { lease, run, signal, waitUntil }
    const firstOrder = await applyGroups(payload, planned, { ...inRun, onWait, onGroup: note })
    const { plan, world } = planned
    return applyRemovals(payload, plan.removals, { ...inRun, world, wished: wishedIn(plan), firstOrder })
  }
  const { left, removed } = await write().catch(async (cause: unknown) => {
    const end = { status: 'failed', counts: countPlan(applied), error: formatError(cause) } as const
    await closeRun(payload, run, end).catch(() => undefined)
    if (cause instanceof VerbatimError && TOLD_AS_THEY_ARE.has(cause.code)) throw cause
    const remedy = again && `Mend the cause, then run: ${again} (it goes on where it stopped).`
    const message = `the run ${run} stopped after ${applied.length} groups, which are kept`
    throw new VerbatimError('SEED_FAILED', message, remedy === undefined ? { cause } : { cause, remedy })
  })
  await closeRun(payload, run, {
    status: signal?.aborted ? 'interrupted' : 'finished',
    counts: { ...countPlan(applied), ...(removed.length > 0 ? { remove: removed.length } : {}) },
  })
  if (signal?.aborted)
    throw new VerbatimError(
      'INTERRUPTED',
      `the run ${run} stopped after ${applied.length} groups, which are kept`,
    )
  const others = planned.plan.groups.filter((group) => !hasWork(group))
  const kept = left.map(({ reason, state }) => ({ sourceId: state.sourceId, reason }))
  const refused = [...refusedIn(applied, planned), ...kept]
  return { run, counts: countPlan([...applied, ...others]), removed: removed.length, refused }
}

/** Errors that say by themselves what happened, and what to do. */
const TOLD_AS_THEY_ARE: ReadonlySet<string> = new Set(['LEASE_HELD', 'SEED_CONFLICT'])

const documentsOf = ({ groups, removals }: Plan): readonly string[] => [
  ...new Set([
    ...groups.filter(hasWork).flatMap(({ entries }) => entries.map(({ desired }) => desired.document)),
    ...removals.map(({ state }) => state.document),
  ]),
]

function refusedIn(applied: readonly GroupPlan[], { world }: PlannedDocuments): readonly RefusedSource[] {
  return applied.flatMap(({ entries }) =>
    entries.flatMap(({ desired, id, reason }) => {
      return world.refused.has(id) ? [{ sourceId: desired.sourceId, reason: reason ?? '' }] : []
    }),
  )
}
