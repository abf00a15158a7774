import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * A condition on versions: those of entries that are not in the trash. A version knows only whether its entry
 * was in the trash when it was written, and the ones before the trashing would stay readable. The condition
 * names the trashed entries, which are few; one on `parent.deletedAt` would load the ids of all others.
 */
export async function notInTrash(req: PayloadRequest, collection: CollectionSlug): Promise<Where> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { deletedAt: { exists: true } },
  })
  const trashed = docs.map(({ id }) => id)
  const wasNotTrashed: Where = { 'version.deletedAt': { exists: false } }
  return trashed.length === 0 ? wasNotTrashed : { and: [wasNotTrashed, { parent: { not_in: trashed } }] }
}
