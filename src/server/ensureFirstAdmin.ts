import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { runAgain } from '../database/runAgain'
import type { Env } from '../env'
import { VerbatimError } from '../errors'
import { say } from './say'

/** Always the same, so that of two servers that start at once on an empty database one makes the first admin. */
const firstAdminId = '5a5ec1ab-7f5c-5d0c-9d5e-0b8f3a3f9c11'

/** No mail ever leaves for it: `.localhost` is reserved. */
const defaultEmail = 'admin@verbatim.localhost'

/**
 * Makes the first admin when there are no users, from ADMIN_EMAIL and ADMIN_PASSWORD. Outside production a password
 * that is not set is generated and shown once.
 *
 * @throws ENV_INVALID in production, when there are no users and one of the two is not set
 */
export async function ensureFirstAdmin(payload: Payload, env: Env): Promise<void> {
  if (await hasUsers(payload)) return
  if (env.environment === 'production') requireNamed(env)
  const email = env.adminEmail ?? defaultEmail
  const password = env.adminPassword ?? randomBytes(12).toString('base64url')
  try {
    await runAgain(() => createAdmin(payload, { email, password }))
  } catch (error) {
    if (await hasUsers(payload)) return
    throw error
  }
  if (env.adminPassword === undefined) show({ email, password })
}

async function hasUsers(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  return totalDocs > 0
}

async function createAdmin(payload: Payload, login: { email: string; password: string }): Promise<void> {
  await payload.create({
    collection: 'users',
    data: { id: firstAdminId, name: 'Admin', role: 'admin', ...login },
  })
}

function requireNamed(env: Env): void {
  const problems = [
    ...(env.adminEmail === undefined ? ['ADMIN_EMAIL is missing: ADMIN_EMAIL=chief@news.example'] : []),
    ...(env.adminPassword === undefined
      ? ['ADMIN_PASSWORD is missing: ADMIN_PASSWORD=… (8 characters or more)']
      : []),
  ]
  if (problems.length === 0) return
  const lines = [
    'the database has no users, and the first admin is not named:',
    ...problems.map((text) => `  - ${text}`),
  ]
  throw new VerbatimError('ENV_INVALID', lines.join('\n'))
}

/** Not through the log, which is kept: the password is for whoever sits at the terminal. */
function show({ email, password }: { email: string; password: string }): void {
  const lines = ['The first admin, shown this once:', `  e-mail    ${email}`, `  password  ${password}`]
  const width = Math.max(...lines.map((line) => line.length))
  const rule = '─'.repeat(width + 2)
  say(`┌${rule}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${rule}┘`)
}
