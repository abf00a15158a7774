import type { Payload } from 'payload'

import type { Plan } from '../plan/makePlan'
import { planRemovals } from '../plan/planRemovals'
import { refersStill } from '../plan/refersStill'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, Snapshot } from '../plan/snapshot'
import { takeOrphansNow } from '../store/takeOrphans'

interface Known {
  readonly shapes: ReadonlyMap<string, CollectionShape>
  readonly snapshot: Snapshot
}

/** A plan that removes what no document asks for any more, where nobody edited it and nothing refers to it. */
export async function planPruning(
  payload: Payload,
  plan: Plan,
  { shapes, snapshot }: Known,
): Promise<{ readonly plan: Plan; readonly entries: ReadonlyMap<string, CurrentEntry> }> {
  const { entries, referrers } = await takeOrphansNow(payload, snapshot.orphans)
  const { orphans, removals } = planRemovals(snapshot.orphans, {
    shapes,
    entries,
    referrers: referrers.filter((referrer) => refersStill(referrer, plan, { shapes, snapshot })),
    wished: wishedIn(plan),
  })
  return { plan: { ...plan, orphans, removals }, entries }
}

/** The keys of the entries that documents ask for. */
export const wishedIn = ({ groups }: Plan): ReadonlySet<string> =>
  new Set(groups.flatMap(({ entries }) => entries.map(({ desired, id }) => entryKey(desired.collection, id))))
