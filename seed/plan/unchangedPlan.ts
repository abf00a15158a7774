import type { DesiredEntry } from '../desired/desiredEntry'
import { digestOf } from './digest'
import type { EntryPlan } from './planEntry'
import type { FieldPlan } from './planFields'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import { comparable, valueAt, withValue } from './values'
import type { Values } from './values'

/** The digest of a base that holds just what is wished: what is remembered of an entry that was made as wished. */
export const digestOfWish = (desired: DesiredEntry, shape: CollectionShape): string =>
  digestOf(
    wishesOf(desired, shape).reduce<Values>(
      (base, { desired: value, path }) => withValue(base, path.split('.'), value),
      {},
    ),
  )

/** The plan of an entry that is as wished, and of which that is remembered. */
export const unchangedPlan = (desired: DesiredEntry, id: string, shape: CollectionShape): EntryPlan => ({
  desired,
  id,
  action: 'unchanged',
  reason: undefined,
  fields: wishesOf(desired, shape),
  write: undefined,
  state: undefined,
})

function wishesOf({ fields }: DesiredEntry, shape: CollectionShape): readonly FieldPlan[] {
  return leavesOf(shape.fields).flatMap(({ field, names, path }): readonly FieldPlan[] => {
    const wished = valueAt(fields, { names })
    if (wished === undefined) return []
    const value = comparable(field, wished)
    return [{ path, type: field.type, outcome: 'unchanged', in: 'entry', current: value, desired: value }]
  })
}
