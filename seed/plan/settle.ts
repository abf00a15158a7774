import { isSameValue } from '../../src/merge/keyOf'
import { digestOf } from './digest'
import { normalisedIn, withNormalised } from './normalised'
import type { NormalisedValue } from './normalised'
import type { EntryPlan } from './planEntry'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import type { CurrentEntry } from './snapshot'
import { comparable, valueAt, withValue } from './values'
import type { Values } from './values'

/**
 * The plan of an entry that was written, with what is to be remembered of it as the database holds it now: a
 * collection’s hooks may have trimmed a value or filled in a row. Of a field in which an editor’s change and
 * the document’s were merged the document’s value is remembered, since the other half is not the seed’s.
 */
export function settle(plan: EntryPlan, after: CurrentEntry, { fields }: CollectionShape): EntryPlan {
  const { state } = plan
  if (state === undefined) return plan
  const written = new Set(
    plan.fields
      .filter(({ outcome, in: where }) => where === 'entry' && (outcome === 'create' || outcome === 'update'))
      .map(({ path }) => path),
  )
  const normalised: Record<string, NormalisedValue> = { ...normalisedIn(state.base) }
  let base: Values = state.base
  for (const leaf of leavesOf(fields).filter(({ path }) => written.has(path))) {
    const wished = valueAt(state.base, leaf)
    const held = comparable(leaf.field, valueAt(after.main, leaf))
    if (wished === undefined || isSameValue(leaf.field, wished, held)) continue
    base = withValue(base, leaf.names, held)
    normalised[leaf.path] = { wished, held }
  }
  const settled = withNormalised(base, normalised)
  return { ...plan, state: { ...state, base: settled, digest: digestOf(settled) } }
}
