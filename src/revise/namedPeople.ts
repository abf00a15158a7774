import { idOf, idsOf } from '../rules/idOf'
import type { Entry } from '../rules/rules'

/** The People that an article links or names, by itself and through these quotes; ids without repeats. */
export function namedPeople(article: Entry, quotes: readonly Entry[]): readonly string[] {
  return [...new Set([...idsOf(article.mentions), ...idsOf(article.about), ...quotes.flatMap(peopleOfQuote)])]
}

/** The People that a quote names: its speaker and whom it is about. */
export function peopleOfQuote(quote: Entry): readonly string[] {
  const speaker = idOf(quote.speaker)
  return [...(speaker === undefined ? [] : [speaker]), ...idsOf(quote.about)]
}
