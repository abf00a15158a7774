import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { touchRow } from '../../../database/touchRow'
import { mainRow } from '../../../revise/mainRow'
import type { UsesOfPerson } from '../../../revise/usesOfPerson'
import { usesOfPerson } from '../../../revise/usesOfPerson'
import { refuse } from '../../../rules/refuse'
import type { Problem, StoredEntry } from '../../../rules/rules'
import { isDraftSave } from './noteDraftSave'

/**
 * Rule 4: a Person who is linked or quoted is not trashed, and one whom readers see linked or quoted is not
 * unpublished. Merging them is the way, or removing the links.
 */
export const refuseTrashWhenUsed: CollectionBeforeChangeHook<StoredEntry> = async (save) => {
  const { collection, context, data, operation, originalDoc, req } = save
  // A draft save, an autosave a second, neither trashes nor unpublishes anybody: nothing to look up.
  if (operation !== 'update' || (!data.deletedAt && isDraftSave(context))) return data
  const ref = { collection: collection.slug, id: String(originalDoc?.id) }
  const before = await mainRow(req, ref)
  const isTrashed = Boolean(data.deletedAt) && !before?.deletedAt
  const isUnpublished =
    before?._status === 'published' && data._status !== 'published' && !isDraftSave(context)
  if (!isTrashed && !isUnpublished) return data
  await touchRow(req, ref)
  const uses = await usesOfPerson(req, ref.id, { publicOnly: !isTrashed })
  refuse(problemsOf(uses), { collection: collection.slug, req })
  return data
}

/** The same before a Person is deleted for good. */
export const refuseDeleteWhenUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses = await usesOfPerson(req, String(id))
  refuse(problemsOf(uses), { collection: collection.slug, req })
  // Whoever was merged into them leads nowhere from now on; SQLite's foreign keys do this, MongoDB has none.
  const where = { mergedInto: { equals: id } }
  await req.payload.db.updateMany({ collection: 'people', data: { mergedInto: null }, req, where })
}

function problemsOf({ articles, quotes }: UsesOfPerson): readonly Problem[] {
  if (articles.length === 0 && quotes.length === 0) return []
  return [
    {
      path: 'name',
      message: {
        en: `This person is linked in ${articles.length} article(s) and named in ${quotes.length} quote(s). Merge them into another person, or remove the links first.`,
        fr: `Cette personne est liée dans ${articles.length} article(s) et nommée dans ${quotes.length} citation(s). Fusionnez-la avec une autre, ou retirez d’abord les liens.`,
      },
    },
  ]
}
