import type { Payload } from 'payload'
import { z } from 'zod'

import type { NewsroomServer } from './newsroomServer'

/** Somebody who edits one article over HTTP. */
export interface Editor {
  /** Saves a byline that nobody else writes, as a draft or as what readers see. */
  readonly save: (how: 'draft' | 'published') => Promise<void>
  /** What the server answered to each save. */
  readonly statuses: readonly number[]
  /** The bylines that were saved, in order. */
  readonly bylines: readonly string[]
}

const PASSWORD = 'a long password'

/** Makes an editor, who signs in with a password and works on the article. */
export async function signInEditor(
  payload: Payload,
  { send }: NewsroomServer,
  { article, name }: { readonly article: string; readonly name: string },
): Promise<Editor> {
  const email = `${name}@news.example`
  await payload.create({
    collection: 'users',
    data: { email, name, role: 'editor', password: PASSWORD },
  })
  const answer = await send('/api/users/login', { method: 'POST', json: { email, password: PASSWORD } })
  const { token } = z.object({ token: z.string() }).parse(await answer.json())
  const statuses: number[] = []
  const bylines: string[] = []
  const save: Editor['save'] = async (how) => {
    const byline = `${name}, ${bylines.length + 1}`
    const { status } = await send(`/api/articles/${article}${how === 'draft' ? '?draft=true' : ''}`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}` },
      json: { byline, ...(how === 'published' ? { _status: 'published' } : {}) },
    })
    statuses.push(status)
    bylines.push(byline)
  }
  return { save, statuses, bylines }
}
