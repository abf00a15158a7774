import { bodyOf } from '../../src/text/bodyOf'
import { projectBody } from '../../src/text/projectBody'
import { quoteSourceId } from './sourceId'
import { toTextWords } from './textWords'
import type { TextWords } from './textWords'

type Row = Readonly<Record<string, unknown>>

/** Where Quotes belong: they have no unique field, and are known by their words in their Article. */
export const quotesOfArticle = { collection: 'quotes', parent: 'articles', field: 'article' } as const

/** The folded words of an Article’s text, as the database has it. */
export const wordsOfArticle = (article: Row): TextWords =>
  toTextWords(projectBody(bodyOf(article['body'])).text)

/**
 * The source id that a Quote of the database would have, if its Article’s text were the document’s: its words,
 * and which of their occurrences it is. Undefined for one without words, or whose words stand nowhere.
 */
export function sourceIdOfQuote(
  { selectors }: Row,
  article: { readonly key: string; readonly words: TextWords },
): string | undefined {
  const segments = Array.isArray(selectors) ? selectors.flatMap(segmentOf) : []
  const [first] = segments
  if (first?.end === undefined) return undefined
  return quoteSourceId(
    article,
    segments.map(({ exact }) => exact),
    first.end,
  )
}

function segmentOf(row: unknown): readonly { readonly exact: string; readonly end: number | undefined }[] {
  if (typeof row !== 'object' || row === null || !('exact' in row) || typeof row.exact !== 'string') return []
  return [{ exact: row.exact, end: 'end' in row && typeof row.end === 'number' ? row.end : undefined }]
}
