import type { Problem } from '../../../rules/rules'
import type { Anchoring } from './deriveQuote'

/**
 * Rule 1: a new quote's words, and corrected ones, stand in the article's published text or in its latest
 * draft, and it can be told where. Quotes that a revision orphaned may be edited all the same: only words
 * that somebody writes now are checked.
 */
export function checkQuoteWords(anchoring: Anchoring): readonly Problem[] {
  if (anchoring.anchor === 'orphaned') return [notInText(anchoring.selectors[0]?.exact ?? '')]
  if (anchoring.anchor === 'ambiguous') return [standsOften(anchoring.selectors[0]?.exact ?? '')]
  return []
}

const PATH = 'selectors.0.exact'

const notInText = (exact: string): Problem => ({
  path: PATH,
  message: {
    en: `The words “${exact}” do not stand in the article's text. Copy them from it, letter by letter, or save the article with them first.`,
    fr: `Les mots « ${exact} » ne figurent pas dans le texte de l’article. Copiez-les tels quels, ou enregistrez d’abord l’article qui les contient.`,
  },
})

const standsOften = (exact: string): Problem => ({
  path: PATH,
  message: {
    en: `The words “${exact}” stand more than once in the article. Give the words before or after them too (prefix, suffix), under “Machine fields”.`,
    fr: `Les mots « ${exact} » figurent plusieurs fois dans l’article. Donnez aussi les mots qui précèdent ou qui suivent, sous « Champs techniques ».`,
  },
})
