import { nobody, type Attribution } from './attribution'
import { statusOf } from './confidence'
import type { Governing, Placed } from './governing'
import { wordsIn } from './quotedWords'
import { saidTraits } from './saidTraits'
import { NO_TRAIT, saidWeights } from './saidWeights'

/** Longer ones are hardly ever terms. */
const MOST_WORDS = 5

/** From what sum of weights on a short quotation was said. */
const SAID_FROM = 5

/** Below this sum it is as likely as not one of the terms that get a speaker: somebody should look. */
const SURE_FROM = 16

/** The most that an attribution is worth of which somebody should look whether it was said. */
const UNSURE = 0.8

interface Weighed {
  readonly governing?: Governing
  /** The rules of `quotationType.ts` take it for a term. */
  readonly isTerm?: boolean
}

/**
 * An attribution, unless all that tells a short quotation from a term says that nobody said it; for a look where it
 * hardly says so. What goes on from another quotation is as sure as that.
 */
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
  if (sum < SAID_FROM) return nobody('term', 'term')
  if (sum >= SURE_FROM || governing === undefined || isOwn(placed, governing)) return said
  const confidence = Math.min(said.confidence, UNSURE)
  return { ...said, confidence, status: statusOf(confidence) }
}

/** *leur dire « merci »*, *ont exprimé leur « crainte »*: right behind the verb, or called somebody's own. */
const isOwn = ({ at, clause, lexicon }: Placed, { distance }: Governing): boolean =>
  distance === 0 || lexicon.isPossessive(clause.items[at - 1]?.form ?? '')
