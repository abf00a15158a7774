import type { Entry } from '../../../rules/rules'
import { formerSlugsAfter } from '../../../rules/formerSlugsAfter'

/**
 * The fields that publishing sets: the date of the change, the first publication's date where nobody gave
 * one, and the slug that readers had until now.
 *
 * @param isSeed whether a seed publishes it: that says the date, or there is none, the same in every environment
 * @param now ISO 8601, UTC
 */
export function publishedFields(
  article: Entry,
  { before, isSeed, now }: { before: Entry | undefined; isSeed: boolean; now: string },
): Entry {
  const isFirst = !before?.dateModified
  const isStated = isSeed || isFromDocument(article)
  return {
    dateModified: now,
    datePublished: article.datePublished ?? (isFirst && !isStated ? now : null),
    formerSlugs: formerSlugsAfter(before, article),
  }
}

/** An article that came from a document has the date that the document gives, or none. */
const isFromDocument = (article: Entry): boolean =>
  typeof article.isBasedOn === 'object' &&
  article.isBasedOn !== null &&
  'document' in article.isBasedOn &&
  Boolean(article.isBasedOn.document)
