import { has, isMark } from './hostSentence'
import type { Item } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { nounPhraseAt } from './nounPhrase'

export interface Stretch {
  readonly from: number
  readonly to: number
}

export function partsOf({ items }: Clause, { from, to }: Stretch): Stretch[] {
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
export function phraseIn(clause: Clause, { from, to }: Stretch): NounPhrase | undefined {
  let at = from
  while (
    at < to &&
    (has(clause.items[at], WORD.coordinator | WORD.adverb) || clause.items[at]?.kind === 'mark')
  )
    at += 1
  at = behindDay(clause, at, to)
  if (has(clause.items[at], WORD.subordinator)) return undefined
  if (has(clause.items[at], WORD.preposition) && !isPartitive(clause.items, at)) {
    const behind = afterPhrase(clause, at)
    if (behind >= to || clause.items[behind]?.name?.people.length !== 1) return undefined
    at = behind
  }
  if (has(clause.items[at], WORD.of) && !has(clause.items[at], WORD.determiner)) at += 1
  const phrase = nounPhraseAt(clause, at)
  return phrase !== undefined && phrase.from < to ? { ...phrase, to: Math.min(phrase.to, to) } : undefined
}

/** *Jeudi 28 novembre le maire*: a sentence's first word is no name, if another phrase begins behind the date. */
function behindDay({ items, lexicon }: Clause, from: number, to: number): number {
  const isFirst = from === 0 && items[0]?.kind === 'word' && has(items[0], WORD.otherCapital)
  const behind = isFirst ? 1 + timeOrNumbers(items, 1, lexicon) : from + timeLength(items, from, lexicon)
  const isPhrase = behind < to && (has(items[behind], WORD.determiner) || items[behind]?.kind === 'name')
  return isPhrase ? behind : from
}

const timeOrNumbers = (items: readonly Item[], at: number, lexicon: Lexicon): number =>
  timeLength(items, at, lexicon) || (items[at]?.kind === 'number' ? 1 : 0)

export function lastPhraseIn(clause: Clause, stretch: Stretch): NounPhrase | undefined {
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

/** Where the verb's clause begins: after the verb before it, a quote, or a mark that parts clauses. */
export function clauseStart({ items, verbs }: Clause, { from }: { readonly from: number }): number {
  const after = verbs.findLast(({ form, to }) => to <= from && form === 'finite')
  let start = after?.to ?? 0
  for (let at = from - 1; at >= start; at -= 1) {
    const item = items[at]
    // *X, membre des « gilets jaunes », confirme*: what is part of a phrase ends no clause.
    const isSetIn = has(items[at - 1], WORD.determiner | WORD.of)
    if (
      (item?.kind === 'quote' && !isSetIn) ||
      isMark(item, ';', ':', '(', '–', '—', '.', '!', '?', '…', '|') ||
      isDash(items, at)
    ) {
      start = at + 1
      break
    }
    // *à propos duquel X a indiqué*
    const isOpen = !items.slice(at, from).some((other) => isMark(other, ','))
    if (has(item, WORD.relative) && at < from - 1 && isOpen) {
      start = at + 1
      break
    }
    // *X, comme Y, réclame*: what two commas enclose is beside the sentence.
    const isAside = isMark(items[at - 1], ',') && items.slice(at, from).some((other) => isMark(other, ','))
    if (has(item, WORD.subordinator) && !isAside) {
      start = at + 1
      break
    }
  }
  return start
}

/** *REPORTAGE - Le maire*: a hyphen with a space on each side. */
const isDash = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], '-') && items[at - 1]?.end !== items[at]?.start && items[at]?.end !== items[at + 1]?.start

/** Behind a preposition and the noun phrase that it takes. */
export function afterPhrase(clause: Clause, at: number): number {
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

/** *des habitants*: an article, though it looks like *de* with one. */
export const isPartitive = (items: readonly Item[], at: number): boolean =>
  (has(items[at], WORD.determiner) && has(items[at], WORD.of)) ||
  (has(items[at], WORD.of) && has(items[at + 1], WORD.determiner) && !has(items[at + 1], WORD.definite))

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

/** How many items a time takes at an index: *lundi matin*, *le 3 mai*, *jeudi dernier*; 0 where none stands there. */
export function timeLength(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const start = has(items[at], WORD.definite) ? at + 1 : at
  let to = start
  let isTold = false
  for (; to < start + LONGEST_TIME; to += 1) {
    const item = items[to]
    const isWord = item?.kind === 'word' && (isDay(item) || lexicon.isTimeWord(item.form))
    if (item === undefined || !(isWord || item.kind === 'number')) break
    isTold ||= isWord
  }
  return isTold ? to - at : 0
}

const LONGEST_TIME = 5

export const isDay = (item: Item): boolean => has(item, WORD.otherCapital) && !item.isCapital

/** *mercredi*, *ce lundi*: when, not who; nor is an article alone anybody. */
export const isTime = ({ items }: Clause, { from, to }: NounPhrase): boolean =>
  (items[from]?.kind === 'number' &&
    items.slice(from, to).every((item) => !has(item, WORD.role | WORD.group))) ||
  (to === from + 1 && has(items[from], WORD.definite)) ||
  (items.slice(from, to).some(isDay) &&
    items.slice(from, to).every((item) => has(item, WORD.determiner) || isDay(item)))
