import type { PayloadRequest } from 'payload'

import type { EntryRef } from '../../revise/mainRow'
import { parseSeedRow } from './seedRow'
import type { SeedRow } from './seedRow'

/** What the seed state remembers of an entry, inside the request’s transaction; undefined where no seed made it. */
export async function findSeedRow(
  req: PayloadRequest,
  { collection, id }: EntryRef,
): Promise<SeedRow | undefined> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'seed-entries',
    limit: 1,
    pagination: false,
    req,
    sort: 'sourceId',
    where: { and: [{ entryCollection: { equals: collection } }, { entryId: { equals: id } }] },
  })
  const [row] = docs
  return row === undefined ? undefined : parseSeedRow(row)
}
