import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { namesOfPeople } from '../../../revise/namesOfPeople'
import { peopleOfQuote } from '../../../revise/namedPeople'
import { checkPeople } from '../../../revise/publishPeople'
import { quoteArticleOf } from '../../../revise/quoteArticleOf'
import { notedText } from '../../../revise/waitingText'
import { idOf } from '../../../rules/idOf'
import { refuse } from '../../../rules/refuse'
import type { Entry, Problem, StoredEntry } from '../../../rules/rules'
import { checkQuoteWords } from '../rules/checkQuote'
import { anchorInArticle, deriveQuote } from '../rules/deriveQuote'
import type { Anchoring } from '../rules/deriveQuote'
import type { QuoteArticle } from '../rules/quoteArticle'
import { withPlainWords } from '../rules/withPlainWords'
import { withSpeakerType } from '../rules/withSpeakerType'
import { isSameWords } from '../rules/isSameWords'

/**
 * Finds a Quote's words in its article and derives its fields on every save. Words that somebody writes now
 * must be found; whom the quote names must exist, and must be publishable before the quote is public.
 */
export const deriveQuoteFields: CollectionBeforeChangeHook<StoredEntry> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const where = { collection: collection.slug, req }
  const quote: Entry = withSpeakerType(withPlainWords(data))
  const article = await quoteArticleOf(req, idOf(quote.article) ?? '')
  if (!article) return refuseAll([noArticle], where)

  const isNew = !originalDoc || !isSameWords(quote, originalDoc)
  if (isNew && article.deletedAt && !quote.deletedAt) return refuseAll([trashedArticle], where)
  const anchoring = isNew ? anchorNew(req, { ...quote, public: originalDoc?.public }, article) : undefined
  refuse(anchoring ? checkQuoteWords(anchoring) : [], where)
  const anchored: Entry = { ...quote, ...(anchoring ?? lastAnchoring(originalDoc ?? quote)) }

  const names = await namesOfPeople(req, [idOf(anchored.speaker)])
  const derived = { ...anchored, ...deriveQuote(anchored, article, names.get(idOf(anchored.speaker) ?? '')) }
  refuse(await peopleProblems(req, derived), where)
  return derived
}

/**
 * Where new words stand. Those that stand only in a text that the seed at work proposes, since it is in conflict,
 * wait with it; not those of a quote that readers see now: it stays as it is.
 */
function anchorNew(req: PayloadRequest, quote: Entry, article: QuoteArticle): Anchoring {
  const found = anchorInArticle(quote, article)
  const proposed = notedText(req.context, article.id)
  if (found.anchor !== 'orphaned' || proposed === undefined || quote.public === true) return found
  const waiting = anchorInArticle(quote, { ...article, draftText: proposed })
  return waiting.anchor === 'waiting' ? waiting : found
}

/** A quote whose words nobody touched stays where it is until its article is published again. */
const lastAnchoring = ({ anchor, position, selectors, sentence }: Entry): Entry => ({
  anchor,
  position,
  selectors,
  sentence,
})

/** Speaker and people: each must exist; those of a public quote must be publishable too. */
async function peopleProblems(req: PayloadRequest, quote: Entry): Promise<readonly Problem[]> {
  const speaker = idOf(quote.speaker)
  const about = peopleOfQuote(quote).filter((id) => id !== speaker)
  return [
    ...(await checkPeople(req, speaker === undefined ? [] : [speaker], {
      path: 'speaker',
      mustBePublishable: quote.public === true,
    })),
    ...(await checkPeople(req, about, { path: 'about', mustBePublishable: quote.public === true })),
  ]
}

function refuseAll(problems: readonly Problem[], where: { collection: string; req: PayloadRequest }): never {
  refuse(problems, where)
  throw new Error('A refusal without a problem.')
}

const noArticle: Problem = {
  path: 'article',
  message: {
    en: 'A quote stands in an article, and this one does not exist. Choose one that does.',
    fr: 'Une citation figure dans un article, et celui-ci n’existe pas. Choisissez-en un autre.',
  },
}

const trashedArticle: Problem = {
  path: 'article',
  message: {
    en: 'This article is in the trash. Restore it before you quote from it.',
    fr: 'Cet article est dans la corbeille. Restaurez-le avant de le citer.',
  },
}
