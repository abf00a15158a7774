import type { PayloadRequest } from 'payload'

import { quoteTitle } from '../collections/quotes/rules/quoteTitle'

/** Writes the titles of a Person's quotes again under their name; derived fields alone, so no versions. */
export async function retitleQuotesOf(
  req: PayloadRequest,
  person: { id: string; name: string },
): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string; text?: string | null; title?: string | null }>({
    collection: 'quotes',
    limit: 0,
    pagination: false,
    req,
    where: { speaker: { equals: person.id } },
  })
  for (const quote of docs) {
    const title = quoteTitle(quote, quote.text ?? '', person.name === '' ? undefined : person.name)
    if (title === quote.title) continue
    await req.payload.db.updateOne({
      collection: 'quotes',
      data: { title },
      id: quote.id,
      req,
      returning: false,
    })
  }
}
