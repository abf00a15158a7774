import type { SanitizedConfig } from 'payload'

import type { ConfigFactory } from './testPayload'

/** The site's own config over the database of a test, without its log; all else is as the site runs. */
export const newsroomConfig: ConfigFactory = async (db) => {
  const { default: site } = await import('../../payload.config')
  const changed = { db, logger: { options: { level: 'silent' } } }
  // Payload infers a sanitized config's database and logger from their parsers, more narrowly than it takes them.
  return { ...(await site), ...changed } as SanitizedConfig
}
