import type { CollectionBeforeChangeHook } from 'payload'

import { mainRow } from '../../../revise/mainRow'
import { rememberMainRow } from '../../../revise/mainRowMemory'
import { namedPeople } from '../../../revise/namedPeople'
import { checkPeople } from '../../../revise/publishPeople'
import { publicQuotesOf } from '../../../revise/publicQuotesOf'
import { isSeedAtWork } from '../../../revise/seedAtWork'
import { idOfSaved } from '../../../rules/idOfSaved'
import { keptFields } from '../../../rules/keptFields'
import { refuse } from '../../../rules/refuse'
import type { Entry, StoredEntry } from '../../../rules/rules'
import { articleRules } from '../rules/articleRules'
import { publishedFields } from '../rules/publishedFields'

/**
 * Derives an Article's fields on every save, and before it is published checks that it and all the People it
 * links or names can be: nothing has been written yet, so a refusal leaves everything as it was.
 */
export const deriveArticleFields: CollectionBeforeChangeHook<StoredEntry> = async (save) => {
  const { collection, context, data, req } = save
  const ref = { collection: collection.slug, id: idOfSaved(save) }
  const before = save.operation === 'update' ? await mainRow(req, ref) : undefined
  rememberMainRow(context, ref, before)

  const article: Entry = { ...data, ...articleRules.derive(data), ...keptFields(before) }
  if (article._status !== 'published' || article.deletedAt) return article

  const quotes = before ? await publicQuotesOf(req, ref.id, article) : []
  const unpublishable = await checkPeople(req, namedPeople(article, quotes), {
    path: 'body',
    mustBePublishable: true,
  })
  refuse([...articleRules.checkPublishable(article), ...unpublishable], { collection: ref.collection, req })
  const isSeed = isSeedAtWork(context)
  return { ...article, ...publishedFields(article, { before, isSeed, now: new Date().toISOString() }) }
}
