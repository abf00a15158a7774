import { describeTarget } from '../../src/describeTarget'
import { ensureTrialSecret } from '../../src/ensureTrialSecret'
import { checkSettings, readEnv } from '../../src/env'
import type { Env } from '../../src/env'

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
