import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { collectionConfig } from '../../src/revise/writeEntry'
import type { EntryPlace } from './readCurrent'
import { readRows } from './readRows'

/** What Payload takes where a collection says nothing, in seconds. */
const DEFAULT_LOCK_SECONDS = 300

const lockRow = z.object({
  updatedAt: z.coerce.date(),
  user: z.object({ relationTo: z.string(), value: z.union([z.string(), z.number()]) }),
})

/** Who has an entry open, by what the panel calls them; undefined where nobody has, or not any more. */
export async function lockHolder(
  req: PayloadRequest,
  { collection, id }: EntryPlace,
): Promise<string | undefined> {
  const { lockDocuments } = collectionConfig(req, collection)
  if (lockDocuments === false || !('payload-locked-documents' in req.payload.collections)) return undefined
  const seconds = typeof lockDocuments === 'object' ? lockDocuments.duration : DEFAULT_LOCK_SECONDS
  const rows = await readRows(req, 'payload-locked-documents', {
    and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
  })
  const locks = rows.flatMap((row) => lockRow.safeParse(row).data ?? [])
  const lock = locks.find(({ updatedAt }) => Date.now() - updatedAt.getTime() <= seconds * 1000)
  return lock && (await nameOf(req, lock.user.relationTo, String(lock.user.value)))
}

async function nameOf(req: PayloadRequest, collection: string, id: string): Promise<string> {
  const { admin } = collectionConfig(req, collection)
  const [user] = await readRows(req, collection, { id: { equals: id } })
  const title = user?.[admin.useAsTitle ?? 'email'] ?? user?.email
  return typeof title === 'string' && title !== '' ? title : 'an editor'
}
