import type { Governing, Placed } from './governing'
import { labelled, namedIn, rangeOf } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'

/** *…, qui rappelle la conviction de sa cliente : « … »* */
export function ownerOfWordsBefore({ at, clause }: Placed): Governing | undefined {
  const { items } = clause
  const isVerbless = isMark(items[at - 1], ',') && clause.verbs.length === 0
  if (!isMark(items[at - 1], ':') && !isVerbless) return undefined
  const noun = items.findLastIndex((item, index) => index < at && has(item, WORD.cueNoun))
  // *X a commenté la réponse du président : « … »*
  const cue = clause.verbs.findLast(({ strength, to }) => strength === 'say' && to <= noun)
  const isSaid = cue?.form === 'finite' && !has(items[cue.from - 1], WORD.relative)
  if (isSaid) return undefined
  const owner = noun !== -1 && has(items[noun + 1], WORD.of) ? nounPhraseAt(clause, noun + 2) : undefined
  if (owner === undefined || !isSomebody(clause, owner)) return undefined
  // *l'analyse de X, le président de la ligue : « … »*
  const isApposition =
    isMark(items[owner.to], ',') &&
    nounPhraseAt(clause, owner.to + 1)?.to === at - 1 &&
    owner.name !== undefined
  if (owner.to !== at - 1 && !isApposition) return undefined
  return labelled({ ...owner, isPronoun: false }, rangeOf(items, noun, noun + 1))
}

/** *les déclarations de « reconquista » d'Elio Di Rupo*: whose words they are; *le slogan « X » de Y* is what it is called. */
export function ownerOfWordsBehind({ at, clause }: Placed): Governing | undefined {
  const { items } = clause
  const noun = has(items[at - 1], WORD.of) ? at - 2 : at - 1
  if (!has(items[noun], WORD.cueNoun) || has(items[noun], WORD.naming)) return undefined
  const owner = has(items[at + 1], WORD.of) ? nounPhraseAt(clause, at + 2) : undefined
  if (owner === undefined || !isSomebody(clause, owner)) return undefined
  return labelled({ ...owner, isPronoun: false }, rangeOf(items, noun, noun + 1))
}

/** *…, jusqu'au ministre, X, sur Twitter : « … »*: where it was written stands between the name and the colon. */
function nameBeforePlace({ items }: Placed['clause'], colon: number): NounPhrase | undefined {
  for (let at = colon - 1; at > Math.max(0, colon - 4); at -= 1) {
    if (!has(items[at], WORD.preposition) || has(items[at], WORD.of)) continue
    const name = isMark(items[at - 1], ',') ? at - 2 : at - 1
    if (items[name]?.name?.people.length === 1) return { from: name, to: name + 1, name, isPronoun: false }
  }
  return undefined
}

const isPlaceOf = (clause: Placed['clause'], phrase: NounPhrase): boolean =>
  has(clause.items[phrase.from - 1], WORD.preposition) &&
  !has(clause.items[phrase.from - 1], WORD.of) &&
  !isSomebody(clause, phrase)

/** *celle de X, un ancien ministre : « … »*: who stands before the comma is called so. */
function bearerOf({ items }: Placed['clause'], { from, name }: NounPhrase): NounPhrase | undefined {
  const at = from - 2
  const isBeside = name === undefined && isMark(items[from - 1], ',') && items[at]?.name?.people.length === 1
  return isBeside ? { from: at, to: at + 1, name: at, isPronoun: false } : undefined
}

/** X : « … », without a verb; the name right before the colon, else the first who is named. */
export function label(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  const { items } = clause
  if (!isMark(items[at - 1], ':', '-', '–', '—') || at < 2) return undefined
  // *celui qui était ministre s'était emporté en lançant : « … »*: whose verb it is, nobody could tell.
  if (clause.verbs.some(({ form, strength, to }) => form === 'gerund' && strength === 'say' && to === at - 1))
    return undefined
  // *Lui : « … »*
  if (at === 2 && has(items[0], WORD.strongPronoun) && isMark(items[1], ':'))
    return labelled({ from: 0, to: 1, isPronoun: true }, undefined)
  if (items[at - 2]?.name?.people.length === 1)
    return labelled({ from: at - 2, to: at - 1, name: at - 2, isPronoun: false }, undefined)
  if (!isMark(items[at - 1], ':')) return undefined
  const writer = nameBeforePlace(clause, at - 1)
  if (writer !== undefined) return labelled(writer, undefined)
  for (let from = 0; from < at - 1; from += 1) {
    const phrase = nounPhraseAt(clause, from)
    if (phrase === undefined) continue
    // *Casse sociale chez X : « … »*: where, not who.
    if (isPlaceOf(clause, phrase)) {
      from = phrase.to - 1
      continue
    }
    const isStart = items[from - 1]?.kind !== 'word'
    const isSpeaker =
      (phrase.name !== undefined && items[phrase.name]?.name?.kind !== 'other') ||
      items
        .slice(phrase.from, phrase.to)
        .some((item) => has(item, WORD.role | WORD.organization | WORD.group))
    // *Casse sociale chez X : « … »*
    const isThing = phrase.name !== undefined && !isSomebody(clause, phrase)
    const isFar = isThing && phrase.to !== at - 1
    if (!isFar && (isStart || phrase.to === at - 1) && isSpeaker)
      return labelled(bearerOf(clause, phrase) ?? namedIn(clause, phrase), undefined)
    from = phrase.to - 1
  }
  return undefined
}
