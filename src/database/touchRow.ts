import type { PayloadRequest } from 'payload'

import { mongoOf } from './mongoDatabase'
import { noticeConflict } from './runAgain'

export interface TouchedRow {
  readonly collection: string
  readonly id: string
}

/** Global, since a bundle may hold this module twice while the adapter exists once. */
const laterKey = Symbol.for('verbatim.touchLater')
interface Later {
  [laterKey]?: (row: TouchedRow) => void
}

/** Has rows that are touched through a stand-in for the database told to `later`, who touches them at once. */
export function touchLater(standIn: object, later: (row: TouchedRow) => void): void {
  Object.assign(standIn, { [laterKey]: later })
}

/**
 * Writes to a row that the request's transaction only refers to, without changing what anybody reads of it.
 * MongoDB's snapshots let one transaction trash a person while another quotes them; a write to the row by
 * both makes the later one a conflict, which is run again. On SQLite one writer at a time needs none of it.
 */
export async function touchRow(req: PayloadRequest, { collection, id }: TouchedRow): Promise<void> {
  // Set by `touchLater` alone, under a key of its own.
  const later = (req.payload.db as Later)[laterKey]
  if (later === undefined) await touchRows(req, collection, [id])
  else later({ collection, id })
}

/** The same of many rows of a collection, in one statement. */
export async function touchRows(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<void> {
  const database = mongoOf(req.payload)
  const transactionId = await req.transactionID
  const session = transactionId === undefined ? undefined : database?.sessions[transactionId]
  const model = database?.collections[collection]
  if (!session || !model || ids.length === 0) return
  // The driver's own call: Mongoose knows the schema's fields alone, and reads drop a field that is none.
  // Its type takes ObjectIds for granted; our ids are strings.
  const wanted: object = { _id: { $in: ids } }
  await noticeConflict(() => model.collection.updateMany(wanted, { $inc: { touches: 1 } }, { session }))
}
