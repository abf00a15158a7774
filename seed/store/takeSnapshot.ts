import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { collectionConfig } from '../../src/revise/writeEntry'
import type { DesiredEntry } from '../desired/desiredEntry'
import type { EntryPlan } from '../plan/planEntry'
import type { CurrentEntry, EntryState, Snapshot } from '../plan/snapshot'
import { readCurrent } from './readCurrent'
import { readStates } from './readStates'
import { hasTextId } from './shapesOf'

/** What must be known of an entry to find it: in which collection, and the id that its source id gives it. */
type Sought = Pick<DesiredEntry, 'collection' | 'id' | 'sourceId'>

/** Everything that the plan must know of the database, read outside of any transaction. */
export async function takeSnapshot(payload: Payload, entries: readonly Sought[]): Promise<Snapshot> {
  const req = await createLocalReq({}, payload)
  const all = await readStates(req)
  const wanted = new Set(entries.map(({ sourceId }) => sourceId))
  const states = new Map(
    all.filter(({ sourceId }) => wanted.has(sourceId)).map((state) => [state.sourceId, state]),
  )
  return {
    entries: await readEntries(req, entries, states),
    states,
    orphans: all.filter(({ sourceId }) => !wanted.has(sourceId)),
  }
}

/** The same for a few entries, as the request’s transaction sees them. */
export async function takeGroupSnapshot(req: PayloadRequest, entries: readonly Sought[]): Promise<Snapshot> {
  const found = await readStates(
    req,
    entries.map(({ sourceId }) => sourceId),
  )
  const states = new Map(found.map((state) => [state.sourceId, state]))
  return { entries: await readEntries(req, entries, states), states, orphans: [] }
}

/** Entries that were written, as the request’s transaction sees them, by `entryKey`. */
export const readWritten = (
  req: PayloadRequest,
  entries: readonly EntryPlan[],
): Promise<ReadonlyMap<string, CurrentEntry>> =>
  readCurrent(
    req,
    entries.map(({ desired, id }) => ({ collection: desired.collection, id })),
  )

const readEntries = (
  req: PayloadRequest,
  entries: readonly Sought[],
  states: ReadonlyMap<string, EntryState>,
): Promise<ReadonlyMap<string, CurrentEntry>> =>
  readCurrent(
    req,
    entries.flatMap(({ collection, id, sourceId }) => {
      const known = states.get(sourceId)?.entryId
      // The database names it when it is made: before that nothing can be there.
      if (known === undefined && !hasTextId(collectionConfig(req, collection))) return []
      return [{ collection, id: known ?? id }]
    }),
  )
