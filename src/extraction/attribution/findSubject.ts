import type { VerbGroup } from './findVerbs'
import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'

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
    if (item.kind === 'word' && item.flags === 0 && lexicon.isInfinitive(item.form)) return undefined
    if (aside > 0) at += aside
    else if (has(item, WORD.definite) && isDay(items[at + 1] ?? item)) at += 2
    else if (isMark(item, ',')) {
      commas += 1
      if (commas > COMMAS_BEFORE_SUBJECT) return undefined
      at += 1
    } else if (item.kind === 'mark') return undefined
    else if (isSkipped(item, lexicon)) at += 1
    else if (has(item, WORD.preposition) && !isPartitive(items, at)) at = afterPhrase(clause, at)
    else if (clause.verbs.some(({ from }) => from === at)) return undefined
    else return nounPhraseAt(clause, at)
  }
  return undefined
}

const isSkipped = (item: Item, lexicon: Lexicon): boolean =>
  item.kind === 'word' &&
  !has(item, WORD.determiner) &&
  (lexicon.isAdverb(item.form) || isDay(item) || has(item, WORD.strongPronoun))

const isDay = (item: Item): boolean => has(item, WORD.otherCapital) && !item.isCapital

/** *des habitants*: an article, though it looks like *de* with one. */
const isPartitive = (items: readonly Item[], at: number): boolean =>
  (has(items[at], WORD.determiner) && has(items[at], WORD.of)) ||
  (has(items[at], WORD.of) && has(items[at + 1], WORD.determiner) && !has(items[at + 1], WORD.definite))

/** Behind a preposition and the noun phrase that it takes. */
function afterPhrase(clause: Clause, at: number): number {
  const phrase = nounPhraseAt(clause, at + 1)
  if (phrase === undefined) return at + 1
  // *à l'AFP Jean Dupont*: the second name is the subject.
  const first = clause.items[phrase.from]
  if (first?.kind === 'name' && clause.items[phrase.from + 1]?.kind === 'name') return phrase.from + 1
  for (let index = phrase.from + 1; index < phrase.to; index += 1) {
    const item = clause.items[index]
    const before = clause.items[index - 1]
    if (item === undefined || before === undefined) break
    const isPerson = (item.name?.people.length ?? 0) > 0
    const beginsAnew =
      (item.kind === 'name' && (before.kind === 'name' || isPlainNoun(before, item))) ||
      (isPerson && !has(before, WORD.of | WORD.title | WORD.role | WORD.determiner | WORD.coordinator)) ||
      (has(item, WORD.determiner) &&
        !has(item, WORD.of) &&
        !has(before, WORD.of | WORD.coordinator | WORD.determiner))
    if (beginsAnew) return index
  }
  return phrase.to
}

/** *ha scritto in un blog Kori Schulman*: what stands before a person's name is no word for a person. */
const isPlainNoun = (before: Item, { name }: Item): boolean =>
  name?.kind === 'person' &&
  before.kind === 'word' &&
  !before.isCapital &&
  !has(
    before,
    WORD.determiner |
      WORD.preposition |
      WORD.role |
      WORD.title |
      WORD.organization |
      WORD.adverb |
      WORD.coordinator,
  )

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
  if (has(before, WORD.pronoun) && !has(before, WORD.determiner) && verb.from - 1 >= 0)
    return { from: verb.from - 1, to: verb.from, isPronoun: true }
  if (isJoined(before)) return subjectOfEarlier(clause, verb)
  const relative = openRelative(clause, verb)
  if (relative !== undefined) return antecedentOf(clause, relative)
  const to = isMark(before, ',') ? beforeRelative(clause, verb.from - 1) : verb.from
  return bestPhrase(clause, { from: clauseStart(clause, { from: to }), to })
}

/**
 * The relative pronoun between a verb and the subject that both share: *X qui, dans une lettre, a dit* · *X, qui a vécu
 * toute sa vie à Y estime*.
 */
