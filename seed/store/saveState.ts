import { deepCopyObjectSimple } from 'payload'
import type { PayloadRequest } from 'payload'

import type { EntryChange } from '../plan/entryChange'
import type { EntryState } from '../plan/snapshot'

/** Remembers what an apply wrote of an entry, in the same transaction as the entry. */
export async function saveState(req: PayloadRequest, state: EntryState, run: string | null): Promise<void> {
  const { rowId } = state
  const data = stateRow(state, run)
  const options = { collection: 'seed-entries', data, depth: 0, overrideAccess: true, req } as const
  if (rowId === undefined) await req.payload.create(options)
  else await req.payload.update({ ...options, id: rowId })
}

/** The row of `seed-entries` that remembers it, without its id. */
export function stateRow(state: EntryState, run: string | null) {
  const { base, collection, digest, document, entryId, proposals, sourceId } = state
  const remembered = { sourceId, entryCollection: collection, entryId, document, digest, run }
  // Adapters turn what they are given into their own types, so they get copies.
  return { ...remembered, base: deepCopyObjectSimple(base), proposals: deepCopyObjectSimple([...proposals]) }
}

/** Remembers of an entry what was remembered before a run; forgets it where that was nothing. */
export async function giveBackState(
  req: PayloadRequest,
  { before, collection, entryId, sourceId }: EntryChange,
  rowId: string | undefined,
): Promise<void> {
  if (before.state !== null) {
    const { run, ...state } = before.state
    return saveState(req, { ...state, rowId, sourceId, collection, entryId }, run)
  }
  if (rowId === undefined) return
  const where = { id: { equals: rowId } }
  await req.payload.db.deleteOne({ collection: 'seed-entries', req, returning: false, where })
}
