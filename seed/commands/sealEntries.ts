import type { GroupPlan } from '../plan/makePlan'
import { desiredDigest } from '../plan/sealedPlan'
import type { SealedEntry } from '../plan/sealedPlan'
import { seenEntry } from '../plan/seenEntry'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, EntryState, Snapshot } from '../plan/snapshot'

type Shapes = ReadonlyMap<string, CollectionShape>

/** What a plan saw of the entries of groups. */
export const sealEntries = (
  groups: readonly GroupPlan[],
  snapshot: Snapshot,
  shapes: Shapes,
): readonly SealedEntry[] =>
  groups
    .flatMap(({ entries }) => entries)
    .map(({ desired, id }) => {
      const { collection, sourceId } = desired
      const current = snapshot.entries.get(entryKey(collection, id))
      const seen = seenEntry(shapeOf(collection, shapes), { current, state: snapshot.states.get(sourceId) })
      return { sourceId, collection, id, desired: desiredDigest(desired), seen }
    })

/** The same of entries that no document asks for any more. */
export const sealOrphans = (
  states: readonly EntryState[],
  entries: ReadonlyMap<string, CurrentEntry>,
  shapes: Shapes,
): readonly SealedEntry[] =>
  states.map((state) => {
    const { collection, entryId: id, sourceId } = state
    const current = entries.get(entryKey(collection, id))
    const seen = seenEntry(shapeOf(collection, shapes), { current, state })
    return { sourceId, collection, id, desired: null, seen }
  })

function shapeOf(collection: string, shapes: Shapes): CollectionShape {
  const shape = shapes.get(collection)
  if (shape === undefined) throw new Error(`No shape of the collection “${collection}”.`)
  return shape
}
