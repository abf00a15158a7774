import { quoteText } from '../../../anchoring/quoteText'
import type { CollectionRules, Entry } from '../../../rules/rules'
import { searchable } from '../../../rules/searchable'
import { selectorsOf } from './selectorsOf'

/** What a Quote's own fields say about its other ones; the rest takes its article (`deriveQuote`). */
export const quoteRules: CollectionRules = { derive, checkPublishable: () => [] }

function derive(quote: Entry): Entry {
  const text = quoteText(selectorsOf(quote))
  return { text, ...searchable([text]) }
}
