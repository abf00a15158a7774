import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Payload } from 'payload'

import { problemList } from '../desired/problemList'
import type { ProblemList } from '../desired/problemList'
import { seedInvalid } from '../desired/seedProblem'
import type { SeedProblem } from '../desired/seedProblem'
import { askedIds, sourceIdsIn } from '../plan/askedIds'
import { checkSource } from '../plan/checkSource'
import { hasWork, makePlan, newWorld, noteEntries } from '../plan/makePlan'
import type { World } from '../plan/makePlan'
import { planTotals } from '../plan/planTotals'
import { USUAL_POLICY } from '../plan/policy'
import type { Snapshot } from '../plan/snapshot'
import { windowsOf } from '../plan/windows'
import { findInvalid } from '../store/findInvalid'
import { findTaken } from '../store/findTaken'
import { countEndedRuns } from '../store/journal'
import { noteStrangers } from '../store/noteNow'
import { shapesOf } from '../store/shapesOf'
import { takeWindowSnapshot } from '../store/takeWindowSnapshot'
import { findStrangers } from './findStrangers'
import { planOrphans } from './planOrphans'
import type { PlanHow, PlannedDocuments } from './plannedDocuments'
import type { TellProgress } from './progress'
import type { Documents } from './readDocuments'
import { compareSealed } from './refuseMoved'
import { sealEntries, sealOrphans } from './sealEntries'

const USUAL: PlanHow = { policy: USUAL_POLICY }

/**
 * Plans documents against the database, some entries at a time. Writes nothing.
 *
 * @throws SEED_INVALID listing what the collections can't hold, what several entries wish though only one can have
 *   it, and what in the database stands in the way; TARGET_CHANGED when something is another than a sealed plan saw
 */
export async function planDocuments(
  payload: Payload,
  documents: Documents,
  how: PlanHow = USUAL,
): Promise<PlannedDocuments> {
  const problems = problemList()
  const { source } = documents
  const checked = checkSource(source, shapesOf(payload), problems)
  const strangers = await findStrangers(payload, { checked, source }, problems)
  // Where there are mistakes, it is only to be told along with them what is taken.
  const usual = problems.all().length === 0 ? how : { policy: how.policy }
  return planNow(payload, { documents, checked, strangers, how: usual }, problems)
}

/** Has whoever watches a command see how far its planning came. */
export const planningOf = ({
  tellProgress,
}: {
  readonly tellProgress?: TellProgress | undefined
}): Pick<PlanHow, 'onProgress'> =>
  tellProgress === undefined ? {} : { onProgress: (done, total) => tellProgress('Planning', done, total) }

/**
 * Plans the same documents against the database as it is now; nobody is told.
 *
 * @throws SEED_INVALID when a value that must be unique is another entry’s; TARGET_CHANGED
 */
export function planAgain(payload: Payload, planned: ToPlan): Promise<PlannedDocuments> {
  const { checked, documents, how, strangers } = planned
  const { tell: _, ...silent } = how
  return planNow(payload, { checked, documents, strangers, how: silent }, problemList())
}

type ToPlan = Pick<PlannedDocuments, 'checked' | 'documents' | 'how' | 'strangers'>

async function planNow(payload: Payload, toPlan: ToPlan, problems: ProblemList): Promise<PlannedDocuments> {
  const { checked, documents, how, strangers } = toPlan
  const { policy, sealed, tell } = how
  const seen = sealed && new Map(sealed.plan.entries.map((entry) => [entry.sourceId, entry.seen]))
  const world = newWorld(shapesOf(payload), { policy, seen })
  await noteStrangers(payload, strangers, world)
  const comparison = sealed && (await compareSealed(payload, sealed))
  // Before anything is read: what a run writes meanwhile is not known here.
  const runsBefore = await countEndedRuns(payload)
  const totals = planTotals()
  // Of a line that is told already, Payload would say the same in other words.
  const told = new Set(problems.all().map(({ file, line }) => `${file}:${line}`))
  const isNew = ({ file, line }: SeedProblem): boolean => !told.has(`${file}:${line}`)
  const runs = new Map<string, string>()
  const pending = new Uint8Array(checked.order.count)
  for await (const { groups, snapshot } of planWindows(payload, toPlan, { problems, world })) {
    problems.add(...(await findTaken(payload, { groups, orphans: [], removals: [] })))
    problems.add(...(await findInvalid(payload, groups)).filter(isNew))
    totals.add(groups)
    for (const id of groups.filter(hasWork).flatMap(({ entries }) => entries[0]?.desired.id ?? []))
      pending[checked.order.partOf(checked.index.placeOf(id) ?? 0)] = 1
    const entries = groups.flatMap((group) => group.entries)
    if (comparison !== undefined || tell?.seen !== undefined) {
      const looked = sealEntries(groups, snapshot, world.shapes)
      tell?.seen?.(looked)
      comparison?.add(
        entries.map(({ desired }) => desired),
        looked,
      )
      noteRuns(runs, snapshot)
    }
    tell?.groups?.(groups, () => sourceIdsIn(groups, () => askedIds(checked, world), documents.source))
  }
  const planned = { ...toPlan, world, totals, isPending: (part: number) => pending[part] === 1 }
  const { byDocument, count, orphaned, removals, states } = await planOrphans(payload, planned)
  const sealedOrphans = sealOrphans(states, orphaned, world.shapes)
  tell?.seen?.(sealedOrphans)
  comparison?.end(sealedOrphans, {
    isDone: totals.pending() === 0 && removals.length === 0,
    runs,
  })
  if (problems.all().length > 0) throw seedInvalid(problems.all(), documents.folder, problems.more())
  return { ...planned, runsBefore, removals, orphans: count, orphansOf: byDocument }
}

/** By which run each entry was written last. */
function noteRuns(runs: Map<string, string>, { states }: Pick<Snapshot, 'states'>): void {
  for (const { run, sourceId } of states.values()) if (run !== undefined) runs.set(sourceId, run)
}

interface Planning {
  readonly problems: ProblemList
  readonly world: World
}

/** The plans of all groups in their order, with what they saw. */
async function* planWindows(
  payload: Payload,
  { checked, documents: { source }, how: { onProgress, sealed, tell } }: ToPlan,
  { problems, world }: Planning,
) {
  // What a plan saw of an entry is noted of those too that stay as they are.
  const isWhole = sealed !== undefined || tell?.seen !== undefined
  let done = 0
  for (const { groups, problem } of windowsOf({ source, checked, shapes: world.shapes })) {
    if (problem !== undefined) problems.add(problem)
    const snapshot = await takeWindowSnapshot(payload, groups, { isWhole })
    noteEntries(world, groups, snapshot)
    const plan = makePlan(groups, snapshot, world)
    yield { groups: plan.groups, snapshot }
    done += groups.reduce((sum, { entries }) => sum + entries.length, 0)
    onProgress?.(done, source.size())
    // The embedded database answers at once, and what its driver holds is given back between turns of the event loop.
    await nextTurn()
  }
}
