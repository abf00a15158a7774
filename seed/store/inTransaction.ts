import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { runAgain } from '../../src/database/runAgain'

/**
 * Runs code in a transaction of its own, and again from the start when another writer came between.
 * What it throws rolls everything back.
 *
 * @throws WRITE_CONFLICT, TURN_TIMEOUT, COMMIT_FAILED
 */
export async function inTransaction<T>(
  payload: Payload,
  run: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  return runAgain(async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      const result = await run(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}
