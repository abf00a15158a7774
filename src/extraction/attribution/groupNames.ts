import { fold } from '../../text/fold'
import type { Sentence, State } from './attribution'
import type { Placed } from './governing'
import type { Item } from './hostSentence'
import { has } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { QuotedSpan } from '../reading/quotedSpan'
import { wordsIn } from './quotedWords'
import type { Background } from './speaker'

/** How often each short span stands in marks, by its folded words. */
export function countQuoted(spans: readonly QuotedSpan[], text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { end, start } of spans) {
    if (end - start > LONGEST_NAME) continue
    const words = fold(text.slice(start, end))
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  return times
}

/** In UTF-16 units. */
const LONGEST_NAME = 40

/** What the writer calls some people or things, without marks: pairs of words that end like a plural. */
export function pluralPairsOf(
  sentences: readonly Sentence[],
  { lexicon, text }: Background,
): ReadonlySet<string> {
  const pairs = new Set<string>()
  const isPlural = (item: Item | undefined) =>
    (item?.kind === 'word' && item.flags === 0 && lexicon.isLikePlural(item.form)) || item?.kind === 'name'
  for (const { items } of sentences)
    for (const [at, item] of items.entries()) {
      const next = items[at + 1]
      if (!isPlural(item)) continue
      if (isPlural(next)) pairs.add(fold(text.slice(item.start, next?.end)))
      if (item.kind === 'name') pairs.add(fold(text.slice(item.start, item.end)))
    }
  return pairs
}

/**
 * *les « gilets jaunes »*: what the text puts in marks again and again behind an article is called so; and so are
 * people whom it calls the same without marks, too.
 */
export function isRepeatedName(placed: Placed, words: string, state: State): boolean {
  const { at, clause, lexicon } = placed
  if (isGroupName(placed, words, state)) return true
  const count = words.split(/\s+/u).length
  const isName = count === 2 || count === 3 || (count === 1 && /^\p{Lu}/u.test(words))
  const times = state.timesQuoted.get(fold(words)) ?? 0
  const isReported = lexicon.isThatWord(clause.items[at - 2]?.form ?? '')
  return isName && times > 1 && !isReported && has(clause.items[at - 1], WORD.determiner | WORD.of)
}

function isGroupName({ at, clause, lexicon }: Placed, words: string, state: State): boolean {
  if (!isPluralPair(words, lexicon)) return false
  const key = fold(words)
  if ((state.timesQuoted.get(key) ?? 0) < 2 && !state.pluralPairs.has(key)) return false
  const before = clause.items[at - 1]
  const isCounted = before?.kind === 'number' || lexicon.isArticlePreposition(before?.form ?? '')
  // *dénonçant des « violences inadmissibles »*: the words are whoever denounces them.
  const isOfVerb = clause.verbs.some(({ strength, to }) => to === at - 1 && strength !== 'other')
  return !isOfVerb && (isCounted || has(before, WORD.determiner | WORD.of))
}

/** *gilets jaunes*: two long words that both end like a plural. */
export const isPluralPair = (words: string, lexicon: Lexicon): boolean => {
  const all = wordsIn(words)
  return all.length === 2 && all.every((word) => word.length > 3 && lexicon.isLikePlural(word.toLowerCase()))
}
