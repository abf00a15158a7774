import type { CollectionBeforeDeleteHook } from 'payload'

/** An article that is deleted for good takes its quotes and their versions along: they stand in nothing else. */
export const deleteQuotes: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.db.find({
    collection: 'quotes',
    limit: 0,
    pagination: false,
    req,
    where: { article: { equals: id } },
  })
  const ids = docs.map((quote) => quote.id)
  if (ids.length === 0) return
  await req.payload.db.deleteVersions({ collection: 'quotes', req, where: { parent: { in: ids } } })
  await req.payload.db.deleteMany({ collection: 'quotes', req, where: { id: { in: ids } } })
}
