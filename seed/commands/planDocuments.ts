import type { Payload } from 'payload'

import { seedInvalid } from '../desired/seedProblem'
import type { SeedProblem } from '../desired/seedProblem'
import { checkDesired } from '../plan/checkDesired'
import { hasWork, makePlan, makeWorld } from '../plan/makePlan'
import type { Plan, World } from '../plan/makePlan'
import { orderGroups } from '../plan/orderGroups'
import type { Group } from '../plan/orderGroups'
import { sharedWishes } from '../plan/uniqueWishes'
import { findTaken } from '../store/findTaken'
import { shapesOf } from '../store/shapesOf'
import { takeSnapshot } from '../store/takeSnapshot'
import type { Documents } from './readDocuments'

/** Documents, and what an apply of them would do now. */
export interface PlannedDocuments {
  readonly documents: Documents
  readonly groups: readonly Group[]
  readonly plan: Plan
  readonly world: World
}

/**
 * Plans documents against the database. Writes nothing.
 *
 * @throws SEED_INVALID listing what the collections can't hold, what several entries wish though only one can have
 *   it, and what in the database stands in the way
 */
export async function planDocuments(payload: Payload, documents: Documents): Promise<PlannedDocuments> {
  const { entries, folder } = documents
  const shapes = shapesOf(payload)
  const problems = [...checkDesired(entries, shapes), ...sharedWishes(entries, shapes)]
  const ordered = orderGroups(entries)
  if (ordered.kind === 'refused') throw seedInvalid([...problems, ordered.problem], folder)
  if (problems.length === 0) return planAgain(payload, { documents, groups: ordered.groups })
  // What nobody could write is left out, so that what is taken is told along with it.
  const groups = ordered.groups.map((group) => ({
    ...group,
    entries: group.entries.filter(({ collection }) => shapes.has(collection)),
  }))
  const { taken } = await planNow(payload, { documents, groups })
  throw seedInvalid([...problems, ...taken], folder)
}

/**
 * Plans the same documents against the database as it is now.
 *
 * @throws SEED_INVALID when a value that must be unique is another entry’s
 */
export async function planAgain(
  payload: Payload,
  { documents, groups }: Pick<PlannedDocuments, 'documents' | 'groups'>,
): Promise<PlannedDocuments> {
  const { taken, ...planned } = await planNow(payload, { documents, groups })
  if (taken.length > 0) throw seedInvalid(taken, documents.folder)
  return planned
}

/** Whether an apply would write anything. */
export const isPending = ({ groups }: Plan): boolean => groups.some(hasWork)

async function planNow(
  payload: Payload,
  { documents, groups }: Pick<PlannedDocuments, 'documents' | 'groups'>,
): Promise<PlannedDocuments & { readonly taken: readonly SeedProblem[] }> {
  const shapes = shapesOf(payload)
  const entries = groups.flatMap((group) => group.entries)
  const snapshot = await takeSnapshot(payload, entries)
  const world = makeWorld(groups, snapshot, shapes)
  const plan = makePlan(groups, snapshot, world)
  return { documents, groups, plan, world, taken: await findTaken(payload, plan) }
}
