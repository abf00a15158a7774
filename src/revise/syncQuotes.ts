import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'

import { followArticle } from '../collections/quotes/rules/followArticle'
import type { QuoteArticle } from '../collections/quotes/rules/quoteArticle'
import { idOf } from '../rules/idOf'
import type { Entry } from '../rules/rules'
import { namesOfPeople } from './namesOfPeople'
import { quoteArticleOf } from './quoteArticleOf'
import { waitingText } from './waitingText'

/** What happened to the article, beside its words: whether it went to the trash or came back from it. */
export interface TrashMove {
  readonly from: string | undefined
  readonly to: string | undefined
}

/**
 * Brings an article's quotes in line with its main row: matches their words again when it is published,
 * hides them when it is not, takes them along to the trash and back. Writes derived fields alone, so no
 * quote gets a version, and only where something changed.
 *
 * @returns the quotes as they now are
 */
export async function syncQuotes(
  req: PayloadRequest,
  articleId: string,
  trash: TrashMove = { from: undefined, to: undefined },
): Promise<readonly Entry[]> {
  const article = await quoteArticleOf(req, articleId)
  if (!article) return []
  const quotes = await quotesOfArticle(req, articleId)
  const names = await namesOfPeople(
    req,
    quotes.map((quote) => idOf(quote.speaker)),
  )
  const moved = quotes.map((quote) => moveWithTrash(quote, trash))
  const synced = await keepWaiting(req, quotes, (own) => followArticle(moved, { ...article, ...own }, names))
  for (const [index, next] of synced.entries()) {
    const before = quotes[index]
    if (before && !isDeepStrictEqual(next, before)) await writeDerived(req, next)
  }
  return synced
}

/** What follows from the article; but a quote whose words still stand in a text that a seed proposes waits on. */
async function keepWaiting(
  req: PayloadRequest,
  before: readonly Entry[],
  follow: (own: Partial<QuoteArticle>) => readonly Entry[],
): Promise<readonly Entry[]> {
  const followed = follow({})
  const isLost = (next: Entry, at: number) => before[at]?.anchor === 'waiting' && next.anchor === 'orphaned'
  const article = idOf(followed.find(isLost)?.article)
  const proposed = article === undefined ? undefined : await waitingText(req, article)
  if (proposed === undefined) return followed
  const waiting = follow({ draftText: proposed })
  return followed.map((next, at) => (isLost(next, at) ? (waiting[at] ?? next) : next))
}

/** All quotes of an article, trashed ones included, in text order. */
export async function quotesOfArticle(req: PayloadRequest, articleId: string): Promise<readonly Entry[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'quotes',
    limit: 0,
    pagination: false,
    req,
    sort: 'position',
    where: { article: { equals: articleId } },
  })
  return docs
}

/** A quote that went to the trash with its article has the article's own time of trashing. */
function moveWithTrash(quote: Entry, { from, to }: TrashMove): Entry {
  const trashedAt = quote.deletedAt ?? undefined
  if (to !== undefined && trashedAt === undefined) return { ...quote, deletedAt: to }
  if (to === undefined && from !== undefined && trashedAt === from) return { ...quote, deletedAt: null }
  return quote
}

async function writeDerived(req: PayloadRequest, next: Entry): Promise<void> {
  const { updatedAt: _, ...row } = next
  await req.payload.db.updateOne({
    collection: 'quotes',
    // The whole row: with segments among the data SQLite's adapter inserts before it updates, and a part of a
    // row lacks required columns. A copy: MongoDB's turns ids and dates inside what it is given into its own types.
    data: structuredClone(row),
    id: String(next.id),
    req,
    returning: false,
  })
}
