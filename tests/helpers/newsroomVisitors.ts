import type { Payload, TypedUser } from 'payload'

/** Somebody who knocks: signed in as a user, or nobody. */
export interface Visitor {
  readonly headers: Headers
  readonly user: TypedUser | null
}

/** Everybody the access table tells apart; `owner` and `author` are two authors. */
export const visitorNames = ['anonymous', 'reader', 'owner', 'author', 'editor', 'admin'] as const

export type VisitorName = (typeof visitorNames)[number]

export type Visitors = Readonly<Record<VisitorName, Visitor>>

const password = 'a passphrase for the tests'
const roleOf = {
  reader: 'reader',
  owner: 'author',
  author: 'author',
  editor: 'editor',
  admin: 'admin',
} as const

/** Makes a user of every role (two authors), each with real credentials: a session, or an API key for the reader. */
export async function makeVisitors(payload: Payload): Promise<Visitors> {
  const signedIn = (name: keyof typeof roleOf) =>
    roleOf[name] === 'reader' ? makeReader(payload) : makeUser(payload, name)
  return {
    anonymous: { headers: new Headers(), user: null },
    reader: await signedIn('reader'),
    owner: await signedIn('owner'),
    author: await signedIn('author'),
    editor: await signedIn('editor'),
    admin: await signedIn('admin'),
  }
}

/** The id of a visitor who is signed in. */
export function idOfVisitor({ user }: Visitor): string {
  if (!user) throw new Error('Nobody is signed in.')
  return user.id
}

async function makeUser(payload: Payload, name: keyof typeof roleOf): Promise<Visitor> {
  const email = `${name}@example.org`
  await payload.create({ collection: 'users', data: { email, name, password, role: roleOf[name] } })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return visitorWith(payload, `JWT ${token}`)
}

async function makeReader(payload: Payload): Promise<Visitor> {
  const apiKey = 'b0f8a0f6-reader-key-for-the-tests'
  const account = { email: 'reader@example.org', name: 'reader', password, role: 'reader' } as const
  await payload.create({ collection: 'users', data: { ...account, apiKey, enableAPIKey: true } })
  return visitorWith(payload, `users API-Key ${apiKey}`)
}

async function visitorWith(payload: Payload, authorization: string): Promise<Visitor> {
  const headers = new Headers({ Authorization: authorization })
  const { user } = await payload.auth({ headers })
  if (!user) throw new Error('These credentials sign nobody in.')
  return { headers, user }
}
