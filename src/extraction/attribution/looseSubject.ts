import { canSay } from './canSpeak'
import type { VerbGroup } from './findVerbs'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'

/** How far back a phrase that ends at the verb may begin. */
const PHRASE_WITHIN = 8

/**
 * The subject where the parts of the sentence show none: the phrase that ends at the verb, whatever stands before it
 * (*Rien n'a bougé pour l'instant mais les autorités indiquent que*), else whoever the sentence begins with.
 */
export const looseSubject = (clause: Clause, verb: VerbGroup): NounPhrase | undefined =>
  phraseEndingAt(clause, verb) ?? openingPhrase(clause, verb)

/** *Beaucoup ont dénoncé* · *D'autres parlent de* */
export function unnamedPeople({ items, lexicon }: Clause, { from: end }: VerbGroup): NounPhrase | undefined {
  if (!lexicon.isUnnamedPeople(items[end - 1]?.form ?? '')) return undefined
  const from = has(items[end - 2], WORD.determiner | WORD.of) ? end - 2 : end - 1
  const isFirst = from === 0 || items[from - 1]?.kind !== 'word' || has(items[from - 1], BEFORE_CLAUSE)
  return isFirst ? { from, to: end, isPronoun: false } : undefined
}

const BEFORE_CLAUSE = WORD.coordinator | WORD.subordinator | WORD.adverb

function phraseEndingAt(clause: Clause, { from: end }: VerbGroup): NounPhrase | undefined {
  const { items, verbs } = clause
  for (let from = end - 1; from >= Math.max(0, end - PHRASE_WITHIN); from -= 1) {
    const item = items[from]
    if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return undefined
    if (verbs.some((verb) => verb.from <= from && from < verb.to)) return undefined
    const isOne = from === end - 1 && (item.isCapital || has(item, WORD.strongPronoun))
    // *les élus proches de X ont dit*: what *de* takes is no subject.
    const isOwned = has(items[from - 1], WORD.of | WORD.preposition | (isOne ? WORD.determiner : 0))
    if (isOwned || !(isOne || has(item, WORD.determiner))) continue
    const phrase = nounPhraseAt(clause, from)
    if (phrase?.to === end) return canSay(clause, phrase) ? phrase : undefined
  }
  return undefined
}

/** *X, élu des Français de l'étranger qui a voté contre, a annoncé que* */
function openingPhrase(clause: Clause, { from: end }: VerbGroup): NounPhrase | undefined {
  const { items, verbs } = clause
  const comma = items.findIndex((item) => isMark(item, ','))
  const isAside = has(items[0], WORD.preposition) && comma !== -1 && verbs.every(({ from }) => from > comma)
  const phrase = nounPhraseAt(clause, isAside ? comma + 1 : 0)
  if (phrase === undefined || phrase.to >= end || phrase.isPronoun) return undefined
  const isKnown =
    isSomebody(clause, phrase) ||
    items.slice(phrase.from, phrase.to).some((item) => has(item, WORD.organization | WORD.group))
  const isSetOff = isMark(items[phrase.to], ',') || has(items[phrase.to], WORD.relative)
  const isClosed = isMark(items[end - 1], ',') || has(items[phrase.to], WORD.relative)
  return isKnown && isSetOff && isClosed ? phrase : undefined
}
