import { getFieldsToSign, jwtSign } from 'payload'
import type { Payload, TypedUser } from 'payload'
import { v7 as uuid } from 'uuid'

/** Somebody who knocks: signed in as a user, or nobody. */
export interface Visitor {
  readonly headers: Headers
  readonly user: TypedUser | null
}

/** Everybody the access table tells apart; `owner` and `author` are two authors. */
export const visitorNames = ['anonymous', 'reader', 'owner', 'author', 'editor', 'admin'] as const

export type VisitorName = (typeof visitorNames)[number]

export type Visitors = Readonly<Record<VisitorName, Visitor>>

const roles = {
  reader: 'reader',
  owner: 'author',
  author: 'author',
  editor: 'editor',
  admin: 'admin',
} as const

/** Makes a user of every role (two authors), each with real credentials: a session, or an API key for the reader. */
export async function makeVisitors(payload: Payload): Promise<Visitors> {
  return {
    anonymous: { headers: new Headers(), user: null },
    reader: await makeReader(payload),
    owner: await makeSignedIn(payload, 'owner'),
    author: await makeSignedIn(payload, 'author'),
    editor: await makeSignedIn(payload, 'editor'),
    admin: await makeSignedIn(payload, 'admin'),
  }
}

/** The id of a visitor who is signed in. */
export function idOfVisitor({ user }: Visitor): string {
  if (!user) throw new Error('Nobody is signed in.')
  return user.id
}

/**
 * A user with the session and the token that a login gives. Without a password: hashing one is slow by
 * design, and how people sign in has tests of its own.
 */
async function makeSignedIn(payload: Payload, name: Exclude<keyof typeof roles, 'reader'>): Promise<Visitor> {
  const { config } = payload.collections.users
  const [createdAt, sid] = [new Date(), uuid()]
  const expiresAt = new Date(createdAt.getTime() + config.auth.tokenExpiration * 1000)
  const account = accountOf(name)
  const sessions = [{ id: sid, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() }]
  await payload.db.create({ collection: 'users', data: { ...account, sessions } })
  const user = await payload.findByID({ collection: 'users', id: account.id })
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: config,
      email: account.email,
      sid,
      user: { ...user, collection: 'users' },
    }),
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  return visitorWith(payload, `JWT ${token}`)
}

async function makeReader(payload: Payload): Promise<Visitor> {
  const apiKey = 'b0f8a0f6-reader-key-for-the-tests'
  const account = accountOf('reader')
  await payload.db.create({ collection: 'users', data: account })
  await payload.update({ collection: 'users', id: account.id, data: { apiKey, enableAPIKey: true } })
  return visitorWith(payload, `users API-Key ${apiKey}`)
}

const accountOf = (name: keyof typeof roles) => ({
  id: uuid(),
  email: `${name}@example.org`,
  name,
  role: roles[name],
})

async function visitorWith(payload: Payload, authorization: string): Promise<Visitor> {
  const headers = new Headers({ Authorization: authorization })
  const { user } = await payload.auth({ headers })
  if (!user) throw new Error('These credentials sign nobody in.')
  return { headers, user }
}
