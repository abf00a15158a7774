import type { CollectionBeforeChangeHook } from 'payload'

import { mainRow } from '../../../revise/mainRow'
import { rememberMainRow } from '../../../revise/mainRowMemory'
import { formerSlugsAfter } from '../../../rules/formerSlugsAfter'
import { idOfSaved } from '../../../rules/idOfSaved'
import { keptFields } from '../../../rules/keptFields'
import { refuse } from '../../../rules/refuse'
import type { Entry, StoredEntry } from '../../../rules/rules'
import { personRules } from '../rules/personRules'

/** Derives a Person's fields on every save, and checks them before they are published. */
export const derivePersonFields: CollectionBeforeChangeHook<StoredEntry> = async (save) => {
  const { collection, context, data, operation, req } = save
  const ref = { collection: collection.slug, id: idOfSaved(save) }
  const before = operation === 'update' ? await mainRow(req, ref) : undefined
  rememberMainRow(context, ref, before)

  const person: Entry = {
    ...data,
    ...personRules.derive(data),
    ...keptFields(before),
    mergedInto: before?.mergedInto ?? null,
  }
  if (person._status !== 'published' || person.deletedAt) return person
  refuse(personRules.checkPublishable(person), { collection: collection.slug, req })
  return { ...person, dateModified: new Date().toISOString(), formerSlugs: formerSlugsAfter(before, person) }
}
