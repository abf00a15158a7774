import { getPayload } from 'payload'

import { migrate } from '../database/migrate'
import { describeTarget } from '../describeTarget'
import { ensureTrialSecret } from '../ensureTrialSecret'
import { checkSettings, readEnv } from '../env'
import { say } from './say'

/**
 * Brings the database that the settings name up to date, and says what ran.
 *
 * @throws ENV_INVALID, DATABASE_UNREACHABLE, MIGRATION_FAILED and what else migrating throws
 */
export async function migrateDatabase(): Promise<void> {
  const env = readEnv()
  checkSettings(env)
  say(`Verbatim: ${describeTarget(env)}`)
  ensureTrialSecret(env)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  try {
    const names = await migrate(payload)
    say(...names.map((name) => `Migrated: ${name}`), 'The database is up to date.', 'Next: npm start')
  } finally {
    await payload.destroy()
  }
}
