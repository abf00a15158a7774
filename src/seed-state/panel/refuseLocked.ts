import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import type { EntryRef } from '../../revise/mainRow'
import { collectionConfig } from '../../revise/writeEntry'
import { sayIn } from '../../rules/refuse'

/** How long a lock holds where a collection does not say, in seconds: Payload’s own time. */
const DEFAULT_LOCK_S = 300

/** @throws APIError 423 while somebody else has the entry open and writes in it */
export async function refuseLocked(req: PayloadRequest, { collection, id }: EntryRef): Promise<void> {
  const { lockDocuments } = collectionConfig(req, collection)
  if (lockDocuments === false) return
  const duration = typeof lockDocuments === 'object' ? lockDocuments.duration : DEFAULT_LOCK_S
  const since = new Date(Date.now() - duration * 1000).toISOString()
  const { docs } = await req.payload.db.find<{ id: string; user?: { value?: unknown } }>({
    collection: 'payload-locked-documents',
    pagination: false,
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: since } },
      ],
    },
  })
  if (docs.every(({ user }) => user?.value === req.user?.id)) return
  throw new APIError(sayIn(req, locked), 423, undefined, true)
}

const locked = {
  en: 'Somebody else is writing in this entry. Try again when they have finished.',
  fr: 'Quelqu’un d’autre écrit dans cette fiche. Réessayez quand ce sera fini.',
}
