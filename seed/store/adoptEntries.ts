import type { Payload, PayloadRequest } from 'payload'

import { digestOf } from '../plan/digest'
import type { Tie } from '../plan/planAdopt'
import { rowsWith, tiedEntries } from './findMatches'
import { inTransaction } from './inTransaction'
import { renewLease } from './lease'
import type { Lease } from './lease'

/** So many entries are tied in one short transaction. */
const BATCH = 100

/**
 * Remembers which entries documents mean, and nothing of their values; the entries are not written. What
 * somebody trashed, deleted or tied since it was found is passed over.
 *
 * @param signal stops after the batch in hand
 * @returns those that were tied
 * @throws LEASE_HELD when another run took over; the batches before are kept
 */
export async function adoptEntries(
  payload: Payload,
  ties: readonly Tie[],
  { lease, signal }: { readonly lease: Lease; readonly signal?: AbortSignal | undefined },
): Promise<readonly Tie[]> {
  const tied: Tie[] = []
  for (let start = 0; start < ties.length && signal?.aborted !== true; start += BATCH) {
    const batch = ties.slice(start, start + BATCH)
    tied.push(
      ...(await inTransaction(payload, async (req) => {
        await renewLease(req, lease)
        const free = await stillFree(req, batch)
        for (const tie of free) await createState(req, tie)
        return free
      })),
    )
  }
  return tied
}

async function stillFree(req: PayloadRequest, ties: readonly Tie[]): Promise<readonly Tie[]> {
  const sourceIds = ties.map(({ desired }) => desired.sourceId)
  const states = await rowsWith(req, {
    collection: 'seed-entries',
    field: 'sourceId',
    values: sourceIds,
    read: ['sourceId'],
  })
  const known = new Set(states.map((row) => row['sourceId']))
  const free: Tie[] = []
  for (const collection of new Set(ties.map(({ desired }) => desired.collection))) {
    const own = ties.filter(({ desired }) => desired.collection === collection)
    const ids = own.map(({ match }) => match.id)
    const tied = await tiedEntries(req, collection, ids)
    const rows = await rowsWith(req, { collection, field: 'id', values: ids, read: ['deletedAt'] })
    const there = new Set(rows.filter((row) => !row['deletedAt']).map(({ id }) => id))
    free.push(
      ...own.filter(
        ({ desired, match }) => there.has(match.id) && !tied.has(match.id) && !known.has(desired.sourceId),
      ),
    )
  }
  return free
}

/** An empty base: every difference from the documents is a conflict, until none is left. */
async function createState(req: PayloadRequest, { desired, match }: Tie): Promise<void> {
  const { collection, document, sourceId } = desired
  const data = {
    sourceId,
    entryCollection: collection,
    entryId: match.id,
    document,
    base: {},
    digest: digestOf({}),
    proposals: [],
  }
  await req.payload.create({ collection: 'seed-entries', data, depth: 0, overrideAccess: true, req })
}
