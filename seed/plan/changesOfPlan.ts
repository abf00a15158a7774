import { beforeOf } from './entryChange'
import type { ChangeKind, EntryChange } from './entryChange'
import type { GroupPlan } from './makePlan'
import type { EntryPlan } from './planEntry'
import { entryKey } from './snapshot'
import type { Snapshot } from './snapshot'

/** What applying a group’s plan will do with its entries, in their order; nothing of those that stay as they are. */
export const changesOfPlan = (
  { entries, name }: GroupPlan,
  snapshot: Snapshot,
): readonly Omit<EntryChange, 'after'>[] =>
  entries.flatMap(({ desired, id, state, write }) => {
    if (write === undefined && state === undefined) return []
    const { collection, sourceId } = desired
    const before = beforeOf(write, {
      current: snapshot.entries.get(entryKey(collection, id)),
      state: snapshot.states.get(sourceId),
    })
    return [{ group: name, sourceId, collection, entryId: id, kind: kindOf(write), before }]
  })

function kindOf(write: EntryPlan['write']): ChangeKind {
  if (write === undefined) return 'remembered'
  return write.kind === 'create' ? 'created' : 'updated'
}
