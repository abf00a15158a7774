import { relatedKey } from '../../src/merge/relatedIn'
import type { Plan } from './makePlan'
import { referredTo } from './referredTo'
import type { Referrer } from './removal'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import { entryKey } from './snapshot'
import type { Snapshot } from './snapshot'
import { valueAt } from './values'
import type { Values } from './values'

/** Whether an entry will refer to another when the plan is applied, in what readers see or in a draft on top. */
export function refersStill(
  { collection, id, to }: Pick<Referrer, 'collection' | 'id' | 'to'>,
  { groups }: Pick<Plan, 'groups'>,
  { shapes, snapshot }: { shapes: ReadonlyMap<string, CollectionShape>; snapshot: Snapshot },
): boolean {
  const [shape, current] = [shapes.get(collection), snapshot.entries.get(entryKey(collection, id))]
  const planned = groups
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.id === id && entry.desired.collection === collection)
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
