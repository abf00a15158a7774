import type { Plan } from '../plan/makePlan'
import { desiredDigest } from '../plan/sealedPlan'
import type { SealedEntry } from '../plan/sealedPlan'
import { seenEntry } from '../plan/seenEntry'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, EntryState, Snapshot } from '../plan/snapshot'

interface Seen {
  readonly shapes: ReadonlyMap<string, CollectionShape>
  readonly snapshot: Snapshot
  /** Entries that no document asks for any more, by `entryKey`. */
  readonly orphaned: ReadonlyMap<string, CurrentEntry>
  /** What is remembered of those among them that count. */
  readonly states: readonly EntryState[]
}

/** What a plan saw, of every entry that documents ask for and of some that none asks for any more. */
export function sealEntries(
  { groups }: Plan,
  { orphaned, shapes, snapshot, states }: Seen,
): readonly SealedEntry[] {
  const shapeOf = (collection: string): CollectionShape => {
    const shape = shapes.get(collection)
    if (shape === undefined) throw new Error(`No shape of the collection “${collection}”.`)
    return shape
  }
  const asked = groups.flatMap(({ entries }) => entries)
  return [
    ...asked.map(({ desired, id }) => {
      const { collection, sourceId } = desired
      const current = snapshot.entries.get(entryKey(collection, id))
      const seen = seenEntry(shapeOf(collection), { current, state: snapshot.states.get(sourceId) })
      return { sourceId, collection, id, desired: desiredDigest(desired), seen }
    }),
    ...states.map((state) => {
      const { collection, entryId: id, sourceId } = state
      const current = orphaned.get(entryKey(collection, id))
      return {
        sourceId,
        collection,
        id,
        desired: null,
        seen: seenEntry(shapeOf(collection), { current, state }),
      }
    }),
  ]
}
