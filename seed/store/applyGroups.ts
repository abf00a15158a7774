import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { sqliteOf } from '../../src/database/sqliteOf'
import { leaveGroup } from '../plan/leaveGroup'
import type { GroupPlan, World } from '../plan/makePlan'
import type { Group } from '../plan/orderGroups'
import { referencesIn } from '../plan/references'
import { entryKey } from '../plan/snapshot'
import { applyGroup } from './applyGroup'
import type { GroupInRun } from './applyGroup'
import { applyBatch } from './batch/applyBatch'
import { canBeBatched } from './batch/canBeBatched'
import { newPace } from './batch/pace'
import type { Pace } from './batch/pace'
import type { HeldGroup } from './holdGroup'
import type { Lease } from './lease'
import { waitForEditors } from './waitForEditors'

export interface ApplyOptions {
  readonly lease: Lease
  readonly run: string
  /** The place of the first entry among those of the run; 0 when left out. */
  readonly firstOrder?: number
  /** How much is written at once; kept by whoever calls several times. */
  readonly pace?: Pace
  /** Stops after what is in hand: a group, or several that are quickly written together. */
  readonly signal?: AbortSignal | undefined
  /** Until when it waits for editors who have an entry open, in milliseconds since 1970; not at all when left out. */
  readonly waitUntil?: number
  /** Called with what it has to wait for. */
  readonly onWait?: ((message: string) => void) | undefined
  /** Called, and waited for, after each group with what became of it. */
  readonly onGroup: (applied: GroupPlan) => void | Promise<void>
}

/** What was written of groups, and which of them were not yet. */
export interface AppliedGroups {
  /** The place of the next entry among those of the run. */
  readonly order: number
  readonly held: readonly HeldGroup[]
}

/** Groups that are to be written, after those that are held already. */
export interface GroupsToApply {
  readonly groups: readonly Group[]
  readonly world: World
  readonly held?: readonly HeldGroup[]
}

/**
 * Writes groups in short transactions in which they are planned again: what an editor saved since the plan was
 * made is kept. New ones are written several at once, any other by itself; editors have their turn in between. A
 * group of which an editor has an entry open is held, and so is what refers to it.
 *
 * @throws LEASE_HELD when another run took over; anything else that stops it half-way, with the finished groups kept
 */
export async function applyGroups(
  payload: Payload,
  { groups, held: before = [], world }: GroupsToApply,
  options: ApplyOptions,
): Promise<AppliedGroups> {
  const { lease, onGroup, pace = newPace(), run, signal } = options
  const held = [...before]
  let order = options.firstOrder ?? 0
  let rest = groups
  while (rest.length > 0 && signal?.aborted !== true) {
    const beganAt = Date.now()
    const some = leading(rest, held.length > 0 ? 1 : pace.entries())
    const applied = await applySome(payload, some, { world, held, lease, run, firstOrder: order })
    const tookMs = (Date.now() - beganAt) / patienceOf(payload)
    if (applied === undefined) {
      pace.slowDown(sizeOf(some))
      continue
    }
    rest = rest.slice(some.length)
    for (const each of applied) {
      if ('kind' in each) {
        held.push(each)
        continue
      }
      order += each.entries.length
      await onGroup(each)
    }
    const mayGrow = applied.every((each) => !('kind' in each) && canBeBatched(payload, each))
    await sleep(pace.pauseAfter(tookMs, mayGrow))
  }
  return { order, held }
}

/** On SQLite everybody who writes waits for a transaction; on MongoDB only who writes the same entries. */
const patienceOf = (payload: Payload): number => (sqliteOf(payload) === undefined ? 10 : 1)

/** The first groups, up to so many entries, and always one. */
function leading(groups: readonly Group[], entries: number): readonly Group[] {
  let count = 0
  const over = groups.findIndex((group) => (count += group.entries.length) > entries)
  return groups.slice(0, over === -1 ? groups.length : Math.max(1, over))
}

const sizeOf = (groups: readonly Group[]): number =>
  groups.reduce((count, { entries }) => count + entries.length, 0)

type InRun = Omit<GroupInRun, 'group'> & { readonly held: readonly HeldGroup[] }

/** Undefined when several can’t be written together. */
async function applySome(
  payload: Payload,
  groups: readonly Group[],
  { held, ...inRun }: InRun,
): Promise<readonly (GroupPlan | HeldGroup)[] | undefined> {
  const [group] = groups
  if (group === undefined || groups.length > 1) return applyBatch(payload, { ...inRun, groups })
  return [isWaitingFor(group, held) ? heldBehind(group) : await applyGroup(payload, { ...inRun, group })]
}

/**
 * Writes the groups that were held, when editors have closed their entries; one of which an entry is still open at
 * the end is left as it is.
 *
 * @returns the place of the next entry among those of the run
 * @throws as `applyGroups`
 */
export async function applyHeld(
  payload: Payload,
  { held: before, world }: { readonly held: readonly HeldGroup[]; readonly world: World },
  options: ApplyOptions,
): Promise<number> {
  const { lease, onGroup, onWait, signal, waitUntil = 0 } = options
  const toldOf = new Set<string>()
  let [held, order] = [before, options.firstOrder ?? 0]
  while (held.length > 0 && signal?.aborted !== true) {
    for (const message of tellOpen(held).filter((each) => !toldOf.has(each))) {
      toldOf.add(message)
      if (Date.now() < waitUntil) onWait?.(message)
    }
    const open = held.flatMap((each) => each.open)
    const isOneFree = await waitForEditors(payload, open, { lease, signal, waitUntil })
    const left = held.filter((each) => each.reasons.size > 0 && !(isOneFree && each.open.length > 0))
    for (const { plan: planned, reasons } of left) await onGroup(leaveGroup(planned, reasons, world))
    const groups = held.filter((each) => !left.includes(each)).map(({ group }) => group)
    const applied = await applyGroups(payload, { groups, world }, { ...options, firstOrder: order })
    held = applied.held
    order = applied.order
  }
  return order
}

/** Whether a group refers to what a held one is to create. */
function isWaitingFor(group: Group, held: readonly HeldGroup[]): boolean {
  const ids = new Set(
    held.flatMap(({ plan, group: { entries }, reasons }) =>
      // Of one that was not tried, nobody knows yet what it creates.
      reasons.size === 0
        ? entries.map(({ id }) => id)
        : plan.entries.flatMap(({ desired, write }) => (write?.kind === 'create' ? [desired.id] : [])),
    ),
  )
  return ids.size > 0 && group.entries.some(({ fields }) => referencesIn(fields, ids).size > 0)
}

/** A group that is tried again when those before it were. */
const heldBehind = (group: Group): HeldGroup => ({
  kind: 'held',
  group,
  plan: { name: group.name, entries: [] },
  reasons: new Map(),
  open: [],
})

const tellOpen = (held: readonly HeldGroup[]): readonly string[] =>
  held
    .filter(({ open }) => open.length > 0)
    .flatMap(({ plan: { entries }, reasons }) =>
      entries.flatMap(({ desired: { collection, sourceId }, id }) => {
        const reason = reasons.get(entryKey(collection, id))
        return reason === undefined ? [] : [`${collection} ${sourceId}: ${reason}`]
      }),
    )
