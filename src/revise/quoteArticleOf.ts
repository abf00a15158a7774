import type { PayloadRequest } from 'payload'

import type { QuoteArticle } from '../collections/quotes/rules/quoteArticle'
import { idOf } from '../rules/idOf'
import type { Entry } from '../rules/rules'
import { bodyOf } from '../text/bodyOf'
import { projectBody } from '../text/projectBody'
import { latestDraft } from './latestDraft'
import type { EntryRef } from './mainRow'
import { mainRow } from './mainRow'

/** An Article as its Quotes see it, or undefined when there is no such article. */
export async function quoteArticleOf(req: PayloadRequest, id: string): Promise<QuoteArticle | undefined> {
  const ref: EntryRef = { collection: 'articles', id }
  const main = await mainRow(req, ref)
  if (!main) return undefined
  const draft = await latestDraft(req, ref)
  return toQuoteArticle(id, main, draft)
}

/**
 * A published article's words are its published ones, with the draft on top beside them; any other article
 * has one text, the newest.
 */
export function toQuoteArticle(id: string, main: Entry, draft: Entry | undefined): QuoteArticle {
  const isPublished = main._status === 'published'
  const newest = isPublished ? main : (draft ?? main)
  return {
    id,
    status: isPublished ? 'published' : main.dateModified ? 'unpublished' : 'draft',
    text: plainTextOf(newest),
    draftText: isPublished && draft ? plainTextOf(draft) : undefined,
    inLanguage: stringOf(newest.inLanguage),
    createdBy: idOf(main.createdBy),
    deletedAt: stringOf(main.deletedAt),
  }
}

const plainTextOf = (article: Entry): string => projectBody(bodyOf(article.body)).text
const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
