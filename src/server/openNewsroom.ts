import { getPayload } from 'payload'
import type { Payload } from 'payload'

import { describeTarget } from '../describeTarget'
import type { Env } from '../env'
import { VerbatimError } from '../errors'
import { migrate } from '../database/migrate'
import { pendingMigrations } from '../database/pendingMigrations'
import { ensureFirstAdmin } from './ensureFirstAdmin'
import { say } from './say'

/**
 * Payload, connected, on an up-to-date database that has somebody who may log in. The panel's pages get the same
 * instance: Payload keeps one a process.
 *
 * @throws DATABASE_UNREACHABLE, MIGRATIONS_PENDING in production, ENV_INVALID when the first admin is not named
 */
export async function openNewsroom(env: Env): Promise<Payload> {
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  await bringUpToDate(payload, env)
  await ensureFirstAdmin(payload, env)
  return payload
}

async function bringUpToDate(payload: Payload, env: Env): Promise<void> {
  const pending = await pendingMigrations(payload)
  if (pending.length === 0) return
  if (env.environment === 'production') {
    throw new VerbatimError('MIGRATIONS_PENDING', `${describeTarget(env)} has not run ${pending.join(', ')}`)
  }
  for (const name of await migrate(payload)) say(`Migrated: ${name}`)
}
