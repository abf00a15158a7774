import type { PayloadRequest } from 'payload'
import { saveVersion } from 'payload'

import { rulesOf } from '../rules/rulesOf'
import type { Entry } from '../rules/rules'
import type { EntryRef } from './mainRow'

/**
 * Writes the main row of an entry as a whole, its derived fields computed anew, and the version that
 * belongs to it, below the hooks and inside the request's transaction.
 */
export async function writeMainRow(req: PayloadRequest, ref: EntryRef, entry: Entry): Promise<void> {
  const data = withDerived(req, ref, { ...entry, updatedAt: new Date().toISOString() })
  const written = await req.payload.db.updateOne({ ...ref, data, req })
  await saveOnTop(req, ref, { entry: toEntry(written), isDraft: false })
}

/** Saves a draft on top of the main row, which stays as it is. */
export async function writeDraft(req: PayloadRequest, ref: EntryRef, entry: Entry): Promise<void> {
  await saveOnTop(req, ref, { entry: withDerived(req, ref, { ...entry, _status: 'draft' }), isDraft: true })
}

/** A row as the database gives it back; Payload's type of it is DOM's `Document` where that is known. */
const toEntry = (row: object): Entry => Object.fromEntries(Object.entries(row))

function withDerived(
  req: PayloadRequest,
  { collection, id }: EntryRef,
  entry: Entry,
): Record<string, unknown> {
  const config = collectionConfig(req, collection)
  return { ...entry, ...rulesOf(config).derive(entry), id }
}

async function saveOnTop(
  req: PayloadRequest,
  { collection, id }: EntryRef,
  { entry, isDraft }: { entry: Entry; isDraft: boolean },
): Promise<void> {
  await saveVersion({
    id,
    collection: collectionConfig(req, collection),
    docWithLocales: { ...entry },
    draft: isDraft,
    operation: 'update',
    payload: req.payload,
    req,
    returning: false,
  })
}

/** A collection's sanitized config, by slug. */
export function collectionConfig(req: PayloadRequest, collection: string) {
  const found = Object.values(req.payload.collections).find(({ config }) => config.slug === collection)
  if (!found) throw new Error(`There is no collection “${collection}”.`)
  return found.config
}
