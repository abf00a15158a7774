import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { closeDeadRuns, hasOpenRun } from '../store/journal'
import { LEASE_MS, acquireLease, releaseLease } from '../store/lease'
import { holderName } from './holderName'

/**
 * Notes runs that died as interrupted, and what a dead rollback had undone to the end as rolled back. Where another
 * run is at work, or may be, it is left to that one.
 */
export async function noteDeadRuns(payload: Payload): Promise<void> {
  if (!(await hasOpenRun(payload))) return
  try {
    const lease = await acquireLease(payload, { holder: holderName(), leaseMs: LEASE_MS, waitMs: 0 })
    await closeDeadRuns(payload).finally(() => releaseLease(payload, lease))
  } catch (error) {
    if (!(error instanceof VerbatimError && error.code === 'LEASE_HELD')) throw error
  }
}
