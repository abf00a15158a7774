import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'

/**
 * Writes to a row that the request's transaction only refers to, without changing what anybody reads of it.
 * MongoDB's snapshots let one transaction trash a person while another quotes them; a write to the row by
 * both makes the later one a conflict, which is run again. On SQLite one writer at a time needs none of it.
 */
export async function touchRow(req: PayloadRequest, row: { collection: string; id: string }): Promise<void> {
  const { db } = req.payload
  if (!isMongo(db)) return
  const transactionId = await req.transactionID
  const session = transactionId === undefined ? undefined : db.sessions[transactionId]
  const model = db.collections[row.collection]
  if (!session || !model) return
  // The driver's own call: Mongoose knows the schema's fields alone, and reads drop a field that is none.
  await model.collection.updateOne({ _id: { $eq: row.id } as never }, { $inc: { touches: 1 } }, { session })
}

const isMongo = (db: { name: string }): db is MongooseAdapter => db.name === 'mongoose'
