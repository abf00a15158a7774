import { BasePayload } from 'payload'
import type { Payload, SanitizedConfig } from 'payload'

import { migrate } from '../../src/database/migrate'
import { pendingMigrations } from '../../src/database/pendingMigrations'

export type Opened =
  | { readonly kind: 'opened'; readonly payload: Payload }
  /** Closed again: migrations have not run. */
  | { readonly kind: 'behind'; readonly pending: readonly string[] }

/**
 * Payload, connected to an up-to-date database; end it with `payload.destroy()`.
 *
 * @throws DATABASE_UNREACHABLE, MIGRATION_FAILED
 */
export async function openPayload(
  config: SanitizedConfig | Promise<SanitizedConfig>,
  { mayMigrate }: { readonly mayMigrate: boolean },
): Promise<Opened> {
  const payload = await new BasePayload().init({ config })
  const pending = await pendingMigrations(payload)
  if (pending.length > 0 && !mayMigrate) {
    await payload.destroy()
    return { kind: 'behind', pending }
  }
  if (pending.length > 0) await migrate(payload)
  return { kind: 'opened', payload }
}
