import type { Payload, PayloadRequest } from 'payload'

import { changesOfPlan } from '../plan/changesOfPlan'
import { planGroup } from '../plan/makePlan'
import type { GroupPlan, World } from '../plan/makePlan'
import type { Group } from '../plan/orderGroups'
import { mayHelpToSplit } from './batch/applyBatch'
import { canBeBatched } from './batch/canBeBatched'
import { writeBatch } from './batch/writeBatch'
import { GroupIsHeld, holdGroup } from './holdGroup'
import type { HeldGroup } from './holdGroup'
import { inTransaction } from './inTransaction'
import { renewLease } from './lease'
import type { Lease } from './lease'
import { noteChanges } from './noteChanges'
import { noteProposals } from './noteProposals'
import { noteNow } from './noteNow'
import { saveState } from './saveState'
import { takeGroupSnapshot } from './takeSnapshot'
import { noteIds, writeEntries } from './writeEntries'
import { RefusedEntry } from './writeEntry'

/** A group that is to be written. */
export interface GroupInRun {
  readonly group: Group
  readonly world: World
  readonly lease: Lease
  readonly run: string
  /** The place of its first entry among those of the run. */
  readonly firstOrder: number
}

/**
 * Writes a group, in a transaction of its own in which it is planned again; without an entry that a rule refuses,
 * and those that refer to it.
 *
 * @throws LEASE_HELD when another run took over; SEED_CONFLICT
 */
export async function applyGroup(payload: Payload, inRun: GroupInRun): Promise<GroupPlan | HeldGroup> {
  let isBatching = true
  for (;;) {
    try {
      const applied = await inTransaction(payload, (req) => writeGroup(req, inRun, isBatching))
      noteIds(inRun.world, applied)
      return applied
    } catch (error) {
      if (error instanceof GroupIsHeld) return error.held
      if (error instanceof RefusedEntry) inRun.world.refused.set(error.key, error.message)
      // Through the Local API each entry is refused by name.
      else if (isBatching && mayHelpToSplit(error)) isBatching = false
      else throw error
    }
  }
}

async function writeGroup(
  req: PayloadRequest,
  { firstOrder, group, lease, run, world }: GroupInRun,
  isBatching: boolean,
): Promise<GroupPlan> {
  await renewLease(req, lease)
  const snapshot = await takeGroupSnapshot(req, group.entries)
  await noteNow(req, [group], { snapshot, world })
  const planned = planGroup(group, snapshot, world)
  await holdGroup(req, group, { plan: planned, snapshot, world })
  if (isBatching && canBeBatched(req.payload, planned)) {
    const [plan] = await writeBatch(req, { plans: [planned], snapshot, world, run, firstOrder })
    if (plan !== undefined) return plan
  }
  noteProposals(req, planned, snapshot)
  const plan = await writeEntries(req, planned, world)
  for (const { desired, state, write } of plan.entries) {
    // Of an entry that is written the run is remembered, be all else as it was.
    const next = state ?? (write && snapshot.states.get(desired.sourceId))
    if (next !== undefined) await saveState(req, next, run)
  }
  await noteChanges(req, changesOfPlan(plan, snapshot), { firstOrder, run, shapes: world.shapes })
  return plan
}
