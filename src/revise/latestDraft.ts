import type { PayloadRequest } from 'payload'

import type { Entry } from '../rules/rules'
import type { EntryRef } from './mainRow'

/**
 * What an editor saved last and nobody published: the newest version when it is a draft, else undefined.
 * An entry that was never published has one as well, and its main row may be older than it.
 */
export async function latestDraft(
  req: PayloadRequest,
  { collection, id }: EntryRef,
): Promise<Entry | undefined> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const version: Entry | undefined = docs[0]?.version
  return version?._status === 'draft' ? version : undefined
}
