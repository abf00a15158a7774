import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { VerbGroup } from './findVerbs'

/** *le premier ministre portugais*, *Fatoumata Maïga*, *il*: item indexes, `to` exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** Index of the name that the phrase as a whole means; not one that only belongs to it (*l'avocat de X*). */
  readonly name?: number
  readonly isPronoun: boolean
}

/** The sentence and the verbs that its noun phrases end at. */
export interface Clause {
  readonly items: readonly Item[]
  readonly verbs: readonly VerbGroup[]
  readonly lexicon: Lexicon
}

/** No phrase that names somebody is longer. */
const MOST_ITEMS = 40

/** The noun phrase that begins at an index; undefined where none can. */
export function nounPhraseAt(clause: Clause, from: number): NounPhrase | undefined {
  const { items, lexicon } = clause
  const { possessiveEnding } = lexicon.language
  const first = items[from]
  if (first === undefined) return undefined
  const isStrong = has(first, WORD.strongPronoun) && !has(first, WORD.clitic)
  if (isStrong || (has(first, WORD.pronoun) && !has(first, WORD.determiner) && !isCapitalNoun(first)))
    return { from, to: from + 1, isPronoun: true }
  if (!canBegin(first)) return undefined
  // *accusant Y d'avoir menti*, but *l'attaquant*
  if (
    !has(first, WORD.determiner) &&
    clause.verbs.some((verb) => verb.from === from && verb.form === 'gerund')
  )
    return undefined
  let to = from
  let name: number | undefined
  while (to < items.length && to - from < MOST_ITEMS) {
    const item = items[to]
    if (item === undefined || endsPhrase(item, clause, { from, to })) break
    if (
      item.kind === 'name' &&
      (name === undefined || isPeopleBefore(clause, name, to)) &&
      !isOwned(items, { from, to }) &&
      (possessiveEnding === undefined || items[to + 1]?.form !== possessiveEnding)
    )
      name = to
    to += 1
  }
  to = withoutTail(items, from, to)
  if (to === from) return undefined
  // *le « chef »*: what the article belongs to is quoted.
  const isBare = items.slice(from, to).every((item) => item.kind === 'word' && has(item, WORD.determiner))
  if (isBare && items[to]?.kind === 'quote') return undefined
  return { from, to, ...(name === undefined || name >= to ? {} : { name }), isPronoun: false }
}

/** Whether a phrase can mean somebody: it is a person's name, or says what somebody is. */
export const isSomebody = ({ items }: Clause, { from, name, to }: NounPhrase): boolean =>
  (name !== undefined && (items[name]?.name?.people.length ?? 0) > 0) ||
  items.slice(from, to).some((item) => has(item, WORD.role))

const isCapitalNoun = ({ form, isCapital }: Item): boolean => isCapital && form.length > 5

const canBegin = (item: Item): boolean =>
  item.kind === 'name' ||
  item.kind === 'number' ||
  (item.kind === 'word' &&
    (has(item, WORD.determiner) ||
      !has(
        item,
        WORD.preposition |
          WORD.relative |
          WORD.subordinator |
          WORD.coordinator |
          WORD.clitic |
          WORD.have |
          WORD.be |
          WORD.adverb,
      )))

