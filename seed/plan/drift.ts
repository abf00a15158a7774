import { isSameValue } from '../../src/merge/keyOf'
import { withIds } from './references'
import { leavesOf, movedTo } from './shape'
import type { CollectionShape, Leaf } from './shape'
import type { CurrentEntry, EntryState } from './snapshot'
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

/** A field that has another value than the last apply remembered. */
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
 * What editors changed of an entry: the fields whose comparable values are not those that the last apply
 * remembered, by the plan’s own comparison. Undefined where there is nothing, or nothing is remembered.
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
  { fields }: CollectionShape,
): readonly FieldDrift[] {
  const known = leavesOf(fields).filter((leaf) => valueAt(base, leaf) !== undefined)
  return known.flatMap((leaf): readonly FieldDrift[] => {
    const { field } = leaf
    const before = valueAt(base, leaf)
    const [onMain, onDraft] = [textValue(main, leaf), draft && textValue(draft, leaf)]
    const isChanged = (value: Comparable): boolean => !isSameValue(field, before, value)
    // A draft’s status is what makes it one, and nobody’s wish.
    const saysOtherwise =
      draft !== undefined && leaf.path !== '_status' && !isSameValue(field, onMain, onDraft)
    return [
      ...(isChanged(onMain) ? [{ leaf, in: 'entry', base: before, current: onMain } as const] : []),
      ...(saysOtherwise && isChanged(onDraft)
        ? [{ leaf, in: 'draft', base: before, current: onDraft } as const]
        : []),
    ]
  })
}

const textValue = (text: Values, leaf: Leaf): Comparable => comparable(leaf.field, valueAt(text, leaf))
