import type { Payload, PayloadRequest } from 'payload'

import { mongoOf } from '../../../src/database/mongoDatabase'
import type { Capture } from './captured'
import { captureMongo } from './captureMongo'
import { captureSqlite } from './captureSqlite'

/** What a database’s adapter writes, kept back: for one of those that `usesLocalApiAlone` knows. */
export function captureWrites(payload: Payload, req: PayloadRequest): Capture {
  const mongo = mongoOf(payload)
  return mongo === undefined ? captureSqlite(payload, req) : captureMongo(mongo, req)
}
