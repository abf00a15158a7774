import type { Item } from './hostSentence'
import { has } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'

/** A word that only a verb can be here: after a subject pronoun, *se*, *ne* or *qui*. */
export function isUnknownVerb(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index]
  const before = items[index - 1]
  if (item === undefined || before === undefined || item.isCapital) return false
  if ((item.flags & ~WORD.role & ~WORD.naming) !== 0 || lexicon.isAdverb(item.form)) return false
  if (lexicon.isFinite(item.form) && !has(before, (WORD.determiner & ~WORD.clitic) | WORD.preposition))
    return true
  if (lexicon.isInfinitive(item.form) && has(items[index - 2], WORD.preposition)) return false
  if (has(before, WORD.reflexive) || followsVerbClitic(items, index, lexicon)) return true
  if (has(before, WORD.pronoun) && !has(before, WORD.determiner)) return true
  if (has(before, WORD.relative) && !lexicon.isNeverSubject(before.form)) return true
  if (isBeforeItsObject(items, index, lexicon) || followsPlural(items, index, lexicon)) return true
  const isPerson = before.kind === 'name' && (before.name?.people.length ?? 0) > 0
  return isPerson && lexicon.isLikeVerbAfterPerson(item.form)
}

/** *Le président du conseil félicite les tireurs*: no noun stands between another one and an article. */
function isBeforeItsObject(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (item?.flags !== 0 || !lexicon.isLikeVerb(item.form)) return false
  if (lexicon.isParticiple(item.form) || !has(next, WORD.determiner) || has(next, WORD.of)) return false
  return before?.kind === 'name' || (before?.kind === 'word' && (before.flags & ~NOUN) === 0)
}

/** *Les dockers du Nord manifestent*, *des élus locaux arrivent*: behind a plural, no noun or adjective ends so. */
function followsPlural(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index]
  if (item?.flags !== 0 || item.form.length < SHORTEST || !lexicon.isLikePluralVerb(item.form)) return false
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const before = items[at]
    if (at < index - 1 && lexicon.isPluralDeterminer(before?.form ?? '')) return true
    const form = before?.name?.words.at(-1) ?? before?.form ?? ''
    const isNoun = before?.kind === 'name' || (before?.kind === 'word' && (before.flags & ~NOUN) === 0)
    if (!isNoun || !lexicon.isLikePlural(form)) return false
  }
  return false
}

/** In letters. */
const SHORTEST = 5

/** What a noun or an adjective can be. */
const NOUN =
  WORD.role | WORD.organization | WORD.group | WORD.document | WORD.naming | WORD.cueNoun | WORD.generic

/** *n'en revient*: a clitic that only a verb follows, and others behind it. */
function followsVerbClitic(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const isOne = (item: Item | undefined): boolean => item !== undefined && lexicon.isVerbClitic(item.form)
  let at = index - 1
  while (at > index - 4 && has(items[at], WORD.clitic) && !isOne(items[at])) at -= 1
  return isOne(items[at])
}
