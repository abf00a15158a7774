import type { PayloadRequest } from 'payload'

import { isPartOf } from '../plan/isPartOf'
import type { Referrer } from '../plan/removal'
import { entryKey } from '../plan/snapshot'
import type { EntryPlace } from './readCurrent'
import { readRowsBy } from './readRows'
import { shapeOf } from './shapesOf'
import { usesOfEntry } from './usesOfEntry'

/** Whatever refers to one of the entries, with what decides whether that keeps it. */
export async function findReferrers(
  req: PayloadRequest,
  places: readonly EntryPlace[],
): Promise<readonly Referrer[]> {
  const found: Referrer[] = []
  for (const place of places) {
    for await (const { collection, id, title } of usesOfEntry(req, place)) {
      const [row = {}] = await readRowsBy(req, collection, { field: 'id', values: [id] })
      found.push({
        collection,
        id,
        to: entryKey(place.collection, place.id),
        title: title === '' ? id : title,
        isTrashed: Boolean(row['deletedAt']),
        isPart: isPartOf(shapeOf(req.payload, collection).fields, row, place),
      })
    }
  }
  return found
}
