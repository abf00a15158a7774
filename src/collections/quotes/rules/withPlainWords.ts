import type { Entry } from '../../../rules/rules'
import { withoutMarks } from './withoutMarks'

/** The quote with every segment's words freed of the marks and spaces around them. */
export function withPlainWords(quote: Entry): Entry {
  if (!Array.isArray(quote.selectors)) return quote
  const selectors = quote.selectors.map((row: unknown) =>
    typeof row === 'object' && row !== null && 'exact' in row && typeof row.exact === 'string'
      ? { ...row, exact: withoutMarks(row.exact) }
      : row,
  )
  return { ...quote, selectors }
}
