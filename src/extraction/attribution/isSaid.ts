import { nobody, type Attribution } from './attribution'
import type { Governing, Placed } from './governing'
import { wordsIn } from './quotedWords'
import { saidTraits } from './saidTraits'
import { NO_TRAIT, saidWeights } from './saidWeights'

/** Longer ones are hardly ever terms. */
const MOST_WORDS = 5

/** From what sum of weights on a short quotation was said. */
const SAID_FROM = 5

interface Weighed {
  readonly governing?: Governing
  /** The rules of `quotationType.ts` take it for a term. */
  readonly isTerm?: boolean
}

/** An attribution, unless all that tells a short quotation from a term says that nobody said it. */
export function ifSaid(
  placed: Placed,
  said: Attribution,
  { governing, isTerm = false }: Weighed,
): Attribution {
  const { lexicon, words = '' } = placed
  const { reason, speaker } = said
  const weights = saidWeights[lexicon.language.code]
  if (weights === undefined || wordsIn(words).length > MOST_WORDS)
    return isTerm ? nobody('term', 'term') : said
  let sum = weights[NO_TRAIT] ?? 0
  const told = { governing, isTerm, speaker, reason: governing?.reason ?? reason }
  for (const trait of saidTraits(placed, words, told)) sum += weights[trait] ?? 0
  return sum < SAID_FROM ? nobody('term', 'term') : said
}
