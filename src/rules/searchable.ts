import { foldWords } from '../text/foldWords'
import type { Entry } from './rules'
import { textsOf } from './textOf'

/** The derived search fields of an entry that is to be found by these texts. */
export function searchable(texts: readonly unknown[]): Entry {
  const words = foldWords(textsOf(texts).join(' '))
  return { words, searchText: words.length === 0 ? '' : ` ${words.join(' ')} ` }
}
