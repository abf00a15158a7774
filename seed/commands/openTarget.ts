import type { SanitizedConfig } from 'payload'

import { VerbatimError } from '../../src/errors'
import { openPayload } from '../store/openPayload'
import { syncAtTheEnd } from '../store/syncAtTheEnd'
import type { Target } from './readTarget'

/**
 * Payload on the target. A trial is migrated.
 *
 * @throws DATABASE_UNREACHABLE, MIGRATIONS_PENDING outside a trial
 */
export async function openTarget({ description, env }: Target, config: SanitizedConfig) {
  const opened = await openPayload(config, { mayMigrate: env.environment === 'trial' })
  if (opened.kind === 'opened') {
    await syncAtTheEnd(opened.payload)
    return opened.payload
  }
  throw new VerbatimError('MIGRATIONS_PENDING', `${description} has not run ${opened.pending.join(', ')}`)
}
