import type { Placed } from './governing'
import { isMark } from './hostSentence'
import { wordsIn } from './quotedWords'

/** In items: *À lire et à voir aussi sur notre site*. */
const LONGEST = 8

/** In words; what is longer is no title, but what the text goes on with. */
const LONGEST_TITLE = 14

/** *Lire aussi : « … »*: the title of another page. */
export function isLink({ at, clause: { items }, lexicon, words = '' }: Placed): boolean {
  if (!isMark(items[at - 1], ':') || items.slice(at + 1).some(({ kind }) => kind !== 'mark')) return false
  if (/[.…]$|[.!?] /u.test(words) || wordsIn(words).length > LONGEST_TITLE) return false
  const start =
    items.findLastIndex((item, index) => index < at - 1 && item.kind !== 'word' && !isMark(item, "'")) + 1
  const first = lexicon.isLocative(items[start]?.form ?? '') ? start + 1 : start
  const isFirst = items[start]?.isCapital === true && at - start <= LONGEST
  return isFirst && lexicon.isReadingVerb(items[first]?.form ?? '')
}
