import { canSay } from './canSpeak'
import type { Stretch } from './clauseParts'
import {
  afterPhrase,
  clauseStart,
  isDay,
  isPartitive,
  isTime,
  partsOf,
  phraseIn,
  timeLength,
} from './clauseParts'
import type { VerbGroup } from './findVerbs'
import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { nounPhraseAt } from './nounPhrase'
import { antecedentOf, beforeRelative, isArticleRelative, openRelative } from './relativeClause'

/** How many commas may part a verb from its subject behind it: *a indiqué, dans un communiqué, le ministre*. */
const COMMAS_BEFORE_SUBJECT = 2

/** The subject behind its verb: *a déclaré hier à l'AFP le ministre*; the verb's tied pronoun is not it. */
export function subjectAfter(clause: Clause, verb: VerbGroup, lexicon: Lexicon): NounPhrase | undefined {
  const { items } = clause
  let commas = 0
  let at = verb.to
  while (at < items.length) {
    const item = items[at]
    if (item === undefined || item.kind === 'quote') return undefined
    const aside = phraseLengthAt(items, at, lexicon.asides)
    if (isUnlistedInfinitive(item, lexicon)) return undefined
    const time = timeLength(items, at, lexicon)
    if (aside + time > 0) at += aside || time
    else if (isMark(item, ',')) {
      commas += 1
      if (commas > COMMAS_BEFORE_SUBJECT) return undefined
      at = commas === 1 ? behindAttribute(clause, at) : at + 1
    } else if (item.kind === 'mark') return undefined
    else if (has(item, WORD.strongPronoun) && has(items[at + 1], WORD.relative))
      return { from: at, to: at + 1, isPronoun: true }
    else if (isSkipped(item, lexicon)) at += 1
    else if (has(item, WORD.preposition) && !isPartitive(items, at)) {
      // *ont proposé leur aide pour reconstruire la ville*: what follows belongs to that verb.
      if (isUnlistedInfinitive(items[at + 1], lexicon)) return undefined
      at = afterPhrase(clause, at)
    } else if (clause.verbs.some(({ from }) => from === at)) return undefined
    else {
      const phrase = nounPhraseAt(clause, at)
      // *allaient le conduire à*: a pronoun and the verb that it is the object of; *le placier.* is somebody.
      const isObject = phrase !== undefined && isObjectPronoun(clause, phrase)
      return isObject && items[phrase.to]?.kind === 'word' ? undefined : phrase
    }
  }
  return undefined
}

/** In items. */
const LONGEST_ATTRIBUTE = 8

/**
 * *a insisté, fortement applaudi, le patron* · *dit, les larmes aux yeux, la maire*: behind what two commas enclose and
 * nobody is, where somebody stands; else behind the first comma.
 */
function behindAttribute(clause: Clause, comma: number): number {
  const { items } = clause
  const from = comma + 1
  const length = items.slice(from, from + LONGEST_ATTRIBUTE).findIndex(({ kind }) => kind !== 'word')
  const close = from + length
  if (length < 1 || !isMark(items[close], ',')) return from
  const phrases = [nounPhraseAt(clause, from), nounPhraseAt(clause, close + 1)]
  const [inner, outer] = phrases
  const isAttribute = inner === undefined || !canSay(clause, inner)
  return isAttribute && outer !== undefined && !outer.isPronoun && canSay(clause, outer) ? close + 1 : from
}

/**
 * *Léa Petit, membre du conseil*: without an article it only says what somebody is, and nothing after a comma
 * (*X, auparavant cédé*); *le conduire* is a pronoun and its verb.
 */
function isBare(clause: Clause, phrase: NounPhrase): boolean {
  const { items } = clause
  const { from, name } = phrase
  const first = items[from]
  const isPerson = (items[name ?? -1]?.name?.people.length ?? 0) > 0
  if (isPerson || first?.kind !== 'word' || (name !== undefined && !has(first, WORD.role))) return false
  if (!has(first, WORD.determiner)) return true
  return isObjectPronoun(clause, phrase)
}

/** *Convoquant le passé les élus appellent*: a sentence's first word, which only its capital makes a name. */
function isOpeningGerund({ items, lexicon }: Clause, { from, to }: NounPhrase): boolean {
  const { name } = items[from] ?? {}
  const [word = ''] = name?.words ?? []
  const isAlone = from === 0 && to === 1 && name?.words.length === 1 && name.people.length === 0
  return isAlone && lexicon.isLikeGerund(word.toLowerCase())
}

/** *Léa Petit, Gilet jaune de Melun, affirme*: right behind somebody's name alone, a name of nobody is what they are. */
function isNamedSo(
  { items }: Clause,
  { from, name }: NounPhrase,
  { bearer, part }: { bearer: NounPhrase | undefined; part: Stretch | undefined },
): boolean {
  const isNobody = items[from]?.kind === 'name' && !items[name ?? from]?.name?.people.length
  if (!isNobody || bearer?.name === undefined || !items[bearer.name]?.name?.people.length) return false
  return bearer.from === part?.from && bearer.to === part.to
}

