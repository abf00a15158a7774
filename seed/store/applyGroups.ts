import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload, PayloadRequest } from 'payload'

import { changesOfPlan } from '../plan/changesOfPlan'
import { leaveGroup } from '../plan/leaveGroup'
import { hasWork, planGroup } from '../plan/makePlan'
import type { GroupPlan, Plan, World } from '../plan/makePlan'
import type { Group } from '../plan/orderGroups'
import { referencesIn } from '../plan/references'
import { GroupIsHeld, holdGroup } from './holdGroup'
import type { HeldGroup } from './holdGroup'
import { inTransaction } from './inTransaction'
import { renewLease } from './lease'
import type { Lease } from './lease'
import { noteChanges } from './noteChanges'
import { saveState } from './saveState'
import { takeGroupSnapshot } from './takeSnapshot'
import { waitForEditors } from './waitForEditors'
import { noteIds, writeEntries } from './writeEntries'
import { RefusedEntry } from './writeEntry'

/** Editors who wait for their turn get it between two groups. */
const YIELD_MS = 20

export interface ApplyOptions {
  readonly lease: Lease
  readonly run: string
  /** Stops after the group in hand. */
  readonly signal?: AbortSignal | undefined
  /** Until when it waits for editors who have an entry open, in milliseconds since 1970; not at all when left out. */
  readonly waitUntil?: number
  /** Called with what it has to wait for. */
  readonly onWait?: ((message: string) => void) | undefined
  /** Called, and waited for, after each group with what became of it. */
  readonly onGroup: (applied: GroupPlan) => void | Promise<void>
}

/**
 * Applies a plan, group by group, each in a short transaction of its own in which it is planned again: what an
 * editor saved since the plan was made is kept. A group of which an editor has an entry open comes last, and is left
 * as it is when it is still open then.
 *
 * @returns how many entries were noted
 * @throws LEASE_HELD when another run took over; anything else that stops it half-way, with the finished groups kept
 */
export async function applyGroups(
  payload: Payload,
  { groups, plan, world }: { groups: readonly Group[]; plan: Plan; world: World },
  options: ApplyOptions,
): Promise<number> {
  const pending = new Set(plan.groups.filter(hasWork).map(({ name }) => name))
  const { lease, onGroup, onWait, signal, waitUntil = 0 } = options
  const toldOf = new Set<string>()
  let firstOrder = 0
  let queue = groups.filter(({ name }) => pending.has(name))
  while (queue.length > 0) {
    const held: HeldGroup[] = []
    for (const group of queue) {
      if (signal?.aborted) return firstOrder
      const applied = isWaitingFor(group, held)
        ? heldBehind(group, plan)
        : await applyGroup(payload, { group, world, firstOrder }, options)
      if ('kind' in applied) {
        held.push(applied)
        continue
      }
      firstOrder += applied.entries.length
      await onGroup(applied)
      await sleep(YIELD_MS)
    }
    for (const message of tellOpen(held).filter((each) => !toldOf.has(each))) {
      toldOf.add(message)
      if (Date.now() < waitUntil) onWait?.(message)
    }
    const open = held.flatMap((each) => each.open)
    const isOneFree = await waitForEditors(payload, open, { lease, signal, waitUntil })
    const left = held.filter((each) => each.reasons.size > 0 && !(isOneFree && each.open.length > 0))
    for (const { plan: planned, reasons } of left) await onGroup(leaveGroup(planned, reasons, world))
    queue = held.filter((each) => !left.includes(each)).map(({ group }) => group)
  }
  return firstOrder
}

/** Whether a group refers to what a held one is to create. */
const isWaitingFor = (group: Group, held: readonly HeldGroup[]): boolean => {
  const created = held.flatMap(({ plan }) => plan.entries.filter(({ write }) => write?.kind === 'create'))
  const ids = new Set(created.map(({ desired }) => desired.id))
  return ids.size > 0 && group.entries.some(({ fields }) => referencesIn(fields, ids).size > 0)
}

/** A group that is tried again when those before it were. */
const heldBehind = (group: Group, { groups }: Plan): HeldGroup => ({
  kind: 'held',
  group,
  plan: groups.find(({ name }) => name === group.name) ?? { name: group.name, entries: [] },
  reasons: new Map(),
  open: [],
})

const tellOpen = (held: readonly HeldGroup[]): readonly string[] =>
  held
    .filter(({ open }) => open.length > 0)
    .flatMap(({ plan: { entries }, reasons }) =>
      entries.flatMap(({ desired, id }) =>
        reasons.has(id) ? [`${desired.collection} ${desired.sourceId}: ${reasons.get(id) ?? ''}`] : [],
      ),
    )

interface GroupInRun {
  readonly group: Group
  readonly world: World
  /** The place of its first entry among those of the run. */
  readonly firstOrder: number
}

/** Writes a group; without an entry that a rule refuses, and those that refer to it. */
async function applyGroup(
  payload: Payload,
  inRun: GroupInRun,
  options: ApplyOptions,
): Promise<GroupPlan | HeldGroup> {
  for (;;) {
    try {
      const applied = await inTransaction(payload, (req) => writeGroup(req, inRun, options))
      noteIds(inRun.world, applied)
      return applied
    } catch (error) {
      if (error instanceof GroupIsHeld) return error.held
      if (!(error instanceof RefusedEntry)) throw error
      inRun.world.refused.set(error.id, error.message)
    }
  }
}

async function writeGroup(
  req: PayloadRequest,
  { firstOrder, group, world }: GroupInRun,
  { lease, run }: ApplyOptions,
): Promise<GroupPlan> {
  await renewLease(req, lease)
  const snapshot = await takeGroupSnapshot(req, group.entries)
  const planned = planGroup(group, snapshot, world)
  await holdGroup(req, group, { plan: planned, snapshot, world })
  const plan = await writeEntries(req, planned, world)
  for (const { desired, state, write } of plan.entries) {
    // Of an entry that is written the run is remembered, be all else as it was.
    const next = state ?? (write && snapshot.states.get(desired.sourceId))
    if (next !== undefined) await saveState(req, next, run)
  }
  await noteChanges(req, changesOfPlan(plan, snapshot), { firstOrder, run, shapes: world.shapes })
  return plan
}
