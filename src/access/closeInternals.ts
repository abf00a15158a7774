import type { Payload } from 'payload'

import { isWriter } from './isWriter'

const nobody = () => false

/**
 * Closes what Payload opens to everybody who signs in: a reader's API key could lock entries against their
 * editors, and see who works on what. Payload adds these collections after the plugins have run, so they are
 * found when it starts.
 */
export function closeInternals(payload: Payload): void {
  const locks = payload.collections['payload-locked-documents'].config
  locks.access = { ...locks.access, create: isWriter, read: isWriter, update: isWriter, delete: isWriter }
  const migrations = payload.collections['payload-migrations'].config
  migrations.access = { ...migrations.access, create: nobody, read: nobody, update: nobody, delete: nobody }
}
