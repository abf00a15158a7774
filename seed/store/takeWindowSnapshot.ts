import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import type { DesiredEntry } from '../desired/desiredEntry'
import type { Group } from '../plan/orderGroups'
import type { StateKey } from '../plan/removal'
import type { EntryState, Snapshot } from '../plan/snapshot'
import { findUntouched } from './findUntouched'
import { readStates } from './readStates'
import { shapesOf } from './shapesOf'
import { takeGroupSnapshot } from './takeSnapshot'

/**
 * What a plan of some groups must know of the database, read outside of any transaction.
 *
 * @param isWhole whether it must be read of every entry how it is, also of those that nobody touched
 */
export async function takeWindowSnapshot(
  payload: Payload,
  groups: readonly Group[],
  { isWhole }: { readonly isWhole: boolean },
): Promise<Snapshot> {
  const req = await createLocalReq({}, payload)
  const entries = groups.flatMap((group): readonly DesiredEntry[] => group.entries)
  const untouched = isWhole ? new Map<string, never>() : await findUntouched(req, entries, shapesOf(payload))
  const others = entries.filter(({ sourceId }) => !untouched.has(sourceId))
  return { ...(await takeGroupSnapshot(req, others)), untouched }
}

/** What is remembered of entries, read outside of any transaction. */
export const readStatesNow = async (
  payload: Payload,
  sourceIds: readonly string[],
): Promise<readonly EntryState[]> => readStates(await createLocalReq({}, payload), sourceIds)

/** So many rows are in memory at once. */
const PAGE = 500

/** Which entries something is remembered of, in the order of source ids, some at a time. */
export async function* readStateKeys(payload: Payload): AsyncGenerator<readonly StateKey[]> {
  let last: string | undefined
  for (;;) {
    const { docs } = await payload.find({
      collection: 'seed-entries',
      depth: 0,
      limit: PAGE,
      overrideAccess: true,
      pagination: false,
      select: { sourceId: true, entryCollection: true, entryId: true, document: true },
      sort: 'sourceId',
      // By what came last, not by number: what is adopted meanwhile moves no page.
      ...(last === undefined ? {} : { where: { sourceId: { greater_than: last } } }),
    })
    if (docs.length === 0) return
    yield docs.map(({ document, entryCollection, entryId, sourceId }) => {
      return { sourceId, collection: entryCollection, entryId, document: document ?? '' }
    })
    last = docs.at(-1)?.sourceId
  }
}
