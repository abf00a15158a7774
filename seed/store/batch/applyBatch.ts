import type { Payload, PayloadRequest } from 'payload'

import { VerbatimError } from '../../../src/errors'
import { planGroup } from '../../plan/makePlan'
import type { GroupPlan, World } from '../../plan/makePlan'
import type { Group } from '../../plan/orderGroups'
import { holdGroup } from '../holdGroup'
import { inTransaction } from '../inTransaction'
import { renewLease } from '../lease'
import type { Lease } from '../lease'
import { noteNow } from '../noteNow'
import { takeGroupSnapshot } from '../takeSnapshot'
import { canBeBatched } from './canBeBatched'
import { writeBatch } from './writeBatch'

/** Groups that are to be written in one transaction. */
export interface GroupsTogether {
  readonly groups: readonly Group[]
  readonly world: World
  readonly lease: Lease
  readonly run: string
  /** The place of their first entry among those of the run. */
  readonly firstOrder: number
}

/** That groups can’t be written together: one is not only to be made. */
class NotABatch extends Error {
  override readonly name = 'NotABatch'
}

/**
 * Writes groups in one transaction, if they can be.
 *
 * @returns undefined when they must be tried in smaller parts, which says why: nothing was written
 * @throws LEASE_HELD when another run took over; COMMIT_FAILED, TURN_TIMEOUT
 */
export async function applyBatch(
  payload: Payload,
  together: GroupsTogether,
): Promise<readonly GroupPlan[] | undefined> {
  try {
    return await inTransaction(payload, (req) => writeTogether(req, together))
  } catch (error) {
    if (mayHelpToSplit(error)) return undefined
    throw error
  }
}

/** Whether the same, in smaller parts, may go well, or say of whom it does not. */
export const mayHelpToSplit = (error: unknown): boolean =>
  !(error instanceof VerbatimError) || error.code === 'WRITE_CONFLICT' || error.code === 'SEED_CONFLICT'

async function writeTogether(
  req: PayloadRequest,
  { firstOrder, groups, lease, run, world }: GroupsTogether,
): Promise<readonly GroupPlan[]> {
  await renewLease(req, lease)
  const snapshot = await takeGroupSnapshot(
    req,
    groups.flatMap(({ entries }) => entries),
  )
  await noteNow(req, groups, { snapshot, world })
  const plans: GroupPlan[] = []
  for (const group of groups) {
    const plan = planGroup(group, snapshot, world)
    if (!canBeBatched(req.payload, plan)) throw new NotABatch(`${group.name} is not only to be made`)
    await holdGroup(req, group, { plan, snapshot, world })
    plans.push(plan)
  }
  return writeBatch(req, { plans, snapshot, world, run, firstOrder })
}
