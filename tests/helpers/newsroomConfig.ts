import path from 'node:path'

import type { SanitizedConfig } from 'payload'

import { testFolder } from './testFolder'
import type { ConfigFactory } from './testPayload'

/** The site's own config over the database of a test, without its log; all else is as the site runs. */
export const newsroomConfig: ConfigFactory = async (db) => {
  // Images go where all files of a test go.
  process.env['DATA_DIR'] = path.join(testFolder(), 'data')
  const { default: site } = await import('../../payload.config')
  const config: SanitizedConfig = { ...(await site) }
  return Object.assign(config, { db, logger: { options: { level: 'silent' } } })
}
