import type { CollectionBeforeValidateHook } from 'payload'
import { Forbidden } from 'payload'

import { roleOf } from '../../../access/roleOf'
import { quoteArticleOf } from '../../../revise/quoteArticleOf'
import { idOf } from '../../../rules/idOf'
import type { StoredEntry } from '../../../rules/rules'

/** An author quotes from their own, never published articles alone, and moves no quote into another's. */
export const refuseForeignArticle: CollectionBeforeValidateHook<StoredEntry> = async ({ data, req }) => {
  if (roleOf(req.user) !== 'author' || req.user === null) return data
  const id = idOf(data?.article)
  const article = id === undefined ? undefined : await quoteArticleOf(req, id)
  if (article && (article.createdBy !== req.user.id || article.status !== 'draft')) throw new Forbidden(req.t)
  return data
}
