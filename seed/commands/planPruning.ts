import type { Payload } from 'payload'

import type { EntrySource } from '../desired/entrySource'
import { askedIds } from '../plan/askedIds'
import type { AskedIds } from '../plan/askedIds'
import type { CheckedSource } from '../plan/checkSource'
import { makePlan } from '../plan/makePlan'
import type { World } from '../plan/makePlan'
import type { EntryPlan } from '../plan/planEntry'
import { planRemovals } from '../plan/planRemovals'
import type { KnownOrphans } from '../plan/planRemovals'
import { refersStill } from '../plan/refersStill'
import type { Orphan, Referrer, RemovalPlan } from '../plan/removal'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, EntryState } from '../plan/snapshot'
import { windowsOf } from '../plan/windows'
import { takeOrphansNow } from '../store/takeOrphans'
import { takeWindowSnapshot } from '../store/takeWindowSnapshot'

/** A source of which all entries were planned. */
interface Planned {
  readonly checked: CheckedSource
  readonly source: EntrySource
  readonly world: World
}

export interface Pruning {
  readonly removals: readonly RemovalPlan[]
  readonly orphans: readonly Orphan[]
  /** Of all of them, what is remembered and what is there. */
  readonly states: readonly EntryState[]
  readonly entries: ReadonlyMap<string, CurrentEntry>
}

/** What is removed of what no document asks for any more: what nobody edited and nothing refers to. */
export async function planPruning(
  payload: Payload,
  states: readonly EntryState[],
  planned: Planned,
): Promise<Pruning> {
  const { entries, referrers } = await takeOrphansNow(payload, states)
  const asked = askedIds(planned.checked, planned.world)
  const { orphans, removals } = planRemovals(states, {
    shapes: planned.world.shapes,
    entries,
    referrers: await stillReferring(payload, referrers, { ...planned, asked }),
    wished: wishedBy(asked, planned.source),
  })
  return { removals, orphans, states, entries }
}

/** Whether documents ask for the entry of a key. */
export const wishedBy = (asked: AskedIds, { read }: Pick<EntrySource, 'read'>): KnownOrphans['wished'] => ({
  has: (key) =>
    asked
      .placesOf(key.slice(key.indexOf('/') + 1))
      .some((place) => read(place).collection === key.slice(0, key.indexOf('/'))),
})

/** Those that will refer to an entry when the plan is applied; those of documents are planned once more for that. */
async function stillReferring(
  payload: Payload,
  referrers: readonly Referrer[],
  { asked, checked, source, world }: Planned & { readonly asked: AskedIds },
): Promise<readonly Referrer[]> {
  const places = referrers.flatMap(({ id }) => asked.placesOf(id))
  const parts = new Set(places.map(checked.order.partOf))
  const plans = new Map<string, EntryPlan>()
  const entries = new Map<string, CurrentEntry>()
  const isAsked = (part: number): boolean => parts.has(part)
  for (const window of windowsOf({ source, checked, shapes: world.shapes, isAsked })) {
    const snapshot = await takeWindowSnapshot(payload, window.groups, { isWhole: true })
    for (const plan of makePlan(window.groups, snapshot, world).groups.flatMap((group) => group.entries))
      plans.set(entryKey(plan.desired.collection, plan.id), plan)
    for (const [key, entry] of snapshot.entries) entries.set(key, entry)
  }
  return referrers.filter((referrer) => refersStill(referrer, plans, { entries, shapes: world.shapes }))
}