function endsPhrase(
  item: Item,
  { items, lexicon, verbs }: Clause,
  { from, to }: { from: number; to: number },
): boolean {
  if (item.kind === 'quote') return true
  if (item.kind === 'mark') return !isInnerMark(item) || !isWrittenTogether(items, to)
  if (to === from) return false
  // *révèle au journal celui qui dirige le port*
  if (has(item, WORD.strongPronoun) && has(items[to + 1], WORD.relative)) return true
  // *le chef de l'État 80 ans plus tard*
  if (item.kind === 'number' && isNoun(items[to - 1]) && items[to + 1]?.kind === 'word') return true
  if (verbs.some((verb) => verb.from === to)) return true
  // *la semaine dernière le ministre*: an article behind a noun begins another phrase; *le quotidien Le Port* is one.
  const isNewNoun = has(item, WORD.determiner) && !has(item, WORD.of) && isNoun(items[to - 1])
  if (isNewNoun && !(item.isCapital && items[to + 1]?.kind === 'name')) return true
  // *le maire d'ajouter*: an infinitive is no part of the noun.
  if (has(item, WORD.of)) return verbs.some((verb) => verb.from === to + 1 && verb.form === 'infinitive')
  if (has(item, WORD.relative | WORD.subordinator) || has(item, WORD.pronoun & ~WORD.determiner)) {
    return !has(item, WORD.determiner)
  }
  // *l'OMS début mars*: a day or a month is no part of a name.
  if (has(item, WORD.otherCapital) && item.kind === 'word' && !item.isCapital)
    return !has(items[to - 1], WORD.of)
  if (has(item, WORD.coordinator))
    return (
      lexicon.isClauseCoordinator(item.form) ||
      !joinsNouns(items, to) ||
      verbs.some((verb) => verb.from === to + 1)
    )
  // *l'un d'entre eux*
  return has(item, WORD.preposition) && !has(item, WORD.of) && !has(items[to - 1], WORD.of)
}

const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'name' ||
  (item?.kind === 'word' &&
    !has(
      item,
      WORD.determiner | WORD.preposition | WORD.coordinator | WORD.adverb | WORD.pronoun | WORD.clitic,
    ))

const isInnerMark = (item: Item): boolean => isMark(item, "'", '’', '&', '/', '-', '°')

/** A hyphen with a space on each side is a dash. */
const isWrittenTogether = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.end === items[at]?.start || items[at]?.end === items[at + 1]?.start

/** *X et Y*, *le maire et son adjoint*: what follows *et* is another noun, not another verb. */
function joinsNouns(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return next !== undefined && (next.kind === 'name' || has(next, WORD.determiner | WORD.of))
}

/** *la Française Jeanne Morel*: a people's name, and then hers. */
const isPeopleBefore = ({ items, lexicon }: Clause, name: number, at: number): boolean =>
  name === at - 1 &&
  items[name]?.name?.words.length === 1 &&
  lexicon.isLikeDemonym(items[name].name.words[0] ?? '')

/** *l'avocat de X*: the name belongs to the noun before it. */
function isOwned(items: readonly Item[], { from, to }: { from: number; to: number }): boolean {
  if (to === from) return false
  // *l'imam de la mosquée de la rue X*: no person bears what stands behind *de*.
  const isThing = items[to]?.name?.people.length === 0 && items[to].name.kind !== 'person'
  for (let at = to - 1; at >= from; at -= 1) {
    const item = items[at]
    if (has(item, WORD.of))
      return isThing || at === to - 1 || !has(items[at + 1], WORD.determiner) || to - at <= 2
    if (item?.kind === 'name') return false
    if (has(item, WORD.role)) return isOwnedRole(items, from, at)
  }
  return false
}

/** *le décret du président X*: X is the president, and the phrase means the decree. */
function isOwnedRole(items: readonly Item[], from: number, role: number): boolean {
  const of = has(items[role - 1], WORD.of) ? role - 1 : role - 2
  if (of <= from || !has(items[of], WORD.of) || !has(items[role - 1], WORD.of | WORD.determiner)) return false
  return !items.slice(from, of).some((item) => has(item, WORD.role))
}

/** A phrase does not end with an article, *de*, *et* or an adverb. */
function withoutTail(items: readonly Item[], from: number, end: number): number {
  let to = end
  if (items.slice(from, end).every((item) => has(item, WORD.determiner))) return end
  while (
    to > from + 1 &&
    items[to - 1]?.kind === 'word' &&
    // *le mal*, *le mieux*: an article makes a noun of it.
    !(has(items[to - 1], WORD.adverb) && has(items[to - 2], WORD.determiner)) &&
    has(items[to - 1], WORD.determiner | WORD.preposition | WORD.coordinator | WORD.adverb | WORD.clitic)
  )
    to -= 1
  return to
}
