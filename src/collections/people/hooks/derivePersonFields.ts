import type { CollectionBeforeChangeHook } from 'payload'

import { mainRow } from '../../../revise/mainRow'
import { rememberMainRow } from '../../../revise/mainRowMemory'
import { formerSlugsAfter } from '../../../rules/formerSlugsAfter'
import { idOfSaved } from '../../../rules/idOfSaved'
import { keptFields } from '../../../rules/keptFields'
import { refuse } from '../../../rules/refuse'
import type { Entry, Problem, StoredEntry } from '../../../rules/rules'
import { personRules } from '../rules/personRules'

/** Derives a Person's fields on every save, and checks them before they are published. */
export const derivePersonFields: CollectionBeforeChangeHook<StoredEntry> = async (save) => {
  const { collection, context, data, operation, req } = save
  const ref = { collection: collection.slug, id: idOfSaved(save) }
  const before = operation === 'update' ? await mainRow(req, ref) : undefined
  rememberMainRow(context, ref, before)

  // They are somebody else now, and what is restored would answer to nothing.
  if (before?.mergedInto && before.deletedAt && !data.deletedAt)
    refuse([wasMerged], { collection: collection.slug, req })
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

const wasMerged: Problem = {
  path: 'mergedInto',
  message: {
    en: 'This person was merged into another one and can’t be restored. Create a new person instead.',
    fr: 'Cette personne a été fusionnée avec une autre et ne peut être restaurée. Créez plutôt une nouvelle fiche.',
  },
}
