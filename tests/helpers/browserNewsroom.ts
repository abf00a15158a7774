import { z } from 'zod'

import { admin } from './browserServer'
import { bodyOf } from './newsroomEntries'

export type Role = 'admin' | 'editor' | 'author'

/** The newsroom over HTTP: what a test prepares for the panel, and what readers get. */
export interface NewsroomApi {
  /** A token for the panel's cookie, the same for all tests: a login costs the server more than most pages. */
  readonly logIn: (role: Role) => Promise<string>
  /** Makes an entry, as an admin unless it says otherwise. @returns its id */
  readonly make: (collection: string, data: object, as?: Role) => Promise<string>
  /** Makes an article of one paragraph, published unless the data says otherwise. @returns its id */
  readonly makeArticle: (headline: string, text: string, data?: object) => Promise<string>
  /** Changes an entry as an admin. */
  readonly change: (collection: string, id: string, data: object) => Promise<void>
  /** How many entries an admin counts, drafts included. */
  readonly count: (collection: string) => Promise<number>
  /** What anybody gets over GraphQL, in the shape the test expects. */
  readonly read: <T>(query: string, shape: z.ZodType<T>) => Promise<T>
}

const made = z.object({ doc: z.object({ id: z.string() }) })
const listed = z.object({ totalDocs: z.number() })
const loggedIn = z.object({ token: z.string() })

/** Makes an editor and an author beside the first admin. */
export async function makeNewsroomApi(origin: string): Promise<NewsroomApi> {
  const accounts = {
    admin,
    editor: { ...admin, email: 'editor@example.org' },
    author: { ...admin, email: 'author@example.org' },
  }
  const tokens = new Map<Role, Promise<string>>()
  const logIn: NewsroomApi['logIn'] = (role) => {
    const token =
      tokens.get(role) ??
      send(`${origin}/api/users/login`, { json: accounts[role], shape: loggedIn }).then(
        (answer) => answer.token,
      )
    tokens.set(role, token)
    return token
  }
  const authorization = `JWT ${await logIn('admin')}`
  const make: NewsroomApi['make'] = async (collection, data, as = 'admin') => {
    const own = as === 'admin' ? authorization : `JWT ${await logIn(as)}`
    const sent = { json: data, authorization: own, shape: made }
    return (await send(`${origin}/api/${collection}`, sent)).doc.id
  }
  for (const role of ['editor', 'author'] as const) {
    await make('users', { ...accounts[role], name: role, role })
  }
  return {
    logIn,
    make,
    makeArticle: (headline, text, data = {}) =>
      make('articles', { headline, body: bodyOf([text]), _status: 'published', ...data }),
    change: async (collection, id, json) => {
      await send(`${origin}/api/${collection}/${id}`, { method: 'PATCH', json, authorization, shape: made })
    },
    count: async (collection) => {
      const url = `${origin}/api/${collection}?draft=true&limit=0&depth=0`
      return (await send(url, { method: 'GET', authorization, shape: listed })).totalDocs
    },
    read: async (query, shape) => {
      const answer = z.object({ data: shape, errors: z.undefined().optional() })
      return (await send(`${origin}/api/graphql`, { json: { query }, shape: answer })).data
    },
  }
}

interface Sent<T> {
  readonly method?: string
  readonly json?: object
  readonly authorization?: string
  readonly shape: z.ZodType<T>
}

async function send<T>(url: string, { authorization, json, method = 'POST', shape }: Sent<T>): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`)
  return shape.parse(JSON.parse(text))
}
