import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

/** What the database keeps of an account, most of it for nobody's eyes. */
export interface AccountSecrets {
  readonly id: string
  readonly [field: string]: string
}

/** Makes an author with an API key, a session and a password reset under way. */
export async function makeAccountWithSecrets(payload: Payload): Promise<AccountSecrets> {
  const email = `secretive-${randomUUID()}@example.org`
  const password = 'another passphrase for the tests'
  const apiKey = randomUUID()
  const data = { apiKey, email, enableAPIKey: true, name: 'Secretive', password, role: 'author' } as const
  const { id } = await payload.create({ collection: 'users', data })
  await payload.login({ collection: 'users', data: { email, password } })
  await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  const texts = Object.entries(row ?? {}).flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value] as const] : [],
  )
  const [session] = (row?.sessions ?? []) as readonly { id: string }[]
  return { ...Object.fromEntries(texts), id, 'sessions.id': session?.id ?? '' }
}
