import { isSameValue } from '../../src/merge/keyOf'
import { planFields } from './planFields'
import type { Change, FieldPlan } from './planFields'
import type { ConflictRule } from './policy'
import type { Leaf } from './shape'
import type { CurrentEntry } from './snapshot'
import { comparable, isSame, valueAt } from './values'
import type { Values } from './values'

interface Sides {
  readonly leaves: readonly Leaf[]
  readonly desired: Values
  /** What is remembered; undefined, or without any value, where that is nothing. */
  readonly base: Values | undefined
  readonly current: CurrentEntry
  readonly onConflict: ConflictRule
}

/** What becomes of an entry’s published text, and of the draft that an editor left on top of it. */
export interface PlannedTexts {
  /** Those of the published text, then what is planned otherwise for the draft. */
  readonly fields: readonly FieldPlan[]
  readonly main: readonly Change[]
  readonly draft: readonly Change[]
  /** The draft that says something else than the published text; undefined where there is none. */
  readonly draftOnTop: Values | undefined
  /** What is remembered after the apply, in comparable form. */
  readonly base: Values
}

/** Plans both texts of an entry. With a conflict in any field of either, all that would change is held. */
export function planTexts(sides: Sides): PlannedTexts {
  const isNothingKnown = sides.base === undefined || Object.keys(sides.base).length === 0
  const known = isNothingKnown ? { ...sides, base: undefined } : sides
  const planned = planBoth(known, { isHeld: false })
  if (!planned.fields.some(({ outcome }) => outcome === 'conflict')) return planned
  const held = planBoth(known, { isHeld: true })
  // A base of some fields would make the others look as if nobody had touched them.
  return isNothingKnown ? { ...held, base: {} } : held
}

function planBoth(
  { base, current, desired, leaves, onConflict }: Sides,
  { isHeld }: { isHeld: boolean },
): PlannedTexts {
  const { main } = current
  const draftOnTop = isOnTop(current, leaves) ? current.draft : undefined
  const onMain = planFields({ leaves, desired, base, current: main, isHeld, onConflict })
  const onDraft =
    draftOnTop &&
    planFields({ leaves: leaves.filter(hasDraft), desired, base, current: draftOnTop, isHeld, onConflict })
  // What the published text has already, the editor's draft had before it, or changed since.
  const settled = new Set(
    onMain.fields.filter(({ outcome }) => outcome === 'unchanged').map(({ path }) => path),
  )
  const draftFields = (onDraft?.fields ?? []).map((field): FieldPlan => {
    const isEditors = settled.has(field.path) && field.outcome !== 'unchanged'
    const { conflicts: _conflicts, decided: _decided, merged: _merged, ...told } = field
    return isEditors ? { ...told, in: 'draft', outcome: 'kept' } : { ...field, in: 'draft' }
  })
  return {
    fields: [
      ...onMain.fields,
      ...draftFields.filter(({ decided, merged, outcome, path }) => {
        const main = onMain.fields.find((field) => field.path === path)
        const isLikeMain = outcome === main?.outcome && decided === main.decided
        return !isLikeMain || !isSame(merged ?? null, main.merged ?? null)
      }),
    ],
    main: onMain.changes,
    draft: (onDraft?.changes ?? []).filter(({ names }) => !settled.has(names.join('.'))),
    draftOnTop,
    base: onMain.base,
  }
}

/** Whether the newest text is a draft that says something else: one with the published words is none. */
const isOnTop = ({ draft, main }: CurrentEntry, leaves: readonly Leaf[]): boolean =>
  draft !== undefined &&
  leaves
    .filter(hasDraft)
    .some(
      ({ field, names }) =>
        !isSameValue(
          field,
          comparable(field, valueAt(main, { names })),
          comparable(field, valueAt(draft, { names })),
        ),
    )

/** A draft’s status is what makes it one, and nobody’s wish. */
const hasDraft = ({ path }: Leaf): boolean => path !== '_status'
