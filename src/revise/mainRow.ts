import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Entry } from '../rules/rules'
import { withoutJoins } from './withoutJoins'

/** Which entry: its collection's slug and its id. */
export interface EntryRef {
  readonly collection: CollectionSlug
  readonly id: string
}

/**
 * The entry's main row, as readers get it when it is published, read inside the request's transaction,
 * trashed or not; undefined when there is none. A draft on top of it is not in it (`latestDraft`).
 */
export async function mainRow(req: PayloadRequest, { collection, id }: EntryRef): Promise<Entry | undefined> {
  const found = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    ...withoutJoins,
    req,
    where: { id: { equals: id } },
  })
  return found ?? undefined
}
