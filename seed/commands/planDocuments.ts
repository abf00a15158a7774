import type { Payload } from 'payload'

import { seedInvalid } from '../desired/seedProblem'
import { checkDesired } from '../plan/checkDesired'
import { hasWork, makePlan, makeWorld } from '../plan/makePlan'
import type { Plan, World } from '../plan/makePlan'
import { orderGroups } from '../plan/orderGroups'
import type { Group } from '../plan/orderGroups'
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
 * @throws SEED_INVALID listing what the collections can't hold, or what in the database stands in the way
 */
export async function planDocuments(payload: Payload, documents: Documents): Promise<PlannedDocuments> {
  const problems = checkDesired(documents.entries, shapesOf(payload))
  const ordered = orderGroups(documents.entries)
  if (problems.length > 0 || ordered.kind === 'refused') {
    const circle = ordered.kind === 'refused' ? [ordered.problem] : []
    throw seedInvalid([...problems, ...circle], documents.folder)
  }
  return planAgain(payload, { documents, groups: ordered.groups })
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
  const snapshot = await takeSnapshot(payload, documents.entries)
  const world = makeWorld(groups, snapshot, shapesOf(payload))
  const plan = makePlan(groups, snapshot, world)
  const taken = await findTaken(payload, plan)
  if (taken.length > 0) throw seedInvalid(taken, documents.folder)
  return { documents, groups, plan, world }
}

/** Whether an apply would write anything. */
export const isPending = ({ groups }: Plan): boolean => groups.some(hasWork)
