import type { FlattenedField } from 'payload'

import { isPerLocale } from '../../merge/keyOf'
import { mergeValues } from '../../merge/mergeValues'
import { valueAt } from './fieldsAt'
import type { FieldPlace } from './fieldsAt'
import type { SeedRow, WaitingValue } from './seedRow'
import { spokenRows } from './withRowIds'

/**
 * What waits, as it is offered of the entry’s newest text: a value that holds an editor’s changes beside the
 * document’s holds those too that were saved after the run. Where they no longer fit, the document’s alone is offered.
 */
export const offersNow = (
  { base, proposals }: Pick<SeedRow, 'base' | 'proposals'>,
  { newest, places }: { readonly newest: SeedRow['base']; readonly places: readonly FieldPlace[] },
): readonly WaitingValue[] =>
  proposals.map((proposal): WaitingValue => {
    const { desired, path, value } = proposal
    const place = places.find((each) => each.path === path)
    if (desired === undefined || place === undefined) return proposal
    const { field, names } = place
    const current = comparableTo(field, value, valueAt(newest, names))
    const merged = mergeValues(field, { base: valueAt(base, names) ?? null, current, desired: value })
    return merged.kind === 'conflict' ? { path, value: desired } : { path, value: merged.value, desired }
  })

/** What an entry has in a field, in the form of what waits for it. */
function comparableTo(field: FlattenedField, value: unknown, there: unknown): unknown {
  const isRows = (field.type === 'array' || field.type === 'blocks') && !isPerLocale(field)
  return isRows && Array.isArray(value) && Array.isArray(there)
    ? spokenRows(field, there, value)
    : (there ?? null)
}
