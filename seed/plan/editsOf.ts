import { keyOf } from '../../src/merge/keyOf'
import { planTexts } from './planTexts'
import { leavesOf } from './shape'
import type { CollectionShape, Leaf } from './shape'
import type { CurrentEntry, EntryState } from './snapshot'
import { comparable, valueAt } from './values'
import type { Values } from './values'

/** The paths of the fields that editors changed since the last apply, in the published text or in a draft on top. */
export function editsOf(
  { fields }: CollectionShape,
  { base }: Pick<EntryState, 'base'>,
  current: CurrentEntry,
): readonly string[] {
  const leaves = leavesOf(fields)
  const planned = planTexts({ leaves, desired: base, base, current, onConflict: 'propose' })
  const changed = planned.fields.filter(({ outcome }) => outcome !== 'unchanged').map(({ path }) => path)
  const texts = [current.main, ...(planned.draftOnTop === undefined ? [] : [planned.draftOnTop])]
  const added = leaves.filter((leaf) => valueAt(base, leaf) === undefined && texts.some(isFilled(leaf)))
  return [...new Set([...changed, ...added.map(({ path }) => path)])]
}

/**
 * Whether a field that no document wished anything of holds what an editor wrote. What must be unique is an
 * address that a collection makes of other fields; a status is what every entry has.
 */
const isFilled =
  ({ field, names, path }: Leaf) =>
  (entry: Values): boolean => {
    if (path === '_status' || ('unique' in field && field.unique)) return false
    const key = (value: unknown): string => keyOf(field, comparable(field, value))
    const value = key(valueAt(entry, { names }))
    if (value === key(null)) return false
    return (
      !('defaultValue' in field) ||
      typeof field.defaultValue === 'function' ||
      value !== key(field.defaultValue)
    )
  }
