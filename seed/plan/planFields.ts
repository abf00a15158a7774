import type { FlattenedField } from 'payload'

import { isSameValue } from '../../src/merge/keyOf'
import { mergeValues } from '../../src/merge/mergeValues'
import type { Merged } from '../../src/merge/mergeValues'
import type { BlockConflict } from '../../src/merge/sides'
import { asHeld, normalisedIn, withNormalised } from './normalised'
import type { ConflictRule } from './policy'
import type { Leaf } from './shape'
import { valueByDefault } from './untouched'
import { comparable, valueAt, withValue } from './values'
import type { Comparable, Values } from './values'
import { valueToWrite } from './valueToWrite'

/**
 * What becomes of a field, of base (last applied), current (in the database) and desired (from the document):
 * *update* where nobody touched it and the document changed; *kept* where an editor changed it and the
 * document did not, or said nothing that is not there; *merged* where both changed it, and both changes live;
 * *conflict* where they can’t; *held* where it would be an update or merged, but another field of the entry is
 * in conflict; else *unchanged*.
 */
export type FieldOutcome = 'create' | 'update' | 'unchanged' | 'kept' | 'merged' | 'conflict' | 'held'

export interface FieldPlan {
  readonly path: string
  readonly type: FlattenedField['type']
  readonly outcome: FieldOutcome
  /** The entry as readers may see it, or the draft that an editor left on top. */
  readonly in: 'entry' | 'draft'
  readonly current: Comparable
  readonly desired: Comparable
  /** What holds both changes: it is written, or waits, in the place of what the document says. */
  readonly merged?: Comparable
  /** Of rich text and rows in conflict: where. */
  readonly conflicts?: readonly BlockConflict[]
  /** Of a conflict that was not to wait: whose value stays. */
  readonly decided?: 'keep' | 'overwrite'
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
  readonly onConflict: ConflictRule
}

/** The three-way plan of all fields that the document wishes something of, or did at the last apply. */
export function planFields({ base, current, desired, isHeld, leaves, onConflict }: Sides): {
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
    const value = asHeld(comparable(field, wanted), leaf, base)
    const now = asHeld(comparable(field, there), leaf, base)
    // What is remembered as empty was wished so: a default that stands there is an editor’s.
    const before = base && (known === undefined && now !== null ? valueByDefault(leaf) : (known ?? null))
    const merged = mergeValues(field, { base: before, current: now, desired: value })
    const result = decide(merged, onConflict, { current: now, desired: value })
    const decided =
      result === merged ? {} : ({ decided: onConflict === 'keep' ? onConflict : 'overwrite' } as const)
    const plan = { ...planOf(leaf, result, { current: now, desired: value, isHeld }), ...decided }
    fields.push(plan)
    if (plan.outcome === 'update' || plan.outcome === 'merged')
      changes.push({ names, value: valueToWrite(field, result.value, { there, wanted }) })
    // What was kept beside a wish that equals the default is remembered, too.
    const isNew = known === undefined || !isSameValue(field, known, value)
    const isSettled = isApplied(plan.outcome, isHeld) && isNew
    const remembered = isSettled || plan.outcome === 'unchanged' ? (isWished ? value : undefined) : known
    if (remembered !== undefined) nextBase = withValue(nextBase, names, remembered)
  }
  return { fields, changes, base: withNormalised(nextBase, normalisedIn(base)) }
}

const OUTCOMES = {
  same: 'unchanged',
  desired: 'update',
  current: 'kept',
  merged: 'merged',
  conflict: 'conflict',
} as const satisfies Record<Merged['kind'], FieldOutcome>

/** The three-way rule, as it is told. */
export const outcomeOf = ({ kind }: Pick<Merged, 'kind'>): (typeof OUTCOMES)[typeof kind] => OUTCOMES[kind]

/** A conflict, unless it is to wait, ends with one of both values. */
function decide(
  merged: Merged,
  onConflict: ConflictRule,
  { current, desired }: Readonly<Record<'current' | 'desired', Comparable>>,
): Merged {
  if (merged.kind !== 'conflict') return merged
  if (onConflict === 'keep') return { kind: 'current', value: current }
  return onConflict === 'overwrite' ? { kind: 'desired', value: desired } : merged
}

function planOf(
  { field, path }: Leaf,
  result: Merged,
  {
    isHeld,
    ...values
  }: { readonly current: Comparable; readonly desired: Comparable; readonly isHeld: boolean },
): FieldPlan {
  const alone = outcomeOf(result)
  const outcome = isHeld && (alone === 'update' || alone === 'merged') ? 'held' : alone
  return {
    path,
    type: field.type,
    outcome,
    in: 'entry',
    ...values,
    ...(result.kind === 'merged' ? { merged: result.value } : {}),
    ...(result.kind === 'conflict' && result.conflicts.length > 0 ? { conflicts: result.conflicts } : {}),
  }
}

/** Whether all that the document says of a field is in the entry after the apply, so that it is remembered. */
const isApplied = (outcome: FieldOutcome, isHeld: boolean): boolean =>
  outcome === 'update' || outcome === 'merged' || (outcome === 'kept' && !isHeld)
