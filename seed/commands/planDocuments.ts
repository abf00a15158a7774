import path from 'node:path'

import type { Payload } from 'payload'

import type { Notice } from '../desired/desiredEntry'
import { readSources } from '../desired/readSources'
import { seedInvalid } from '../desired/seedProblem'
import { checkDesired } from '../plan/checkDesired'
import { hasWork, makePlan, makeWorld } from '../plan/makePlan'
import type { Plan, World } from '../plan/makePlan'
import { orderGroups } from '../plan/orderGroups'
import type { Group } from '../plan/orderGroups'
import { findTaken } from '../store/findTaken'
import { shapesOf } from '../store/shapesOf'
import { takeSnapshot } from '../store/takeSnapshot'
import { readFolder } from './readFolder'

/** The documents of a folder, and what an apply of them would do now. */
export interface PlannedDocuments {
  /** The folder as it is shown: relative to the working directory. */
  readonly folder: string
  readonly groups: readonly Group[]
  readonly notices: readonly Notice[]
  readonly plan: Plan
  readonly world: World
}

/**
 * Reads a folder of documents and plans it against the database. Writes nothing.
 *
 * @throws SEED_INVALID listing every problem of the documents, or what in the database stands in their way; USAGE
 */
export async function planDocuments(payload: Payload, folder: string): Promise<PlannedDocuments> {
  const shown = (path.relative(process.cwd(), folder) || '.').replaceAll(path.sep, '/')
  const desired = readSources(await readFolder(folder))
  if (desired.problems.length > 0) throw seedInvalid(desired.problems, shown)
  const problems = checkDesired(desired.entries, shapesOf(payload))
  const ordered = orderGroups(desired.entries)
  if (problems.length > 0 || ordered.kind === 'refused') {
    throw seedInvalid([...problems, ...(ordered.kind === 'refused' ? [ordered.problem] : [])], shown)
  }
  return planAgain(payload, { folder: shown, groups: ordered.groups, notices: desired.notices })
}

/**
 * Plans the same documents against the database as it is now.
 *
 * @throws SEED_INVALID when a value that must be unique is another entry’s
 */
export async function planAgain(
  payload: Payload,
  { folder, groups, notices }: Pick<PlannedDocuments, 'folder' | 'groups' | 'notices'>,
): Promise<PlannedDocuments> {
  const snapshot = await takeSnapshot(
    payload,
    groups.flatMap(({ entries }) => entries),
  )
  const world = makeWorld(groups, snapshot, shapesOf(payload))
  const plan = makePlan(groups, snapshot, world)
  const taken = await findTaken(payload, plan)
  if (taken.length > 0) throw seedInvalid(taken, folder)
  return { folder, groups, notices, plan, world }
}

/** Whether an apply would write anything. */
export const isPending = ({ groups }: Plan): boolean => groups.some(hasWork)
