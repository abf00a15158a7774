import { foldWords } from '../text/foldWords'
import type { Entry } from './rules'

/** The derived search fields of an entry that is to be found by these texts. */
export function searchable(texts: readonly unknown[]): Entry {
  const words = foldWords(texts.filter((text) => typeof text === 'string').join(' '))
  return { words, searchText: words.length === 0 ? '' : ` ${words.join(' ')} ` }
}