function openRelative({ items, verbs }: Clause, verb: VerbGroup): number | undefined {
  const earlier = verbs.filter(({ form, to }) => to <= verb.from && form === 'finite').at(-1)
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
function beforeRelative({ items, verbs }: Clause, comma: number): number {
  for (let at = comma - 1; at > 0; at -= 1) {
    if (isMark(items[at], ';', ':') || items[at]?.kind === 'quote') break
    if (has(items[at], WORD.relative) && isMark(items[at - 1], ',')) {
      const isClause = verbs.some(({ from, to }) => from > at - 1 && to <= comma)
      return isClause ? at : comma + 1
    }
  }
  return comma + 1
}

/** *zwei Gelehrte, die sagen*: an article between a comma and a verb is a relative pronoun. */
const isArticleRelative = (items: readonly Item[], at: number): boolean =>
  has(items[at], WORD.definite) &&
  ['der', 'die', 'das'].includes(items[at]?.form ?? '') &&
  isMark(items[at - 1], ',')

const isJoined = (item: Item): boolean => has(item, WORD.coordinator)

function subjectOfEarlier(clause: Clause, verb: VerbGroup): NounPhrase | undefined {
  const earlier = clause.verbs.filter(({ form, to }) => to <= verb.from - 1 && form === 'finite').at(-1)
  return earlier === undefined ? undefined : subjectBefore(clause, earlier)
}

/** *X, qui affirme*: the phrase that ends before the pronoun. */
function antecedentOf(clause: Clause, relative: number): NounPhrase | undefined {
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
  // *les mots du ministre sur TF1, qui*: somebody is meant, not where they said it.
  if (phrase !== undefined && isBehindPreposition(clause, phrase) && !isSomebody(clause, phrase)) {
    const somebody = lastSomebody(clause, { from: stretch.from, to: phrase.from })
    if (somebody !== undefined) return somebody
  }
  return nameBefore(clause, phrase, to) ?? phrase ?? lastPhraseIn(clause, stretch)
}

const isBehindPreposition = ({ items }: Clause, { from }: NounPhrase): boolean =>
  has(items[from - 1], WORD.preposition) && !has(items[from - 1], WORD.of)

function lastSomebody(clause: Clause, { from, to }: Stretch): NounPhrase | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const phrase = nounPhraseAt(clause, at)
    const isOwn = has(clause.items[at], WORD.determiner) || clause.items[at]?.kind === 'name'
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

/** Where the verb's clause begins: after the verb before it, a quote, or a mark that parts clauses. */
function clauseStart({ items, verbs }: Clause, { from }: { readonly from: number }): number {
  const after = verbs.filter(({ form, to }) => to <= from && form === 'finite').at(-1)
  let start = after?.to ?? 0
  for (let at = from - 1; at >= start; at -= 1) {
    const item = items[at]
    if (item?.kind === 'quote' || isMark(item, ';', ':', '(', '–', '—', '.', '!', '?', '…')) {
      start = at + 1
      break
    }
    if (has(item, WORD.subordinator)) {
      start = at + 1
      break
    }
  }
  return start
}

interface Stretch {
  readonly from: number
  readonly to: number
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
    const isParenthesis =
      at < phrases.length - 1 ||
      isMark(clause.items[stretch.to - 1], ',') ||
      isMark(clause.items[stretch.to], ',')
    const bearer = isParenthesis ? phrases[at - 1] : undefined
    if (bearer === undefined) return phrase
    // *le président du directoire, X, a dit*: the name is what stands between the commas.
    return bearer.name === undefined && phrase.name !== undefined ? phrase : bearer
  }
  return undefined
}

/** *mercredi*, *ce lundi*: when, not who. */
const isTime = ({ items }: Clause, { from, to }: NounPhrase): boolean =>
  (items[from]?.kind === 'number' &&
    items.slice(from, to).every((item) => !has(item, WORD.role | WORD.group))) ||
  items.slice(from, to).every((item) => has(item, WORD.determiner) || isDay(item))

function partsOf({ items }: Clause, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isMark(items[at], ',')) continue
    if (at > start) parts.push({ from: start, to: at })
    start = at + 1
  }
  return parts
}

/** The phrase that a part begins with; behind a preposition's phrase another may follow (*En 2012 le parti*). */
function phraseIn(clause: Clause, { from, to }: Stretch): NounPhrase | undefined {
  let at = from
  while (
    at < to &&
    (has(clause.items[at], WORD.coordinator | WORD.adverb) || clause.items[at]?.kind === 'mark')
  )
    at += 1
  if (has(clause.items[at], WORD.preposition) && !isPartitive(clause.items, at)) {
    const behind = afterPhrase(clause, at)
    if (behind >= to || clause.items[behind]?.name?.people.length !== 1) return undefined
    at = behind
  }
  if (has(clause.items[at], WORD.of) && !has(clause.items[at], WORD.determiner)) at += 1
  const phrase = nounPhraseAt(clause, at)
  return phrase !== undefined && phrase.from < to ? { ...phrase, to: Math.min(phrase.to, to) } : undefined
}

function lastPhraseIn(clause: Clause, stretch: Stretch): NounPhrase | undefined {
  for (const part of partsOf(clause, stretch).toReversed()) {
    const whole = phraseIn(clause, part)
    if (whole !== undefined) return whole
    for (let at = part.to - 1; at >= part.from; at -= 1) {
      if (!has(clause.items[at], WORD.preposition)) continue
      const inner = nounPhraseAt(clause, at + 1)
      if (inner !== undefined) return inner
    }
  }
  return undefined
}
