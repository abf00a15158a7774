import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload, PayloadRequest } from 'payload'

import { hasWork, planGroup } from '../plan/makePlan'
import type { GroupPlan, Plan, World } from '../plan/makePlan'
import type { Group } from '../plan/orderGroups'
import { inTransaction } from './inTransaction'
import { renewLease } from './lease'
import type { Lease } from './lease'
import { saveState } from './saveState'
import { takeGroupSnapshot } from './takeSnapshot'
import { RefusedEntry, writeEntry } from './writeEntry'

/** Editors who wait for their turn get it between two groups. */
const YIELD_MS = 20

export interface ApplyOptions {
  readonly lease: Lease
  readonly run: string
  /** Stops after the group in hand. */
  readonly signal?: AbortSignal | undefined
  /** Called, and waited for, after each group with what became of it. */
  readonly onGroup: (applied: GroupPlan) => void | Promise<void>
}

/**
 * Applies a plan, group by group, each in a short transaction of its own in which it is planned again: what an
 * editor saved since the plan was made is kept.
 *
 * @throws LEASE_HELD when another run took over; anything else that stops it half-way, with the finished groups kept
 */
export async function applyGroups(
  payload: Payload,
  { groups, plan, world }: { groups: readonly Group[]; plan: Plan; world: World },
  options: ApplyOptions,
): Promise<void> {
  const pending = new Set(plan.groups.filter(hasWork).map(({ name }) => name))
  for (const group of groups.filter(({ name }) => pending.has(name))) {
    if (options.signal?.aborted) return
    await options.onGroup(await applyGroup(payload, { group, world }, options))
    await sleep(YIELD_MS)
  }
}

/** Writes a group; without an entry that a rule refuses, and those that refer to it. */
async function applyGroup(
  payload: Payload,
  { group, world }: { group: Group; world: World },
  options: ApplyOptions,
): Promise<GroupPlan> {
  for (;;) {
    try {
      return await inTransaction(payload, (req) => writeGroup(req, { group, world }, options))
    } catch (error) {
      if (!(error instanceof RefusedEntry)) throw error
      world.refused.set(error.id, error.message)
    }
  }
}

async function writeGroup(
  req: PayloadRequest,
  { group, world }: { group: Group; world: World },
  { lease, run }: ApplyOptions,
): Promise<GroupPlan> {
  await renewLease(req, lease)
  const plan = planGroup(group, await takeGroupSnapshot(req, group.entries), world)
  for (const entry of plan.entries) await writeEntry(req, entry)
  for (const { state } of plan.entries) if (state !== undefined) await saveState(req, state, run)
  return plan
}
