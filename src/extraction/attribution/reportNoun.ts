import type { Governing, Placed } from './governing'
import { labelled, rangeOf } from './governing'
import { has } from './hostSentence'
import { timeLength } from './clauseParts'
import { WORD } from '../languages/lexicon'
import { isSomebody, nounPhraseAt } from './nounPhrase'

/** How many items may stand between whose word it is and the quotation. */
const WITHIN = 5

/** *l'appel mercredi de X à « … »*, *l'affirmation du député X que c'étaient « … »*: a noun says it, and whose word it is. */
export function reportBefore({ at, clause, lexicon }: Placed): Governing | undefined {
  const { items, verbs } = clause
  for (let noun = at - 3; noun >= Math.max(0, at - MOST); noun -= 1) {
    if (!lexicon.isReportNoun(items[noun]?.form ?? '')) continue
    const of = noun + 1 + timeLength(items, noun + 1, lexicon)
    const owner = has(items[of], WORD.of) ? nounPhraseAt(clause, of + 1) : undefined
    if (owner === undefined || !isSomebody(clause, owner)) return undefined
    const opener = items[owner.to]
    const isReported = lexicon.isThatWord(opener?.form ?? '')
    const isAsked = owner.to === at - 1 && lexicon.isLocative(opener?.form ?? '')
    const between = verbs.filter(({ from, to }) => from >= owner.to && to <= at)
    const isNear = at - owner.to <= WITHIN && between.every(({ strength }) => strength === 'other')
    if (!isAsked && !(isReported && isNear)) return undefined
    return {
      ...labelled({ ...owner, isPronoun: false }, rangeOf(items, noun, noun + 1)),
      reason: 'participle',
      isColon: false,
      strength: 'say',
      distance: at - owner.to,
    }
  }
  return undefined
}

/** In items, of the noun, whose it is and what opens the clause. */
const MOST = 14
