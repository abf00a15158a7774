import { idOf } from '../../../rules/idOf'
import type { Entry } from '../../../rules/rules'
import type { Anchoring } from './deriveQuote'
import { anchorInArticle, deriveQuote } from './deriveQuote'
import type { QuoteArticle } from './quoteArticle'
import { selectorsOf } from './selectorsOf'

/**
 * An article's quotes with their derived fields as the article now makes them.
 *
 * Selectors describe published text, or the text they were last matched with, so only a published article
 * moves them. No two quotes are moved to one place: where words are left once, for two quotes that said
 * them, it is the one whose surroundings agree that stands there; the other is *ambiguous* and stays where
 * it was until an editor says which it is.
 *
 * @param names People's names by id, for the quotes' titles
 */
export function followArticle(
  quotes: readonly Entry[],
  article: QuoteArticle,
  names: ReadonlyMap<string, string>,
): readonly Entry[] {
  const anchored = article.status === 'published' ? anchorAll(quotes, article) : quotes
  return anchored.map((quote) => ({
    ...quote,
    ...deriveQuote(quote, article, names.get(idOf(quote.speaker) ?? '')),
  }))
}

function anchorAll(quotes: readonly Entry[], article: QuoteArticle): readonly Entry[] {
  const anchorings = quotes.map((quote) => anchorInArticle(quote, article))
  const claims = countClaims(quotes, anchorings)
  return quotes.map((quote, index) => {
    const anchoring = anchorings[index]
    if (anchoring === undefined) return quote
    const isContested = anchoring.anchor === 'moved' && (claims.get(placeOf(anchoring)) ?? 0) > 1
    if (isContested) return { ...quote, anchor: 'ambiguous' }
    return { ...quote, ...anchoring, selectors: withRowIds(quote.selectors, anchoring.selectors) }
  })
}

/** How many quotes that are not in the trash were found at each place. */
function countClaims(
  quotes: readonly Entry[],
  anchorings: readonly Anchoring[],
): ReadonlyMap<string, number> {
  const claims = new Map<string, number>()
  anchorings.forEach((anchoring, index) => {
    const isFound = anchoring.anchor === 'anchored' || anchoring.anchor === 'moved'
    if (!isFound || quotes[index]?.deletedAt) return
    const place = placeOf(anchoring)
    claims.set(place, (claims.get(place) ?? 0) + 1)
  })
  return claims
}

const placeOf = ({ selectors }: Anchoring): string =>
  selectorsOf({ selectors })
    .map(({ end, start }) => `${String(start)}-${String(end)}`)
    .join()

/** Array rows keep their ids, so that a row described again is the same row. */
function withRowIds(rows: unknown, segments: readonly object[]): readonly object[] {
  const ids = Array.isArray(rows) ? rows.map((row: { id?: unknown } | null) => row?.id) : []
  return segments.map((segment, index) => ({ ...segment, ...(ids[index] ? { id: ids[index] } : {}) }))
}
