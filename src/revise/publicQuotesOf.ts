import type { PayloadRequest } from 'payload'

import { followArticle } from '../collections/quotes/rules/followArticle'
import type { Entry } from '../rules/rules'
import { toQuoteArticle } from './quoteArticleOf'
import { quotesOfArticle } from './syncQuotes'

/** The quotes that readers will see once the article is published as given; nothing is written. */
export async function publicQuotesOf(
  req: PayloadRequest,
  id: string,
  article: Entry,
): Promise<readonly Entry[]> {
  const quotes = await quotesOfArticle(req, id)
  const followed = followArticle(quotes, toQuoteArticle(id, article, undefined), new Map())
  return followed.filter((quote) => quote.public === true)
}