const isObjectPronoun = ({ items, lexicon }: Clause, { from, to }: NounPhrase): boolean =>
  has(items[from], WORD.clitic) && to === from + 2 && isUnlistedInfinitive(items[from + 1], lexicon)

const isKnownNoun = ({ items }: Clause, { from }: NounPhrase): boolean =>
  has(items[from], WORD.role | WORD.organization | WORD.group | WORD.document)

const isUnlistedInfinitive = (item: Item | undefined, lexicon: Lexicon): boolean =>
  item?.kind === 'word' && item.flags === 0 && lexicon.isInfinitive(item.form)

const isSkipped = (item: Item, lexicon: Lexicon): boolean =>
  item.kind === 'word' &&
  !has(item, WORD.determiner) &&
  (lexicon.isAdverb(item.form) || isDay(item) || has(item, WORD.strongPronoun))

/**
 * The subject before its verb: the noun phrase that stands next to it, behind an apposition, before *qui*, or
 * that of the verb which this one is joined to.
 */
export function subjectBefore(clause: Clause, verb: VerbGroup): NounPhrase | undefined {
  const { items } = clause
  const before = items[verb.from - 1]
  if (before === undefined) return undefined
  if (has(before, WORD.relative) || isArticleRelative(items, verb.from - 1))
    return antecedentOf(clause, verb.from - 1)
  if (has(before, WORD.pronoun) && !has(before, WORD.determiner))
    return { from: verb.from - 1, to: verb.from, isPronoun: true }
  if (has(before, WORD.coordinator)) return subjectOfEarlier(clause, verb)
  const relative = openRelative(clause, verb)
  if (relative !== undefined) return antecedentOf(clause, relative)
  const to = isMark(before, ',') ? beforeRelative(clause, verb.from - 1) : verb.from
  return bestPhrase(clause, { from: clauseStart(clause, { from: to }), to })
}

function subjectOfEarlier(clause: Clause, verb: VerbGroup): NounPhrase | undefined {
  const before = clause.verbs.filter(({ form, to }) => to <= verb.from - 1 && form === 'finite')
  // *X dénonce une crise dont la ville est victime et estime*: what is said is joined to what is said.
  const isSaid = verb.strength === 'say' && before.at(-1)?.strength !== 'say'
  const main = isSaid ? before.findLast((one) => !isInRelative(clause, one)) : undefined
  const earlier = main?.strength === 'say' ? main : before.at(-1)
  return earlier === undefined ? undefined : subjectBefore(clause, earlier)
}

/** *dont la ville est victime*: a relative pronoun that is no subject opens the verb's own clause. */
function isInRelative({ items, lexicon, verbs }: Clause, { from }: VerbGroup): boolean {
  const start = verbs.findLast(({ form, to }) => form === 'finite' && to <= from)?.to ?? 0
  return items.slice(start, from).some(({ form }) => lexicon.isNeverSubject(form))
}

/**
 * The subject among the phrases before a verb, which commas part: the one next to the verb, unless it is an
 * apposition (*David Martin, le rapporteur du texte, a reconnu*), which the one before it bears.
 */
function bestPhrase(clause: Clause, stretch: Stretch): NounPhrase | undefined {
  const parts = partsOf(clause, stretch)
  const phrases = parts.map((part) => phraseIn(clause, part))
  for (let at = phrases.length - 1; at >= 0; at -= 1) {
    const phrase = phrases[at]
    if (phrase === undefined || isTime(clause, phrase)) continue
    if (isOpeningGerund(clause, phrase)) continue
    if (isNamedSo(clause, phrase, { bearer: phrases[at - 1], part: parts[at - 1] })) continue
    if (clause.lexicon.language.nounsNeedArticles === true && isBare(clause, phrase)) {
      // *comme journaliste … a écrit*
      const isInside =
        clause.items[phrase.from - 1]?.kind === 'word' &&
        !has(clause.items[phrase.from - 1], WORD.coordinator)
      if (at > 0 || isInside || !isKnownNoun(clause, phrase)) continue
    }
    const isParenthesis =
      at < phrases.length - 1 ||
      isMark(clause.items[stretch.to - 1], ',') ||
      isMark(clause.items[stretch.to], ',') ||
      has(clause.items[stretch.to], WORD.relative)
    const bearer = isParenthesis ? phrases[at - 1] : undefined
    // *De leur côté, les élus, …*: what a preposition takes is no subject.
    if (bearer === undefined || has(clause.items[bearer.from - 1], WORD.preposition)) return phrase
    // *le président du directoire, X, a dit*: the name is what stands between the commas.
    return bearer.name === undefined && phrase.name !== undefined ? phrase : bearer
  }
  return undefined
}
