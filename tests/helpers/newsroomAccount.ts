import type { Payload } from 'payload'

/** What an editor signs in with. */
export const account = { email: 'desk@example.org', password: 'a passphrase for the tests' }

/** The visitors of a newsroom have no password; this editor has one. */
export async function makeAccount(payload: Payload): Promise<void> {
  await payload.create({ collection: 'users', data: { ...account, name: 'Desk', role: 'editor' } })
}
