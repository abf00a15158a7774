import { isSameValue } from '../../src/merge/keyOf'
import { asHeld } from './normalised'
import { withIds } from './references'
import { leavesOf, movedTo } from './shape'
import type { CollectionShape, Leaf } from './shape'
import type { CurrentEntry, EntryState } from './snapshot'
import { isUntouched, untouchedValue } from './untouched'
import { comparable, valueAt } from './values'
import type { Comparable, Values } from './values'

/** What editors did to a seeded entry since the last apply. */
export interface EntryDrift {
  readonly state: EntryState
  /** *merged*: into another entry, which is in `mergedInto`. */
  readonly kind: 'changed' | 'trashed' | 'deleted' | 'merged'
  /** The id of the entry into which it was merged. */
  readonly mergedInto?: string
  /** Since when it is in the trash; ISO 8601, in UTC. */
  readonly trashedAt?: string
  readonly fields: readonly FieldDrift[]
}

/** A field that has another value than the last apply remembered, or would have without an editor. */
export interface FieldDrift {
  readonly leaf: Leaf
  /** The entry as readers may see it, or the draft that an editor left on top. */
  readonly in: 'entry' | 'draft'
  readonly base: Comparable
  readonly current: Comparable
}

/** What is known of an entry when it is compared with its base. */
export interface DriftSides {
  readonly shape: CollectionShape
  readonly current: CurrentEntry | undefined
  /** Where entries went that were merged into others, by their own ids: what names the new one is no change. */
  readonly moves: ReadonlyMap<string, string>
}

/**
 * What editors changed of an entry, by the plan’s own comparison: the fields whose comparable values are not those
 * that the last apply remembered, and those that no document speaks of and that hold more than a save makes by
 * itself. Undefined where there is nothing, or nothing is remembered.
 */
export function driftOf(state: EntryState, { current, moves, shape }: DriftSides): EntryDrift | undefined {
  if (current === undefined) return { state, kind: 'deleted', fields: [] }
  const { main } = current
  const mergedInto = movedTo(shape, main)
  const trashedAt = dateOf(main.deletedAt)
  const since = trashedAt === undefined ? {} : { trashedAt }
  if (mergedInto !== undefined) return { state, kind: 'merged', mergedInto, ...since, fields: [] }
  const fields = changedFields({ ...state, base: withIds(state.base, moves) }, current, shape)
  if (main.deletedAt) return { state, kind: 'trashed', ...since, fields }
  return fields.length === 0 ? undefined : { state, kind: 'changed', fields }
}

/** Whether nothing is remembered of an entry’s values: it was adopted, and nothing was applied to it yet. */
export const isNothingKnown = ({ base }: Pick<EntryState, 'base'>): boolean => Object.keys(base).length === 0

/** A time as ISO 8601 in UTC, whichever way a database gives it. */
export const dateOf = (value: unknown): string | undefined =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : undefined

/** Those of the published text, each followed by what the draft on top says otherwise. */
function changedFields(
  { base }: Pick<EntryState, 'base'>,
  { draft, main }: CurrentEntry,
  shape: CollectionShape,
): readonly FieldDrift[] {
  if (isNothingKnown({ base })) return []
  return leavesOf(shape.fields).flatMap((leaf): readonly FieldDrift[] => {
    const known = valueAt(base, leaf)
    const before = known === undefined ? untouchedValue(leaf, base) : known
    const valueIn = (text: Values): Comparable =>
      asHeld(comparable(leaf.field, valueAt(text, leaf)), leaf, base)
    const isChanged = (text: Values): boolean =>
      known === undefined
        ? !isUntouched(leaf, [text, base, main])
        : !isSameValue(leaf.field, before, valueIn(text))
    const onMain = { leaf, in: 'entry', base: before, current: valueIn(main) } as const
    if (draft === undefined) return isChanged(main) ? [onMain] : []
    const onDraft = { ...onMain, in: 'draft', current: valueIn(draft) } as const
    // A draft’s status is what makes it one, and nobody’s wish.
    const saysOtherwise = leaf.path !== '_status' && !isSameValue(leaf.field, onMain.current, onDraft.current)
    return [...(isChanged(main) ? [onMain] : []), ...(saysOtherwise && isChanged(draft) ? [onDraft] : [])]
  })
}
