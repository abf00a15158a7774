import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'

/** In items: how far behind *selon* or *par* a name may stand, with all that says what somebody is. */
const REACH = 6

/** *D'après X, « … », a-t-il noté*, *Pour le maire, X, la ville va mal*: whose account the sentence is. */
export function isReporter(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  for (let from = Math.max(0, at - REACH); from < at; from += 1) {
    const length =
      phraseLengthAt(items, from, lexicon.accordingTo) ||
      (isAtEdge(items, from) ? phraseLengthAt(items, from, lexicon.accordingToAtEdge) : 0)
    if (length > 0) return areOfName(items.slice(from + length, at))
  }
  return false
}

const isAtEdge = (items: readonly Item[], at: number): boolean =>
  at <= REACH &&
  items.slice(0, at).every((item) => item.kind === 'mark' || has(item, WORD.adverb | WORD.coordinator))

/** *a été annulé par le juge fédéral X*: who does what a passive tells. */
export function isDoer(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const before = items.slice(Math.max(0, at - REACH), at)
  const agent = before.findLastIndex(({ form }) => lexicon.isAgentWord(form))
  return agent !== -1 && areOfName(before.slice(agent + 1))
}

/** What may stand before a name and say who that is; a comma only right before it. */
const areOfName = (items: readonly Item[]): boolean =>
  items.every((item, at) =>
    item.kind === 'word'
      ? item.flags === 0 || has(item, OF_NAME)
      : at === items.length - 1 && isMark(item, ','),
  )

const OF_NAME = WORD.determiner | WORD.role | WORD.title | WORD.of | WORD.organization
