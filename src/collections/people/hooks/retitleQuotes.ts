import type { CollectionAfterChangeHook } from 'payload'

import { mainRow } from '../../../revise/mainRow'
import { isMainRowWritten, rememberedMainRow } from '../../../revise/mainRowMemory'
import { retitleQuotesOf } from '../../../revise/retitleQuotesOf'
import { textOf } from '../../../rules/textOf'
import type { StoredEntry } from '../../../rules/rules'

/** A Person's new name, once it is in the main row, shows in the titles of what they said. */
export const retitleQuotes: CollectionAfterChangeHook<StoredEntry> = async ({
  collection,
  context,
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const ref = { collection: collection.slug, id: doc.id }
  const before = rememberedMainRow(context, ref)
  const main = await mainRow(req, ref)
  if (main && isMainRowWritten(before, main) && main.name !== before?.name) {
    await retitleQuotesOf(req, { id: ref.id, name: textOf(main.name) })
  }
  return doc
}
