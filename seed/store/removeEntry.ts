import type { PayloadRequest } from 'payload'

import { collectionConfig } from '../../src/revise/writeEntry'
import type { RemovalPlan } from '../plan/removal'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry } from '../plan/snapshot'
import { readCurrent } from './readCurrent'
import { deleteEntry, RefusedEntry, writeEntry } from './writeEntry'

/**
 * Removes an entry and what the seed remembers of it, in the request’s transaction: to the trash, or for good.
 *
 * @param at the moment of all removals of a run: what went to the trash together comes back together
 * @returns the entry as it was
 * @throws RefusedEntry when a rule of the collection refuses it, or an editor has it open
 */
export async function removeEntry(
  req: PayloadRequest,
  { into, state }: RemovalPlan,
  at: Date,
): Promise<CurrentEntry> {
  const { collection, entryId: id, rowId } = state
  const found = (await readCurrent(req, [{ collection, id }])).get(entryKey(collection, id))
  if (found === undefined) throw new RefusedEntry({ collection, id }, 'it is gone')
  // Adapters turn what they are given into their own types.
  const before = structuredClone(found)
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
  return before
}
