import type { CollectionAfterChangeHook } from 'payload'

import { mainRow } from '../../../revise/mainRow'
import { isMainRowWritten, rememberedMainRow } from '../../../revise/mainRowMemory'
import { namedPeople } from '../../../revise/namedPeople'
import { publishPeople } from '../../../revise/publishPeople'
import { syncQuotes } from '../../../revise/syncQuotes'
import type { StoredEntry } from '../../../rules/rules'

/**
 * What a save of an Article's main row brings about, in its transaction: quotes matched again or hidden,
 * taken to the trash or back, and the People it names published with it. A draft save leaves the main row,
 * and so everything here, as it is.
 */
export const followMainRow: CollectionAfterChangeHook<StoredEntry> = async ({
  collection,
  context,
  doc,
  req,
}) => {
  const ref = { collection: collection.slug, id: doc.id }
  const before = rememberedMainRow(context, ref)
  const main = await mainRow(req, ref)
  if (!main || !isMainRowWritten(before, main)) return doc

  const trash = { from: textOf(before?.deletedAt), to: textOf(main.deletedAt) }
  const quotes = await syncQuotes(req, ref.id, trash)
  if (main._status === 'published' && !main.deletedAt) await publishPeople(req, namedPeople(main, quotes))
  return doc
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
