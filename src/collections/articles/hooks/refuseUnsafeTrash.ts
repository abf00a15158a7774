import type { CollectionBeforeChangeHook } from 'payload'

import { latestDraft } from '../../../revise/latestDraft'
import { mainRow } from '../../../revise/mainRow'
import { refuse } from '../../../rules/refuse'
import type { StoredEntry } from '../../../rules/rules'

/**
 * A published article with a draft on top is not trashed: trashing writes the draft over the main row, and a
 * restore would then publish it.
 */
export const refuseUnsafeTrash: CollectionBeforeChangeHook<StoredEntry> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !data.deletedAt || originalDoc?.deletedAt) return data
  const ref = { collection: collection.slug, id: String(originalDoc?.id) }
  const main = await mainRow(req, ref)
  if (main?._status === 'published' && (await latestDraft(req, ref))) {
    refuse([draftOnTop], { collection: collection.slug, req })
  }
  return data
}

const draftOnTop = {
  path: '_status',
  message: {
    en: 'This article is published and has an unpublished draft. Publish the draft or go back to the published text, then move it to the trash.',
    fr: 'Cet article est publié et a un brouillon non publié. Publiez le brouillon ou revenez au texte publié, puis mettez-le à la corbeille.',
  },
}
