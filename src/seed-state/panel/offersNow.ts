import type { FlattenedField } from 'payload'

import { isPerLocale, keyOf } from '../../merge/keyOf'
import { mergeValues } from '../../merge/mergeValues'
import { digestOf } from './digestOf'
import { valueAt } from './fieldsAt'
import type { FieldPlace } from './fieldsAt'
import type { SeedRow, WaitingValue } from './seedRow'
import { spokenRows } from './withRowIds'

/** A value that waits, as an editor is asked about it. */
export interface Offer {
  readonly waiting: WaitingValue
  /** Of the value and of what the entry has instead of it: an editor decides between the two that they saw. */
  readonly digest: string
}

/**
 * What waits, as it is offered of the entry’s newest text: a value that holds an editor’s changes beside the
 * document’s holds those too that were saved after the run. Where they no longer fit, the document’s alone is offered.
 */
export const offersNow = (
  { base, proposals }: Pick<SeedRow, 'base' | 'proposals'>,
  { newest, places }: { readonly newest: SeedRow['base']; readonly places: readonly FieldPlace[] },
): readonly Offer[] =>
  proposals.map((proposal): Offer => {
    const place = places.find(({ path }) => path === proposal.path)
    if (place === undefined) return { waiting: proposal, digest: digestOf({ value: proposal.value }) }
    const there = valueAt(newest, place.names)
    const waiting = offerAt(proposal, place, { base, there })
    return { waiting, digest: digestOf({ value: waiting.value, current: keyOfHeld(place.field, there) }) }
  })

function offerAt(
  proposal: WaitingValue,
  { field, names }: FieldPlace,
  { base, there }: { readonly base: SeedRow['base']; readonly there: unknown },
): WaitingValue {
  const { desired, path, value } = proposal
  if (desired === undefined) return proposal
  const current = comparableTo(field, value, there)
  const merged = mergeValues(field, { base: valueAt(base, names) ?? null, current, desired: value })
  return merged.kind === 'conflict' ? { path, value: desired } : { path, value: merged.value, desired }
}

/** What an entry has in a field, told from anything else that it may have; ids of rows say nothing. */
const keyOfHeld = (field: FlattenedField, there: unknown): string =>
  keyOf(field, comparableTo(field, there, there))

/** What an entry has in a field, in the form of what waits for it. */
function comparableTo(field: FlattenedField, value: unknown, there: unknown): unknown {
  const isRows = (field.type === 'array' || field.type === 'blocks') && !isPerLocale(field)
  return isRows && Array.isArray(value) && Array.isArray(there)
    ? spokenRows(field, there, value)
    : (there ?? null)
}
