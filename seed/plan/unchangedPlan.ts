import type { DesiredEntry } from '../desired/desiredEntry'
import { digestOf } from './digest'
import type { EntryPlan } from './planEntry'
import type { FieldPlan } from './planFields'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import { comparable, valueAt, withValue } from './values'
import type { Values } from './values'

/** The plan of an entry that is as wished, and of which that is remembered. */
export const unchangedPlan = (
  desired: DesiredEntry,
  id: string,
  fields: readonly FieldPlan[],
): EntryPlan => ({
  desired,
  id,
  action: 'unchanged',
  reason: undefined,
  fields,
  write: undefined,
  state: undefined,
})

/** The digest of a base that holds just what is wished: what is remembered of an entry that was made as wished. */
export const digestOfWishes = (wishes: readonly FieldPlan[]): string =>
  digestOf(
    wishes.reduce<Values>((base, { desired: value, path }) => withValue(base, path.split('.'), value), {}),
  )

/** What is wished of an entry, as it is planned where it is there already. */
export function wishesOf({ fields }: DesiredEntry, shape: CollectionShape): readonly FieldPlan[] {
  const wishes: FieldPlan[] = []
  for (const leaf of leavesOf(shape.fields)) {
    const wished = valueAt(fields, leaf)
    if (wished === undefined) continue
    const { field, path } = leaf
    const value = comparable(field, wished)
    wishes.push({ path, type: field.type, outcome: 'unchanged', in: 'entry', current: value, desired: value })
  }
  return wishes
}
