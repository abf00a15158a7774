import type { CollectionAfterChangeHook } from 'payload'

import { touchRow } from '../../../database/touchRow'
import { peopleOfQuote } from '../../../revise/namedPeople'
import { publishPeople } from '../../../revise/publishPeople'
import { mainRow } from '../../../revise/mainRow'
import { idOf } from '../../../rules/idOf'
import type { StoredEntry } from '../../../rules/rules'

/**
 * What a save of a Quote brings about, in its transaction: whom a public quote names is published with it,
 * and every row that it refers to is touched, so that none of them is trashed at the same moment.
 */
export const followQuote: CollectionAfterChangeHook<StoredEntry> = async ({ collection, doc, req }) => {
  const quote = await mainRow(req, { collection: collection.slug, id: doc.id })
  if (!quote) return doc
  const article = idOf(quote.article)
  if (article !== undefined) await touchRow(req, { collection: 'articles', id: article })
  const people = peopleOfQuote(quote)
  if (quote.public === true) await publishPeople(req, people)
  else for (const id of people) await touchRow(req, { collection: 'people', id })
  return doc
}
