import type { PayloadRequest } from 'payload'

import { lockHolders } from '../../src/revise/lockHolders'
import type { LockHolder } from '../../src/revise/lockHolders'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { EntryPlace } from './readCurrent'
import { readRows } from './readRows'

/** Who has an entry open, by what the panel calls them; undefined where nobody has, or not any more. */
export async function lockHolder(
  req: PayloadRequest,
  { collection, id }: EntryPlace,
): Promise<string | undefined> {
  const [holder] = await lockHolders(req, { collection: collectionConfig(req, collection).slug, id })
  return holder && (await nameOf(req, holder))
}

async function nameOf(req: PayloadRequest, { collection, id }: LockHolder): Promise<string> {
  const { admin } = collectionConfig(req, collection)
  const [user] = await readRows(req, collection, { id: { equals: id } })
  const title = user?.[admin.useAsTitle ?? 'email'] ?? user?.email
  return typeof title === 'string' && title !== '' ? title : 'an editor'
}
