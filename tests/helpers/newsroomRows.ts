import type { CollectionSlug, Payload, Where } from 'payload'

import type { Answer, Doc } from './newsroomDoor'
import { ask } from './newsroomAnswers'
import { rowOf } from './newsroomAttempts'
import { bodyOf } from './newsroomEntries'

/** Saves an article's text, as somebody who may do everything; live unless it is a draft. */
export async function rewrite(
  payload: Payload,
  id: string,
  {
    draft = false,
    links,
    says,
  }: { says: readonly string[]; links?: Readonly<Record<string, string>>; draft?: boolean },
): Promise<void> {
  await payload.update({ collection: 'articles', id, data: { body: bodyOf(says, links) }, draft })
}

/** Publishes what is there, the newest draft; the answer says what stands in the way. */
export function publish(
  payload: Payload,
  collection: 'articles' | 'people',
  id: string,
): Promise<Answer<unknown>> {
  // Payload's type of the data is of one collection at a time.
  return ask<unknown>(() =>
    payload.update({ collection: collection as 'articles', id, data: { _status: 'published' } }),
  )
}

/** The main row; an entry that is not there fails the test. */
export async function mainRowOf(payload: Payload, collection: CollectionSlug, id: string): Promise<Doc> {
  const row = await rowOf(payload, collection, id)
  if (!row) throw new Error(`There is no ${id} in ${collection}.`)
  return row
}

export async function countVersions(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<number> {
  const where: Where = { parent: { equals: id } }
  const { totalDocs } = await payload.countVersions({ collection, where })
  return totalDocs
}

/** The ids of the quotes that readers see of an article. */
export async function publicQuotesOf(payload: Payload, articleId: string): Promise<readonly string[]> {
  const where: Where = { article: { equals: articleId } }
  const { docs } = await payload.find({ collection: 'quotes', where, overrideAccess: false, depth: 0 })
  return docs.map(({ id }) => id)
}
