import type { DesiredEntry } from '../desired/desiredEntry'
import type { Group } from './orderGroups'
import { IN_TRASH, keepPlan, planEntry } from './planEntry'
import type { EntryPlan } from './planEntry'
import { USUAL_POLICY } from './policy'
import type { PlanPolicy } from './policy'
import { referencesIn, withIds } from './references'
import type { Orphan, RemovalPlan } from './removal'
import type { SeenEntry } from './seenEntry'
import { movedTo, realId } from './shape'
import type { CollectionShape, EntryId } from './shape'
import { entryKey } from './snapshot'
import { unchangedPlan } from './unchangedPlan'
import type { Snapshot } from './snapshot'

/** What an apply would do: plain data. */
export interface Plan {
  readonly groups: readonly GroupPlan[]
  /** What the last apply knew and no document asks for any more; an apply leaves it. */
  readonly orphans: readonly Orphan[]
  /** Those of them that an apply removes, each before what it refers to. */
  readonly removals: readonly RemovalPlan[]
}

export interface GroupPlan {
  readonly name: string
  readonly entries: readonly EntryPlan[]
}

/** Plans all groups, in their order, against what is in the database. Pure, but for what it notes in `world`. */
export function makePlan(groups: readonly Group[], snapshot: Snapshot, world: World): Plan {
  const planned = groups.map((group) => planGroup(group, snapshot, world))
  return { groups: planned, orphans: snapshot.orphans, removals: [] }
}

/** Plans one group again, against a newer snapshot of its entries. */
export const planGroup = ({ entries, name }: Group, snapshot: Snapshot, world: World): GroupPlan => ({
  name,
  entries: entries.map((entry) => planInWorld(entry, snapshot, world)),
})

/** Whether an apply would write anything for a group: an entry, or what it remembers of one. */
export const hasWork = ({ entries }: GroupPlan): boolean =>
  entries.some(({ state, write }) => write !== undefined || state !== undefined)

/** An entry that nothing may refer to, and why. */
export interface Missing {
  readonly sourceId: string
  readonly reason: string
}

/**
 * What the plan of one entry must know of all others: of those before it in the order, whatever is not as the
 * documents alone would have it.
 */
export interface World {
  readonly shapes: ReadonlyMap<string, CollectionShape>
  /** Ids in this environment by ids that the documents know, where they differ: an adopted or merged entry's. */
  readonly ids: Map<string, EntryId>
  /** Source ids of entries that were merged into others: references go there, and they wish nothing any more. */
  readonly merged: Set<string>
  /** By the entry’s id, or where that is a number by the one its source id gives; kept while entries are planned. */
  readonly missing: Map<string, Missing>
  /** Why an entry is not to be written, by `entryKey`: what the database said when it was tried. */
  readonly refused: Map<string, string>
  readonly policy: PlanPolicy
  /** What a sealed plan saw of each entry, by source id; undefined where none is applied. */
  readonly seen?: ReadonlyMap<string, SeenEntry> | undefined
}

/** The world as it is before the first entry is planned. */
export const newWorld = (
  shapes: World['shapes'],
  { policy = USUAL_POLICY, seen }: Partial<Pick<World, 'policy' | 'seen'>> = {},
): World => {
  const known = { ids: new Map(), merged: new Set<string>(), missing: new Map(), refused: new Map() }
  return { shapes, ...known, policy, seen }
}

/** Notes under which ids entries are in this environment, before they, or what refers to them, is planned. */
export function noteEntries(world: World, groups: readonly Group[], snapshot: Snapshot): void {
  for (const entry of groups.flatMap(({ entries }) => entries)) {
    const own = ownId(entry, snapshot)
    const shape = world.shapes.get(entry.collection)
    const main = snapshot.entries.get(entryKey(entry.collection, own))?.main
    const target = shape && main && movedTo(shape, main)
    if (target !== undefined) world.merged.add(entry.sourceId)
    if ((target ?? own) !== entry.id) world.ids.set(entry.id, realId(shape, target ?? own))
  }
}

/** The world of some entries alone. */
export function makeWorld(
  groups: readonly Group[],
  snapshot: Snapshot,
  shapes: ReadonlyMap<string, CollectionShape>,
): World {
  const world = newWorld(shapes)
  noteEntries(world, groups, snapshot)
  return world
}

/** The id of the row that was made for an entry. */
const ownId = ({ id, sourceId }: DesiredEntry, { states }: Snapshot): string =>
  states.get(sourceId)?.entryId ?? id

function planInWorld(entry: DesiredEntry, snapshot: Snapshot, world: World): EntryPlan {
  const { missing } = world
  const id = ownId(entry, snapshot)
  if (world.merged.has(entry.sourceId)) return keepPlan(entry, { id }, 'merged into another entry')
  const wishes = snapshot.untouched?.get(entry.sourceId)
  if (wishes !== undefined) {
    missing.delete(id)
    return unchangedPlan(entry, id, wishes)
  }
  const plan = planAlone(entry, { id, snapshot, world })
  const isThere = snapshot.entries.has(entryKey(entry.collection, id))
  const key = missingKey(entry, id, world)
  if (isThere && plan.reason !== IN_TRASH) missing.delete(key)
  else if (plan.reason !== undefined) missing.set(key, { sourceId: entry.sourceId, reason: plan.reason })
  return plan
}

/** A number says nothing where it stands among other values. */
export const missingKey = (
  { collection, id: asked }: Pick<DesiredEntry, 'collection' | 'id'>,
  here: string,
  { shapes }: Pick<World, 'shapes'>,
): string => (shapes.get(collection)?.hasNumberIds === true ? asked : here)

function planAlone(
  asked: DesiredEntry,
  { id, snapshot, world }: { id: string; snapshot: Snapshot; world: World },
): EntryPlan {
  const shape = world.shapes.get(asked.collection)
  if (shape === undefined) throw new Error(`No shape of the collection “${asked.collection}”.`)
  const desired = { ...asked, fields: withIds(asked.fields, world.ids) }
  const refusal = world.refused.get(entryKey(asked.collection, id))
  if (refusal !== undefined) return keepPlan(desired, { id }, refusal)
  const current = snapshot.entries.get(entryKey(desired.collection, id))
  const state = snapshot.states.get(desired.sourceId)
  const plan = planEntry(desired, { shape, id, current, state, policy: world.policy })
  const blocker = blockerOf(plan, asked, world)
  return blocker === undefined ? plan : { ...keepPlan(desired, { id }, blocker), isBlocked: true }
}

/** Why an entry can’t be written: what it is to refer to was trashed, deleted or refused. */
function blockerOf({ id, write }: EntryPlan, asked: DesiredEntry, { missing }: World): string | undefined {
  if (write === undefined || missing.size === 0) return undefined
  const written = write.kind === 'create' ? write.data : (write.main ?? {})
  const wishes = Object.fromEntries(Object.entries(asked.fields).filter(([name]) => name in written))
  const named = [...referencesIn({ written, wishes }, missing)]
  const [gone] = named.filter((reference) => reference !== id && reference !== asked.id)
  const found = gone === undefined ? undefined : missing.get(gone)
  return found && `it refers to ${found.sourceId}: ${found.reason}`
}
