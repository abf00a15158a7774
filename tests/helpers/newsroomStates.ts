import type { Payload } from 'payload'

import { makeArticle, makePerson, makeQuote } from './newsroomEntries'

/** The states that an entry with drafts can be in. */
export const entryStates = [
  'published',
  'draft',
  'draftOnTop',
  'unpublished',
  'trashed',
  'trashedDraft',
] as const

export type EntryState = (typeof entryStates)[number]

/** What `draftOnTop` says in its draft alone. */
export const draftWords = 'Seulement dans le brouillon'

/** Makes an article in the state, as one of the owner's. */
export async function makeArticleIn(payload: Payload, state: EntryState, ownerId: string): Promise<string> {
  const isDraft = state === 'draft' || state === 'trashedDraft'
  const { id } = await makeArticle(payload, {
    status: isDraft ? 'draft' : 'published',
    data: { createdBy: ownerId, edNote: 'note interne', kicker: 'publié' },
  })
  await bringInto(payload, { collection: 'articles', id, state })
  return id
}

/** Makes a person in the state, as one of the owner's. */
export async function makePersonIn(payload: Payload, state: EntryState, ownerId: string): Promise<string> {
  const isDraft = state === 'draft' || state === 'trashedDraft'
  const { id } = await makePerson(payload, { _status: isDraft ? 'draft' : 'published', createdBy: ownerId })
  await bringInto(payload, { collection: 'people', id, state })
  return id
}

/** Makes a quote in an article of that state; `review` and `trashedAlone` are a published article's. */
export async function makeQuoteIn(
  payload: Payload,
  state: Exclude<EntryState, 'draftOnTop'> | 'review' | 'trashedAlone',
  ownerId: string,
): Promise<string> {
  const isDraft = state === 'draft' || state === 'trashedDraft'
  const article = await makeArticle(payload, {
    status: isDraft ? 'draft' : 'published',
    data: { createdBy: ownerId },
  })
  const attribution = { status: state === 'review' ? 'review' : 'attributed' } as const
  const { id } = await makeQuote(payload, article, { says: 'oui', attribution })
  if (state === 'trashedAlone') await trash(payload, 'quotes', id)
  else if (state !== 'review') await bringInto(payload, { collection: 'articles', id: article.id, state })
  return id
}

async function bringInto(
  payload: Payload,
  entry: { collection: 'articles' | 'people'; id: string; state: EntryState },
): Promise<void> {
  const { collection, id, state } = entry
  if (state === 'draftOnTop') await saveDraftOnTop(payload, collection, id)
  if (state === 'unpublished') await unpublish(payload, collection, id)
  if (state === 'trashed' || state === 'trashedDraft') await trash(payload, collection, id)
}

async function saveDraftOnTop(
  payload: Payload,
  collection: 'articles' | 'people',
  id: string,
): Promise<void> {
  if (collection === 'articles')
    await payload.update({ collection, id, data: { kicker: draftWords }, draft: true })
  else await payload.update({ collection, id, data: { jobTitle: draftWords }, draft: true })
}

/** Takes a published entry off the site, as somebody who may do everything. */
export async function unpublish(
  payload: Payload,
  collection: 'articles' | 'people',
  id: string,
): Promise<void> {
  if (collection === 'articles') await payload.update({ collection, id, data: { _status: 'draft' } })
  else await payload.update({ collection, id, data: { _status: 'draft' } })
}

/** Moves an entry to the trash, as somebody who may do everything. */
export async function trash(
  payload: Payload,
  collection: 'articles' | 'people' | 'quotes',
  id: string,
): Promise<void> {
  const data = { deletedAt: new Date().toISOString() }
  // Payload's type of the data is of one collection at a time.
  await payload.update({ collection: collection as 'articles', id, data })
}
