import path from 'node:path'

import type { Payload } from 'payload'

import { shapesOf } from '../store/shapesOf'
import { applyDocuments } from './applyDocuments'
import type { RunResult } from './applyRun'
import { planDocuments } from './planDocuments'
import { readDocuments } from './readDocuments'
import { refuseHalf } from './refuseHalf'

const WAIT_MS = 90_000

/**
 * Loads the documents that come with the project, for a trial. What is there already stays as it is.
 *
 * @throws SEED_INVALID, SEED_FAILED, LEASE_HELD
 */
export async function seedSampleDocuments(payload: Payload): Promise<RunResult> {
  const folder = path.resolve('seed/documents')
  const documents = await readDocuments(folder, () => Promise.resolve(shapesOf(payload)))
  const planned = await planDocuments(payload, documents)
  const result = await applyDocuments(payload, planned, { waitMs: WAIT_MS })
  refuseHalf(result, 'npm run seed -- apply')
  return result
}
