import type { PayloadRequest } from 'payload'

import type { EntryState } from '../plan/snapshot'

/** Remembers what an apply wrote of an entry, in the same transaction as the entry. */
export async function saveState(req: PayloadRequest, state: EntryState, run: string): Promise<void> {
  const { base, collection, digest, document, entryId, proposals, rowId, sourceId } = state
  const remembered = { sourceId, entryCollection: collection, entryId, document, digest, run }
  // Adapters turn what they are given into their own types, so they get copies.
  const data = { ...remembered, base: structuredClone(base), proposals: structuredClone([...proposals]) }
  const options = { collection: 'seed-entries', data, depth: 0, overrideAccess: true, req } as const
  if (rowId === undefined) await req.payload.create(options)
  else await req.payload.update({ ...options, id: rowId })
}
