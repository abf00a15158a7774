import type { FlattenedField } from 'payload'

import type { Leaf } from './shape'
import { asObject, comparable, isSame, valueAt, withValue } from './values'
import type { Comparable, Values } from './values'

/**
 * What becomes of a field, of base (last applied), current (in the database) and desired (from the document):
 * *update* where nobody touched it and the document changed; *kept* where an editor changed it and the
 * document did not; *conflict* where both did, and differently; *held* where it would be an update, but another
 * field of the entry is in conflict; else *unchanged*.
 */
export type FieldOutcome = 'create' | 'update' | 'unchanged' | 'kept' | 'conflict' | 'held'

export interface FieldPlan {
  readonly path: string
  readonly type: FlattenedField['type']
  readonly outcome: FieldOutcome
  /** The entry as readers may see it, or the draft that an editor left on top. */
  readonly in: 'entry' | 'draft'
  readonly current: Comparable
  readonly desired: Comparable
}

/** Whether a field’s desired value waits as a proposal. */
export const isWaiting = ({ outcome }: FieldPlan): boolean => outcome === 'conflict' || outcome === 'held'

/** A value to be written. */
export interface Change {
  readonly names: readonly string[]
  readonly value: unknown
}

interface Sides {
  readonly leaves: readonly Leaf[]
  readonly desired: Values
  /** Undefined for an entry of which nothing is remembered: every difference is a conflict then. */
  readonly base: Values | undefined
  readonly current: Values
  /** Whether nothing may be written, because of a conflict somewhere in the entry. */
  readonly isHeld: boolean
}

/** The three-way plan of all fields that the document wishes something of, or did at the last apply. */
export function planFields({ base, current, desired, isHeld, leaves }: Sides): {
  readonly fields: readonly FieldPlan[]
  readonly changes: readonly Change[]
  /** What is remembered after the apply, in comparable form. */
  readonly base: Values
} {
  const fields: FieldPlan[] = []
  const changes: Change[] = []
  let nextBase: Values = {}
  for (const leaf of leaves) {
    const { field, names, path } = leaf
    const [wanted, there] = [valueAt(desired, leaf), valueAt(current, leaf)]
    const known = base && valueAt(base, leaf)
    const isWished = wanted !== undefined
    if (!isWished && (known === undefined || known === null || path === '_status')) {
      // No document says of a status that it is not wished any more: what is public stays so.
      if (known !== undefined) nextBase = withValue(nextBase, names, known)
      continue
    }
    const value = comparable(field, wanted)
    const now = comparable(field, there)
    const alone = outcomeOf({ base: base && (known ?? untouched(field)), current: now, desired: value })
    const outcome = alone === 'update' && isHeld ? 'held' : alone
    fields.push({ path, type: field.type, outcome, in: 'entry', current: now, desired: value })
    if (outcome === 'update')
      changes.push({ names, value: isWished ? withRowIds(field, wanted, there) : null })
    const remembered =
      outcome === 'update' || outcome === 'unchanged' ? (isWished ? value : undefined) : known
    if (remembered !== undefined) nextBase = withValue(nextBase, names, remembered)
  }
  return { fields, changes, base: nextBase }
}

/** What a field holds that no document wished anything of yet, and no editor either. */
const untouched = (field: FlattenedField): Comparable =>
  'defaultValue' in field && typeof field.defaultValue !== 'function'
    ? comparable(field, field.defaultValue)
    : null

/** The three-way rule. `base` is undefined where nothing is remembered. */
export function outcomeOf({
  base,
  current,
  desired,
}: {
  base: Comparable
  current: Comparable
  desired: Comparable
}): FieldOutcome {
  if (isSame(current, desired)) return 'unchanged'
  if (base === undefined) return 'conflict'
  if (isSame(desired, base)) return 'kept'
  return isSame(current, base) ? 'update' : 'conflict'
}

/** Rows keep their ids, so that a row with new words is the same row. */
function withRowIds(field: FlattenedField, rows: unknown, before: unknown): unknown {
  if (field.type !== 'array' || !Array.isArray(rows) || !Array.isArray(before)) return rows
  return rows.map((row: unknown, index) => {
    const id = asObject(before[index])?.id
    return { ...asObject(row), ...(id === undefined ? {} : { id }) }
  })
}
