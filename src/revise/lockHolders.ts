import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { EntryRef } from './mainRow'
import { collectionConfig } from './writeEntry'

const LOCKS = 'payload-locked-documents'

/** How long a lock holds where a collection does not say, in seconds: Payload’s own time. */
const DEFAULT_LOCK_S = 300

const lockRow = z.object({
  user: z.object({ relationTo: z.string(), value: z.union([z.string(), z.number()]).transform(String) }),
})

/** An account; two collections of accounts may have the same id. */
export interface LockHolder {
  readonly collection: string
  readonly id: string
}

/** Who has an entry open and writes in it, the newest lock first; nobody whose lock is older than locks last. */
export async function lockHolders(
  req: PayloadRequest,
  { collection, id }: EntryRef,
): Promise<readonly LockHolder[]> {
  const { lockDocuments } = collectionConfig(req, collection)
  if (lockDocuments === false || !(LOCKS in req.payload.collections)) return []
  const seconds = typeof lockDocuments === 'object' ? lockDocuments.duration : DEFAULT_LOCK_S
  const since = new Date(Date.now() - seconds * 1000).toISOString()
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: LOCKS,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: since } },
      ],
    },
  })
  return docs.flatMap((row) => {
    const { relationTo, value } = lockRow.safeParse(row).data?.user ?? {}
    return relationTo === undefined || value === undefined ? [] : [{ collection: relationTo, id: value }]
  })
}
