import type { PayloadRequest } from 'payload'

import { groupedBy } from '../../src/merge/groupedBy'
import { isPartOf } from '../plan/isPartOf'
import type { Referrer } from '../plan/removal'
import { entryKey } from '../plan/snapshot'
import type { Values } from '../plan/values'
import type { EntryPlace } from './readCurrent'
import { readRowsBy } from './readRows'
import { shapeOf } from './shapesOf'
import { usesOfEntries } from './usesOfEntries'
import type { UseOfOne } from './usesOfEntries'

/** So many uses are looked at together. */
const PAGE = 100

/** Whatever refers to one of the entries, with what decides whether that keeps it. */
export async function findReferrers(
  req: PayloadRequest,
  places: readonly EntryPlace[],
): Promise<readonly Referrer[]> {
  const asked = new Map(places.map((place) => [entryKey(place.collection, place.id), place]))
  const found: Referrer[] = []
  let page: UseOfOne[] = []
  const look = async (): Promise<void> => {
    found.push(...(await referrersOf(req, page, asked)))
    page = []
  }
  for await (const use of usesOfEntries(req, places)) {
    page.push(use)
    if (page.length === PAGE) await look()
  }
  await look()
  return found
}

async function referrersOf(
  req: PayloadRequest,
  uses: readonly UseOfOne[],
  asked: ReadonlyMap<string, EntryPlace>,
): Promise<readonly Referrer[]> {
  const rows = new Map<string, Values>()
  for (const [collection, some] of groupedBy(uses, (use) => use.collection)) {
    const values = [...new Set(some.map(({ id }) => id))]
    for (const row of await readRowsBy(req, collection, { field: 'id', values }))
      rows.set(entryKey(collection, String(row['id'])), row)
  }
  return uses.flatMap(({ collection, id, title, to }) => {
    const row = rows.get(entryKey(collection, id)) ?? {}
    const place = asked.get(to)
    if (place === undefined) return []
    const isPart = isPartOf(shapeOf(req.payload, collection).fields, row, place)
    return [
      { collection, id, to, title: title === '' ? id : title, isTrashed: Boolean(row['deletedAt']), isPart },
    ]
  })
}
