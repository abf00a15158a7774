import { missingKey } from './makePlan'
import type { GroupPlan, World } from './makePlan'
import { keepPlan } from './planEntry'
import type { EntryPlan } from './planEntry'
import { entryKey } from './snapshot'

/**
 * A group that is left as it is, because of some of its entries. Noted in `world`: what would have been created is
 * not there for others to refer to.
 *
 * @param reasons by `entryKey`
 */
export function leaveGroup(
  { entries, name }: GroupPlan,
  reasons: ReadonlyMap<string, string>,
  { missing, refused, shapes }: Pick<World, 'missing' | 'refused' | 'shapes'>,
): GroupPlan {
  const isReason = (entry: EntryPlan): boolean => reasons.has(keyOf(entry))
  const sourceIds = entries.filter(isReason).map(({ desired }) => desired.sourceId)
  for (const [key, reason] of reasons) refused.set(key, reason)
  return {
    name,
    entries: entries.map((entry) => {
      const { desired, id, state, write } = entry
      const isLeft = write !== undefined || state !== undefined || isReason(entry)
      if (!isLeft) return entry
      const reason = reasons.get(keyOf(entry)) ?? `it waits for ${sourceIds.join(', ')}`
      if (write?.kind === 'create')
        missing.set(missingKey(desired, id, { shapes }), { sourceId: desired.sourceId, reason })
      if (write !== undefined) refused.set(keyOf(entry), reason)
      return keepPlan(desired, { id }, reason)
    }),
  }
}

const keyOf = ({ desired, id }: EntryPlan): string => entryKey(desired.collection, id)
