import type { Placed } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'

/** How far the words of justice stand before a charge, in items: *mis en examen par un juge à Paris pour « … »* */
const CHARGE_WITHIN = 16

/**
 * *mis en examen pour « … »*: what somebody is charged with, in the words of the law.
 *
 * @param first the first quoted word
 */
export const isCharge = (placed: Placed, first: string): boolean => {
  const { at, clause, lexicon } = placed
  return (
    isChargedWith(placed) &&
    !lexicon.isAdverb(first) &&
    !(has(clause.items[at - 1], WORD.of) && lexicon.isInfinitive(first)) &&
    clause.items.slice(Math.max(0, at - CHARGE_WITHIN), at - 1).some(({ form }) => lexicon.isChargeWord(form))
  )
}

/** *pour « … »*, *du chef d’« … »*, *pour des « … »*, *pour « … », « … » et « … »* */
function isChargedWith({ at, clause: { items }, lexicon }: Placed): boolean {
  let first = at
  while (
    items[first - 2]?.kind === 'quote' &&
    (isMark(items[first - 1], ',') || has(items[first - 1], WORD.coordinator))
  )
    first -= 2
  return (
    lexicon.isChargePreposition(items[first - 1]?.form ?? '') ||
    (lexicon.isPluralDeterminer(items[first - 1]?.form ?? '') &&
      !has(items[first - 2], WORD.of) &&
      lexicon.isChargePreposition(items[first - 2]?.form ?? ''))
  )
}
