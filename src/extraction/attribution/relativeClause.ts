import type { VerbGroup } from './findVerbs'
import type { Stretch } from './clauseParts'
import { clauseStart, isTime, lastPhraseIn, partsOf, phraseIn } from './clauseParts'
import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'

/** *X, qui affirme*: the phrase that ends before the pronoun. */
export function antecedentOf(clause: Clause, relative: number): NounPhrase | undefined {
  let to = relative
  while (to > 0 && isMark(clause.items[to - 1], ',')) to -= 1
  const stretch = { from: clauseStart(clause, { from: to }), to }
  const [last, before] = partsOf(clause, stretch).toReversed()
  const whole = last === undefined ? undefined : phraseIn(clause, last)
  const phrase =
    whole?.to === last?.to ? whole : (lastPhraseIn(clause, { from: whole?.to ?? stretch.from, to }) ?? whole)
  // *avec X, le successeur de Y, qui*: the apposition's bearer.
  const bearer = before === undefined ? undefined : lastPhraseIn(clause, before)
  if (phrase?.name === undefined && bearer?.name !== undefined) return bearer
  const nearest = nameBefore(clause, phrase, to) ?? phrase ?? lastPhraseIn(clause, stretch)
  if (nearest === undefined || !(isPlace(clause, nearest) || isTime(clause, nearest))) return nearest
  return lastSomebody(clause, { from: stretch.from, to }) ?? nearest
}

/** *les mots du ministre sur TF1, qui*: somebody is meant, not where they said it. */
const isPlace = (clause: Clause, phrase: NounPhrase): boolean =>
  has(clause.items[phrase.from - 1], WORD.preposition) &&
  !has(clause.items[phrase.from - 1], WORD.of) &&
  !isSomebody(clause, phrase) &&
  !clause.items.slice(phrase.from, phrase.to).some((item) => has(item, WORD.organization | WORD.group))

/** The person who is named, or called by a role, nearest before the end of a stretch. */
export function lastSomebody(clause: Clause, { from, to }: Stretch): NounPhrase | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const phrase = nounPhraseAt(clause, at)
    const isOwn =
      has(clause.items[at], WORD.determiner) ||
      clause.items[at]?.kind === 'name' ||
      has(clause.items[at - 1], WORD.of)
    if (isOwn && phrase !== undefined && phrase.to <= to && isSomebody(clause, phrase)) return phrase
  }
  return undefined
}

/** *un appel de la CEDEAO, qui*: the name next to the pronoun, unless the phrase is about somebody with a role. */
function nameBefore({ items }: Clause, phrase: NounPhrase | undefined, to: number): NounPhrase | undefined {
  if (items[to - 1]?.kind !== 'name' || phrase?.name === to - 1) return undefined
  const head = items.slice(phrase?.from ?? to - 1, to - 1)
  if (head.some((item) => has(item, WORD.role | WORD.organization | WORD.group))) return undefined
  const from = has(items[to - 2], WORD.determiner) ? to - 2 : to - 1
  return { from, to, name: to - 1, isPronoun: false }
}

/**
 * The relative pronoun between a verb and the subject that both share: *X qui, dans une lettre, a dit* · *X, qui a vécu
 * toute sa vie à Y estime*.
 */
export function openRelative({ items, verbs }: Clause, verb: VerbGroup): number | undefined {
  const earlier = verbs.findLast(({ form, to }) => to <= verb.from && form === 'finite')
  let at = verb.from - 1
  for (; at >= (earlier?.to ?? 0); at -= 1) {
    const item = items[at]
    if (item?.kind === 'quote' || isMark(item, ';', ':', '.', '!', '?')) return undefined
    if (has(item, WORD.relative)) return isMark(items[at + 1], ',') ? at : undefined
    if (has(item, WORD.coordinator | WORD.subordinator)) return undefined
  }
  const pronoun = earlier === undefined ? -1 : earlier.from - 1
  const isShared =
    has(items[pronoun], WORD.relative) &&
    isMark(items[pronoun - 1], ',') &&
    !items.slice(pronoun + 1, verb.from).some((item) => isMark(item, ','))
  return isShared ? pronoun : undefined
}

/** *X, qui recevait la presse, a dénoncé*: where the relative clause between subject and verb begins. */
export function beforeRelative({ items, verbs }: Clause, comma: number): number {
  for (let at = comma - 1; at > 0; at -= 1) {
    // *X, qui veut « changer » la ville, a dit*: what is quoted within the clause does not end it.
    const isQuoteBetween = items[at]?.kind === 'quote' && !isSetIn(items, at)
    if (isMark(items[at], ';', ':') || isQuoteBetween) break
    if (!has(items[at], WORD.relative)) continue
    // *X, élu qui remplace Y dans ses fonctions, a estimé*: no comma before it, and none within it.
    const isAside = isMark(items[at - 1], ',')
    if (!isAside && items.slice(at, comma).some((item) => isMark(item, ','))) continue
    const isClause = verbs.some(({ from, to }) => from > at - 1 && to <= comma)
    return isClause ? at : comma + 1
  }
  return comma + 1
}

const isSetIn = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.kind === 'word' && items[at + 1]?.kind === 'word'

/** *zwei Gelehrte, die sagen*: an article between a comma and a verb is a relative pronoun. */
export const isArticleRelative = (items: readonly Item[], at: number): boolean =>
  has(items[at], WORD.relativeArticle) && isMark(items[at - 1], ',')
