import { relatedKey } from '../../src/merge/relatedIn'
import type { EntryPlan } from './planEntry'
import { referredTo } from './referredTo'
import type { Referrer } from './removal'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import { entryKey } from './snapshot'
import type { Snapshot } from './snapshot'
import { valueAt } from './values'
import type { Values } from './values'

/**
 * Whether an entry will refer to another when the plan is applied, in what readers see or in a draft on top.
 *
 * @param plans those of entries that documents ask for, by `entryKey`
 */
export function refersStill(
  { collection, id, to }: Pick<Referrer, 'collection' | 'id' | 'to'>,
  plans: ReadonlyMap<string, EntryPlan>,
  { entries, shapes }: { shapes: ReadonlyMap<string, CollectionShape> } & Pick<Snapshot, 'entries'>,
): boolean {
  const key = entryKey(collection, id)
  const [shape, current, planned] = [shapes.get(collection), entries.get(key), plans.get(key)]
  if (shape === undefined || current === undefined || planned?.write?.kind !== 'update') return true
  const { draft, main } = planned.write
  const texts = [{ ...current.main, ...main }, ...(draft === undefined ? [] : [draft])]
  // What is derived follows from the rest.
  return texts.some((text: Values) =>
    leavesOf(shape.fields).some((leaf) =>
      referredTo([leaf.field], { [leaf.field.name]: valueAt(text, leaf) }).some(
        (related) => relatedKey(related) === to,
      ),
    ),
  )
}
