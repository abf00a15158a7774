import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { setSecret } from './env'
import type { Env } from './env'
import { errorCode } from './errorCode'
import { unusableDataDir } from './unusableDataDir'

/**
 * The settings with a secret. Outside production one that is not set is generated once, kept in
 * `DATA_DIR/secret` (readable by its owner alone), and put into the environment for the config.
 *
 * @throws ENV_INVALID when it can't be kept or read there
 */
export function ensureTrialSecret(env: Env): Env {
  if (env.secret !== undefined || env.environment === 'production') return env
  const secret = keepSecret(env)
  setSecret(secret)
  return { ...env, secret }
}

function keepSecret({ dataDir }: Env): string {
  try {
    return readOrMakeSecret(path.join(dataDir, 'secret'))
  } catch (cause) {
    // What the file system refuses has a code; all else is a bug.
    if (errorCode(cause) === undefined) throw cause
    throw unusableDataDir(dataDir, cause)
  }
}

function readOrMakeSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
    try {
      // A link is there whole or not at all, and fails when the file is there: of two processes that start at
      // once one makes it, both read it.
      linkSync(draft, file)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    } finally {
      unlinkSync(draft)
    }
  }
  return readFileSync(file, 'utf8').trim()
}
