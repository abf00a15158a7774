import type { Payload } from 'payload'

import { seedInvalid } from '../desired/seedProblem'
import type { SeedProblem } from '../desired/seedProblem'
import { checkDesired } from '../plan/checkDesired'
import { hasWork, makePlan, makeWorld } from '../plan/makePlan'
import type { Plan, World } from '../plan/makePlan'
import { orderGroups } from '../plan/orderGroups'
import { USUAL_POLICY } from '../plan/policy'
import type { PlanPolicy } from '../plan/policy'
import type { SealedEntry, SealedPlan } from '../plan/sealedPlan'
import type { Group } from '../plan/orderGroups'
import { sharedWishes } from '../plan/uniqueWishes'
import { findTaken } from '../store/findTaken'
import { shapesOf } from '../store/shapesOf'
import { takeSnapshot } from '../store/takeSnapshot'
import { planPruning } from './planPruning'
import type { Documents } from './readDocuments'
import { refuseMoved } from './refuseMoved'
import { sealEntries } from './sealEntries'

/** How documents are planned. */
export interface PlanHow {
  /** What is asked for beside what the documents say. */
  readonly policy: PlanPolicy
  /** The plan that is applied; nothing may be another than it saw. */
  readonly sealed?: { readonly plan: SealedPlan; readonly database: string }
  /** Whether what is seen is noted, for a plan that is to be sealed. */
  readonly isSealing?: boolean
}

const USUAL: PlanHow = { policy: USUAL_POLICY }

/** Documents, and what an apply of them would do now. */
export interface PlannedDocuments {
  readonly documents: Documents
  readonly groups: readonly Group[]
  readonly plan: Plan
  readonly world: World
  readonly how: PlanHow
  /** What the plan saw of each entry, where that was to be noted or held against a sealed plan; else empty. */
  readonly seen: readonly SealedEntry[]
}

/**
 * Plans documents against the database. Writes nothing.
 *
 * @throws SEED_INVALID listing what the collections can't hold, what several entries wish though only one can have
 *   it, and what in the database stands in the way; TARGET_CHANGED when something is another than a sealed plan saw
 */
export async function planDocuments(
  payload: Payload,
  documents: Documents,
  how: PlanHow = USUAL,
): Promise<PlannedDocuments> {
  const { entries, folder } = documents
  const shapes = shapesOf(payload)
  const problems = [...checkDesired(entries, shapes), ...sharedWishes(entries, shapes)]
  const ordered = orderGroups(entries, shapes)
  if (ordered.kind === 'refused') throw seedInvalid([...problems, ordered.problem], folder)
  if (problems.length === 0) return planAgain(payload, { documents, groups: ordered.groups, how })
  // What nobody could write is left out, so that what is taken is told along with it.
  const groups = ordered.groups.map((group) => ({
    ...group,
    entries: group.entries.filter(({ collection }) => shapes.has(collection)),
  }))
  const { taken } = await planNow(payload, { documents, groups, how: { policy: how.policy } })
  throw seedInvalid([...problems, ...taken], folder)
}

/**
 * Plans the same documents against the database as it is now.
 *
 * @throws SEED_INVALID when a value that must be unique is another entry’s; TARGET_CHANGED
 */
export async function planAgain(
  payload: Payload,
  { documents, groups, how = USUAL }: ToPlan,
): Promise<PlannedDocuments> {
  const { taken, ...planned } = await planNow(payload, { documents, groups, how })
  if (taken.length > 0) throw seedInvalid(taken, documents.folder)
  return planned
}

/** Whether an apply would write anything. */
export const isPending = ({ groups, removals }: Plan): boolean => removals.length > 0 || groups.some(hasWork)

type ToPlan = Pick<PlannedDocuments, 'documents' | 'groups'> & { readonly how?: PlanHow }

async function planNow(
  payload: Payload,
  { documents, groups, how = USUAL }: ToPlan,
): Promise<PlannedDocuments & { readonly taken: readonly SeedProblem[] }> {
  const shapes = shapesOf(payload)
  const entries = groups.flatMap((group) => group.entries)
  const snapshot = await takeSnapshot(payload, entries)
  const { isSealing, policy, sealed } = how
  const before = sealed && new Map(sealed.plan.entries.map(({ seen, sourceId }) => [sourceId, seen]))
  const world: World = { ...makeWorld(groups, snapshot, shapes), policy, seen: before }
  const planned = makePlan(groups, snapshot, world)
  const { entries: orphaned, plan } = policy.isPruning
    ? await planPruning(payload, planned, { shapes, snapshot })
    : { entries: snapshot.entries, plan: planned }
  const removed = plan.removals.map(({ state }) => state)
  // Of what was to be removed and now stays, too, it is told what moved.
  const states = sealed === undefined ? removed : [...removed, ...plan.orphans]
  const isNoted = isSealing === true || sealed !== undefined
  const seen = isNoted ? sealEntries(plan, { shapes, snapshot, orphaned, states }) : []
  if (sealed !== undefined)
    await refuseMoved(payload, sealed.plan, { database: sealed.database, desired: entries, entries: seen })
  return { documents, groups, plan, world, how, seen, taken: await findTaken(payload, plan) }
}
