import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { touchRow } from '../../../database/touchRow'
import { mainRow } from '../../../revise/mainRow'
import { isMainRowWritten, rememberedMainRow } from '../../../revise/mainRowMemory'
import { namedPeople } from '../../../revise/namedPeople'
import { publishPeople } from '../../../revise/publishPeople'
import { syncQuotes } from '../../../revise/syncQuotes'
import type { Entry, StoredEntry } from '../../../rules/rules'

/**
 * What a save of an Article's main row brings about, in its transaction: quotes matched again or hidden,
 * taken to the trash or back, and the People it names published with it. A draft save leaves the main row,
 * and so all of that, as it is; but whom it names anew is touched, so that nobody trashes them at the same
 * moment.
 */
export const followMainRow: CollectionAfterChangeHook<StoredEntry> = async ({
  collection,
  context,
  doc,
  previousDoc,
  req,
}) => {
  await touchNewlyNamed(req, { before: previousDoc, after: doc })
  const ref = { collection: collection.slug, id: doc.id }
  const before = rememberedMainRow(context, ref)
  const main = await mainRow(req, ref)
  if (!main || !isMainRowWritten(before, main)) return doc

  const trash = { from: timeOf(before?.deletedAt), to: timeOf(main.deletedAt) }
  const quotes = await syncQuotes(req, ref.id, trash)
  if (main._status === 'published' && !main.deletedAt) {
    // Whom a quote names that readers don't see is not published for its sake.
    const seen = quotes.filter((quote) => quote.public === true)
    await publishPeople(req, namedPeople(main, seen))
  }
  return doc
}

/** Only those whom the last save did not name: an autosave a second must not hold up whoever names the same. */
async function touchNewlyNamed(
  req: PayloadRequest,
  { after, before }: { before: Entry | undefined; after: Entry },
): Promise<void> {
  const known = new Set(namedPeople(before ?? {}, []))
  const added = namedPeople(after, []).filter((id) => !known.has(id))
  for (const id of added) await touchRow(req, { collection: 'people', id })
}

const timeOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
