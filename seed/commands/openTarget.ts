import { pathToFileURL } from 'node:url'

import { findConfig } from 'payload/node'

import { VerbatimError } from '../../src/errors'
import { openPayload } from '../store/openPayload'
import type { Target } from './readTarget'

/**
 * Payload on the target, by the config that Payload’s own commands would find. A trial is migrated.
 *
 * @throws DATABASE_UNREACHABLE, MIGRATIONS_PENDING outside a trial
 */
export async function openTarget({ description, env }: Target) {
  // A parse boundary: a config’s module is Payload’s to check.
  const module = (await import(pathToFileURL(findConfig()).href)) as {
    readonly default: Parameters<typeof openPayload>[0]
  }
  const opened = await openPayload(module.default, { mayMigrate: env.environment === 'trial' })
  if (opened.kind === 'opened') return opened.payload
  throw new VerbatimError('MIGRATIONS_PENDING', `${description} has not run ${opened.pending.join(', ')}`)
}
