import type { PayloadRequest, RequestContext } from 'payload'

import type { Entry } from '../rules/rules'
import { findSeedRow } from '../seed-state/panel/findSeedRow'
import { bodyOf } from '../text/bodyOf'
import { projectBody } from '../text/projectBody'
import type { EntryRef } from './mainRow'

const KEY = 'verbatimWaiting'

/**
 * Notes what of an entry waits for an editor as a seed’s proposal, for the hooks of what the seed writes in the
 * same request: in the database it is only when the whole is written.
 *
 * @param values by field name
 */
export function noteWaiting(context: RequestContext, ref: EntryRef, values: Entry): void {
  const noted = notedIn(context)
  noted.set(keyOf(ref), values)
  context[KEY] = noted
}

/** The text of an article’s body that the seed at work proposes; undefined where none waits. */
export const notedText = (context: RequestContext, articleId: string): string | undefined =>
  textOf(notedIn(context).get(keyOf({ collection: 'articles', id: articleId }))?.body)

/** The same of any seed, from what is remembered of the article. */
export async function waitingText(req: PayloadRequest, articleId: string): Promise<string | undefined> {
  const noted = notedText(req.context, articleId)
  if (noted !== undefined || !('seed-entries' in req.payload.collections)) return noted
  const row = await findSeedRow(req, { collection: 'articles', id: articleId })
  return textOf(row?.proposals.find(({ path }) => path === 'body')?.value)
}

const textOf = (body: unknown): string | undefined =>
  body === undefined || body === null ? undefined : projectBody(bodyOf(body)).text

function notedIn(context: RequestContext): Map<string, Entry> {
  const noted = context[KEY]
  return isNoted(noted) ? noted : new Map<string, Entry>()
}

const isNoted = (value: unknown): value is Map<string, Entry> => value instanceof Map

const keyOf = ({ collection, id }: EntryRef): string => `${collection}/${id}`
