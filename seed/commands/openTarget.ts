import { pathToFileURL } from 'node:url'

import { findConfig } from 'payload/node'

import { describeTarget } from '../../src/describeTarget'
import { ensureTrialSecret } from '../../src/ensureTrialSecret'
import { checkSettings, readEnv } from '../../src/env'
import type { Env } from '../../src/env'
import { VerbatimError } from '../../src/errors'
import { openPayload } from '../store/openPayload'

/** The environment that a command works on, named before anything is opened. */
export interface Target {
  readonly env: Env
  /** Without secrets. */
  readonly description: string
}

/** @throws ENV_INVALID listing what is missing or wrong */
export function readTarget(): Target {
  const env = readEnv()
  checkSettings(env)
  return { env: ensureTrialSecret(env), description: describeTarget(env) }
}

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
