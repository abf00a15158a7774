import type { PayloadRequest } from 'payload'

import { mongoOf } from './mongoDatabase'
import { noticeConflict } from './runAgain'

/**
 * Writes to a row that the request's transaction only refers to, without changing what anybody reads of it.
 * MongoDB's snapshots let one transaction trash a person while another quotes them; a write to the row by
 * both makes the later one a conflict, which is run again. On SQLite one writer at a time needs none of it.
 */
export async function touchRow(req: PayloadRequest, row: { collection: string; id: string }): Promise<void> {
  const database = mongoOf(req.payload)
  const transactionId = await req.transactionID
  const session = transactionId === undefined ? undefined : database?.sessions[transactionId]
  const model = database?.collections[row.collection]
  if (!session || !model) return
  // The driver's own call: Mongoose knows the schema's fields alone, and reads drop a field that is none.
  // Its type takes ObjectIds for granted; our ids are strings.
  const wanted = { _id: row.id as never }
  await noticeConflict(() => model.collection.updateOne(wanted, { $inc: { touches: 1 } }, { session }))
}
