import { planTexts } from './planTexts'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import type { CurrentEntry, EntryState } from './snapshot'
import { isUntouched } from './untouched'
import { valueAt } from './values'
import type { Values } from './values'

/** The paths of the fields that editors changed since the last apply, in the published text or in a draft on top. */
export function editsOf(
  shape: CollectionShape,
  { base }: Pick<EntryState, 'base'>,
  current: CurrentEntry,
): readonly string[] {
  const leaves = leavesOf(shape.fields)
  const planned = planTexts({ leaves, desired: base, base, current, onConflict: 'propose' })
  const changed = planned.fields.filter(({ outcome }) => outcome !== 'unchanged').map(({ path }) => path)
  const texts = [current.main, ...(planned.draftOnTop === undefined ? [] : [planned.draftOnTop])]
  const added = leaves.filter(
    (leaf) =>
      valueAt(base, leaf) === undefined &&
      texts.some((text: Values) => !isUntouched(leaf, [text, base, current.main])),
  )
  return [...new Set([...changed, ...added.map(({ path }) => path)])]
}
