import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import { askedIds } from '../plan/askedIds'
import { countPlan } from '../plan/countPlan'
import type { PlanCounts } from '../plan/countPlan'
import type { GroupPlan } from '../plan/makePlan'
import { sumCounts } from '../plan/planTotals'
import { entryKey } from '../plan/snapshot'
import { windowsOf } from '../plan/windows'
import { applyGroups, applyHeld } from '../store/applyGroups'
import type { ApplyOptions } from '../store/applyGroups'
import { applyRemovals } from '../store/applyRemovals'
import type { Removed } from '../store/applyRemovals'
import { newPace } from '../store/batch/pace'
import type { HeldGroup } from '../store/holdGroup'
import { closeRun, openRun } from '../store/journal'
import type { Lease } from '../store/lease'
import type { ApplyDocumentsOptions, RefusedSource, RunResult } from './applyRun'
import { holderName } from './holderName'
import { wishedBy } from './planPruning'
import type { PlannedDocuments } from './plannedDocuments'
import { withCommand } from './sayHowToGoOn'

export interface UnderLease extends ApplyDocumentsOptions {
  readonly lease: Lease
  /** Until when it waits for editors who have an entry open, in milliseconds since 1970. */
  readonly waitUntil: number
}

/** Writes what was planned, some groups at a time, and keeps the journal. The lease is held. */
export async function applyPlanned(
  payload: Payload,
  planned: PlannedDocuments,
  { again, lease, onGroup, onProgress, onWait, signal, waitUntil }: UnderLease,
): Promise<RunResult> {
  const tally = newTally(planned)
  const run = await openRun(payload, { startedBy: holderName(), documents: documentsOf(planned) })
  const note = async (group: GroupPlan): Promise<void> => {
    tally.add(group)
    onProgress?.(tally.entries(), planned.totals.pendingEntries())
    await onGroup?.(group)
  }
  const options = { lease, run, signal, waitUntil, onWait, onGroup: note, pace: newPace() }
  const { left, removed } = await writeAll(payload, planned, options).catch(async (cause: unknown) => {
    const end = { status: 'failed', counts: tally.counts(), error: formatError(cause) } as const
    await closeRun(payload, run, end).catch(() => undefined)
    if (cause instanceof VerbatimError && TOLD_AS_THEY_ARE.has(cause.code)) throw cause
    const remedy = again && `Mend the cause, then run: ${again} (it goes on where it stopped).`
    const message = `the run ${run} stopped after ${tally.told()}`
    throw new VerbatimError('SEED_FAILED', message, remedy === undefined ? { cause } : { cause, remedy })
  })
  await closeRun(payload, run, {
    status: signal?.aborted ? 'interrupted' : 'finished',
    counts: { ...tally.counts(), ...(removed.length > 0 ? { remove: removed.length } : {}) },
  })
  if (signal?.aborted) {
    const interrupted = new VerbatimError('INTERRUPTED', `the run ${run} stopped after ${tally.told()}`)
    throw withCommand(interrupted, again)
  }
  const kept = left.map(({ reason, state }) => ({ sourceId: state.sourceId, reason }))
  return { run, counts: tally.counts(), removed: removed.length, refused: [...tally.refused, ...kept] }
}

/** Errors that say by themselves what happened, and what to do. */
const TOLD_AS_THEY_ARE: ReadonlySet<string> = new Set(['LEASE_HELD', 'SEED_CONFLICT'])

type InRun = ApplyOptions & { readonly waitUntil: number }

async function writeAll(payload: Payload, planned: PlannedDocuments, options: InRun): Promise<Removed> {
  const { checked, documents, removals, world } = planned
  let [order, held]: [number, readonly HeldGroup[]] = [0, []]
  const asked = { source: documents.source, checked, shapes: world.shapes, isAsked: planned.isPending }
  for (const { groups } of windowsOf(asked)) {
    if (options.signal?.aborted) break
    const applied = await applyGroups(payload, { groups, held, world }, { ...options, firstOrder: order })
    ;({ held, order } = applied)
  }
  const firstOrder = await applyHeld(payload, { held, world }, { ...options, firstOrder: order })
  const wished = wishedBy(askedIds(checked, world), documents.source)
  return applyRemovals(payload, removals, { ...options, world, wished, firstOrder })
}

/** What a run did until now. */
function newTally({ totals, world }: PlannedDocuments) {
  const refused: RefusedSource[] = []
  // With those of which nothing is to be written: the journal counts as the command does.
  let [groups, entries, counts]: [number, number, PlanCounts] = [0, 0, totals.idle()]
  return {
    refused,
    add: (applied: GroupPlan): void => {
      groups += 1
      entries += applied.entries.length
      counts = sumCounts(counts, countPlan([applied]))
      for (const { desired, id, isBlocked = false, reason } of applied.entries) {
        const { collection, sourceId } = desired
        // Of what the plan told already nobody has to be told again.
        const isBlockedSince = isBlocked && !totals.blocked.has(sourceId)
        if (world.refused.has(entryKey(collection, id)) || isBlockedSince)
          refused.push({ sourceId, reason: reason ?? '' })
      }
    },
    counts: () => counts,
    entries: () => entries,
    /** For people: `2 groups, which are kept`. */
    told: () => (groups === 1 ? '1 group, which is kept' : `${groups} groups, which are kept`),
  }
}

/** So many names of documents are kept of a run. */
const MOST_DOCUMENTS = 1000

function documentsOf({ removals, totals }: PlannedDocuments): readonly string[] {
  const all = [...new Set([...totals.documents, ...removals.map(({ state }) => state.document)])]
  const more = all.length - MOST_DOCUMENTS
  return more > 0 ? [...all.slice(0, MOST_DOCUMENTS), `and ${more} more`] : all
}
