import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import type { KnownOrphans } from '../plan/planRemovals'
import type { EntryState } from '../plan/snapshot'
import { findReferrers } from './findReferrers'
import { readCurrent } from './readCurrent'

/** What no document asks for any more, as it is now, and whatever refers to it. */
export async function takeOrphans(
  req: PayloadRequest,
  orphans: readonly EntryState[],
): Promise<Pick<KnownOrphans, 'entries' | 'referrers'>> {
  const known = orphans.filter(({ collection }) =>
    Object.values(req.payload.collections).some(({ config }) => config.slug === collection),
  )
  const places = known.map(({ collection, entryId }) => ({ collection, id: entryId }))
  return { entries: await readCurrent(req, places), referrers: await findReferrers(req, places) }
}

/** The same, read outside of any transaction. */
export const takeOrphansNow = async (
  payload: Payload,
  orphans: readonly EntryState[],
): ReturnType<typeof takeOrphans> => takeOrphans(await createLocalReq({}, payload), orphans)
