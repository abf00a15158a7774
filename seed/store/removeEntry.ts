import type { PayloadRequest } from 'payload'

import { collectionConfig } from '../../src/revise/writeEntry'
import type { RemovalPlan } from '../plan/removal'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry } from '../plan/snapshot'
import { readCurrent } from './readCurrent'
import { deleteEntry, RefusedEntry, writeEntry } from './writeEntry'

/** A removal, and its entry as it was. */
export interface Removal {
  readonly removal: RemovalPlan
  readonly before: CurrentEntry
}

/**
 * The entries as they are before any of them is removed: a database may empty what refers to one that is deleted.
 *
 * @throws RefusedEntry when one is gone
 */
export async function readRemovals(
  req: PayloadRequest,
  removals: readonly RemovalPlan[],
): Promise<readonly Removal[]> {
  const places = removals.map(({ state: { collection, entryId } }) => ({ collection, id: entryId }))
  const current = await readCurrent(req, places)
  return removals.map((removal) => {
    const { collection, entryId: id } = removal.state
    const before = current.get(entryKey(collection, id))
    if (before === undefined) throw new RefusedEntry({ collection, id }, 'it is gone')
    // Adapters turn what they are given into their own types.
    return { removal, before: structuredClone(before) }
  })
}

/**
 * Removes an entry and what the seed remembers of it, in the request’s transaction: to the trash, or for good.
 *
 * @param at the moment of all removals of a run: what went to the trash together comes back together
 * @throws RefusedEntry when a rule of the collection refuses it, or an editor has it open
 */
export async function removeEntry(
  req: PayloadRequest,
  { before, removal: { into, state } }: Removal,
  at: Date,
): Promise<void> {
  const { collection, entryId: id, rowId } = state
  if (into === 'nothing') await deleteEntry(req, { collection, id })
  else {
    const { versions } = collectionConfig(req, collection)
    const status = versions?.drafts ? { _status: before.main['_status'] } : {}
    const main = { ...status, deletedAt: at.toISOString() }
    await writeEntry(req, { desired: { collection }, id, write: { kind: 'update', main, draft: undefined } })
  }
  const where = { id: { equals: rowId } }
  if (rowId !== undefined)
    await req.payload.db.deleteOne({ collection: 'seed-entries', req, returning: false, where })
}
