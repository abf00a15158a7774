import { isMadeOf, madeValue, sourceOf } from '../../src/merge/madeValue'
import type { Change, FieldPlan } from './planFields'
import type { PlannedTexts } from './planTexts'
import { leavesOf } from './shape'
import type { CollectionShape, Leaf } from './shape'
import type { CurrentEntry } from './snapshot'
import { comparable, isSame, valueAt } from './values'
import type { Values } from './values'

interface Sides {
  readonly shape: CollectionShape
  readonly desired: Values
  /** Undefined where nothing is remembered. */
  readonly base: Values | undefined
  readonly current: CurrentEntry
}

/**
 * The plan of both texts, with what the collection is to make again: a slug that nobody stated, and that is what the
 * title of the last apply makes, goes with the title. So an environment that knew the old title comes to what a new
 * one is given; a slug that an editor chose stays.
 */
export function withRemade(planned: PlannedTexts, sides: Sides): PlannedTexts {
  const { desired, shape } = sides
  const leaves = leavesOf(shape.fields).filter(
    (leaf) => sourceOf(leaf) !== undefined && valueAt(desired, leaf) === undefined,
  )
  const main = leaves.flatMap((leaf) => remade(leaf, planned.main, { ...sides, text: sides.current.main }))
  const top = planned.draftOnTop
  const draft =
    top === undefined ? [] : leaves.flatMap((leaf) => remade(leaf, planned.draft, { ...sides, text: top }))
  const inDraft = draft.map((field): FieldPlan => ({ ...field, in: 'draft' }))
  const told = inDraft.filter(({ current, path }) => {
    const same = main.find((field) => field.path === path)
    return same === undefined || !isSame(same.current, current)
  })
  return {
    ...planned,
    fields: [...planned.fields, ...main, ...told],
    // Empty, it is made by the collection, with a number where another entry has it.
    main: [...planned.main, ...main.map(({ path }) => ({ names: path.split('.'), value: '' }))],
    // A draft goes back on top below the hooks.
    draft: [
      ...planned.draft,
      ...draft.map(({ desired: value, path }) => ({ names: path.split('.'), value })),
    ],
  }
}

/** The field’s plan, where what it is made of changes and it was made of what the last apply left. */
function remade(
  leaf: Leaf,
  changes: readonly Change[],
  { base = {}, text }: Sides & { readonly text: Values },
): readonly FieldPlan[] {
  const source = sourceOf(leaf) ?? ''
  const change = changes.find(({ names }) => names.join('.') === source)
  const made = change && madeValue(leaf, { [source]: change.value })
  const { field, path } = leaf
  const current = comparable(field, valueAt(text, leaf))
  const isOwn = valueAt(base, leaf) === undefined && isMadeOf(base, leaf, current)
  if (made === undefined || !isOwn || isMadeOf({ [source]: change?.value }, leaf, current)) return []
  return [{ path, type: field.type, outcome: 'update', in: 'entry', current, desired: made }]
}
