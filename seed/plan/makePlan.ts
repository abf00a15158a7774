import type { DesiredEntry } from '../desired/desiredEntry'
import type { Group } from './orderGroups'
import { IN_TRASH, keepPlan, planEntry } from './planEntry'
import type { EntryPlan } from './planEntry'
import { USUAL_POLICY } from './policy'
import type { PlanPolicy } from './policy'
import { referencesIn, withIds } from './references'
import type { Orphan, RemovalPlan } from './removal'
import type { SeenEntry } from './seenEntry'
import { movedTo } from './shape'
import type { CollectionShape } from './shape'
import { entryKey } from './snapshot'
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

/** What the plan of one entry must know of all others. */
export interface World {
  readonly shapes: ReadonlyMap<string, CollectionShape>
  /** Ids in this environment by ids that the documents know, where they differ: an adopted or merged entry's. */
  readonly ids: Map<string, string>
  readonly byId: ReadonlyMap<string, DesiredEntry>
  readonly known: ReadonlySet<string>
  /** Source ids of entries that were merged into others: references go there, and they wish nothing any more. */
  readonly merged: ReadonlySet<string>
  /** Why nothing may refer to an entry, by its id; kept while entries are planned. */
  readonly missing: Map<string, string>
  /** Why an entry is not to be written, by its id: what the database said when it was tried. */
  readonly refused: Map<string, string>
  readonly policy: PlanPolicy
  /** What a sealed plan saw of each entry, by source id; undefined where none is applied. */
  readonly seen?: ReadonlyMap<string, SeenEntry> | undefined
}

/** The world as it is before the first entry is planned, with nothing asked for beside what the documents say. */
export function makeWorld(
  groups: readonly Group[],
  snapshot: Snapshot,
  shapes: ReadonlyMap<string, CollectionShape>,
): World {
  const ids = new Map<string, string>()
  const merged = new Set<string>()
  const byId = new Map<string, DesiredEntry>()
  for (const entry of groups.flatMap(({ entries }) => entries)) {
    const own = ownId(entry, snapshot)
    const shape = shapes.get(entry.collection)
    const main = snapshot.entries.get(entryKey(entry.collection, own))?.main
    const target = shape && main && movedTo(shape, main)
    if (target !== undefined) merged.add(entry.sourceId)
    if ((target ?? own) !== entry.id) ids.set(entry.id, target ?? own)
    if (target === undefined || !byId.has(target)) byId.set(target ?? own, entry)
  }
  const known = new Set(byId.keys())
  const policy = USUAL_POLICY
  return { shapes, ids, merged, byId, known, missing: new Map(), refused: new Map(), policy }
}

/** The id of the row that was made for an entry. */
const ownId = ({ id, sourceId }: DesiredEntry, { states }: Snapshot): string =>
  states.get(sourceId)?.entryId ?? id

function planInWorld(entry: DesiredEntry, snapshot: Snapshot, world: World): EntryPlan {
  const { ids, missing } = world
  const id = ownId(entry, snapshot)
  if (world.merged.has(entry.sourceId)) return keepPlan(entry, { id }, 'merged into another entry')
  const plan = planAlone({ ...entry, fields: withIds(entry.fields, ids) }, { id, snapshot, world })
  const isThere = snapshot.entries.has(entryKey(entry.collection, id))
  if (isThere && plan.reason !== IN_TRASH) missing.delete(id)
  else if (plan.reason !== undefined) missing.set(id, plan.reason)
  return plan
}

function planAlone(
  desired: DesiredEntry,
  { id, snapshot, world }: { id: string; snapshot: Snapshot; world: World },
): EntryPlan {
  const shape = world.shapes.get(desired.collection)
  if (shape === undefined) throw new Error(`No shape of the collection “${desired.collection}”.`)
  const refusal = world.refused.get(id)
  if (refusal !== undefined) return keepPlan(desired, { id }, refusal)
  const current = snapshot.entries.get(entryKey(desired.collection, id))
  const state = snapshot.states.get(desired.sourceId)
  const plan = planEntry(desired, { shape, id, current, state, policy: world.policy })
  const blocker = blockerOf(plan, world)
  return blocker === undefined ? plan : keepPlan(desired, { id }, blocker)
}

/** Why an entry can’t be written: what it is to refer to was trashed, deleted or refused. */
function blockerOf({ id, write }: EntryPlan, { byId, known, missing }: World): string | undefined {
  if (write === undefined || missing.size === 0) return undefined
  const written = write.kind === 'create' ? write.data : (write.main ?? {})
  const gone = [...referencesIn(written, known)].find(
    (reference) => reference !== id && missing.has(reference),
  )
  return gone === undefined
    ? undefined
    : `it refers to ${byId.get(gone)?.sourceId ?? gone}: ${missing.get(gone) ?? ''}`
}
