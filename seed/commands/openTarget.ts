import { VerbatimError } from '../../src/errors'
import { openPayload } from '../store/openPayload'
import { loadConfig } from './loadConfig'
import type { Target } from './readTarget'

/**
 * Payload on the target, by the config that Payload’s own commands would find. A trial is migrated.
 *
 * @throws DATABASE_UNREACHABLE, MIGRATIONS_PENDING outside a trial
 */
export async function openTarget({ description, env }: Target) {
  const opened = await openPayload(await loadConfig(), { mayMigrate: env.environment === 'trial' })
  if (opened.kind === 'opened') return opened.payload
  throw new VerbatimError('MIGRATIONS_PENDING', `${description} has not run ${opened.pending.join(', ')}`)
}
