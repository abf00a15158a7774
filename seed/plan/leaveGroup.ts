import { missingKey } from './makePlan'
import type { GroupPlan, World } from './makePlan'
import { keepPlan } from './planEntry'

/**
 * A group that is left as it is, because of some of its entries. Noted in `world`: what would have been created is
 * not there for others to refer to.
 */
export function leaveGroup(
  { entries, name }: GroupPlan,
  reasons: ReadonlyMap<string, string>,
  { missing, refused, shapes }: Pick<World, 'missing' | 'refused' | 'shapes'>,
): GroupPlan {
  const sourceIds = entries.filter(({ id }) => reasons.has(id)).map(({ desired }) => desired.sourceId)
  for (const [id, reason] of reasons) refused.set(id, reason)
  return {
    name,
    entries: entries.map((entry) => {
      const { desired, id, state, write } = entry
      const isLeft = write !== undefined || state !== undefined || reasons.has(id)
      if (!isLeft) return entry
      const reason = reasons.get(id) ?? `it waits for ${sourceIds.join(', ')}`
      if (write?.kind === 'create')
        missing.set(missingKey(desired, id, { shapes }), { sourceId: desired.sourceId, reason })
      if (write !== undefined) refused.set(id, reason)
      return keepPlan(desired, { id }, reason)
    }),
  }
}
