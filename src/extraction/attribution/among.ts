import { canSay } from './canSpeak'
import type { Governing, Placed } from './governing'
import { labelled, namedIn } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { nounPhraseAt } from './nounPhrase'

/** In items: an apposition may stand between who is named and the colon. */
const WITHIN = 12

/** *Les voisins ont suivi, dont une retraitée : « … »*: of those whom the sentence is about one speaks, and no verb says so. */
export function oneOfThem({ at, clause }: Placed): Governing | undefined {
  const { items, verbs } = clause
  const colon = at - 1
  if (!isMark(items[colon], ':')) return undefined
  for (let from = colon - 1; from > Math.max(0, colon - WITHIN); from -= 1) {
    if (verbs.some((verb) => verb.from <= from && from < verb.to)) return undefined
    if (!has(items[from], WORD.relative)) continue
    const phrase = nounPhraseAt(clause, from + 1)
    if (phrase === undefined || phrase.isPronoun || !canSay(clause, phrase)) return undefined
    const isAlone = phrase.to === colon || isMark(items[phrase.to], ',')
    return isAlone ? labelled(namedIn(clause, phrase), undefined) : undefined
  }
  return undefined
}
