import type { CollectionAfterChangeHook } from 'payload'

import { mainRow } from '../../../revise/mainRow'
import { isMainRowWritten, rememberedMainRow } from '../../../revise/mainRowMemory'
import { retitleQuotesOf } from '../../../revise/retitleQuotesOf'

/** A Person's new name, once it is in the main row, shows in the titles of what they said. */
export const retitleQuotes: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const ref = { collection: collection.slug, id: String(doc.id) }
  const before = rememberedMainRow(context, ref)
  const main = await mainRow(req, ref)
  if (main && isMainRowWritten(before, main) && main.name !== before?.name) {
    await retitleQuotesOf(req, { id: ref.id, name: String(main.name ?? '') })
  }
  return doc
}
