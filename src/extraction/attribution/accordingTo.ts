import type { Governing, Placed } from './governing'
import { canSay } from './canSpeak'
import { subjectAfter } from './findSubject'
import { namedIn, rangeOf } from './governing'
import { has, isMark, phraseLengthAt } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import { antecedentOf } from './relativeClause'

/** « … », selon X · selon X, « … » */
export function accordingToBeside(placed: Placed): Governing | undefined {
  const { at, clause, lexicon } = placed
  let next = at + 1
  while (isMark(clause.items[next], ',', '–', '—', '-', '(')) next += 1
  const length = phraseLengthAt(clause.items, next, lexicon.accordingTo)
  if (length > 0) return accordingTo(placed, { from: next, to: next + length }, next - at)
  const isCued = clause.verbs.some(({ strength, to }) => to <= at && strength === 'say')
  const isApart = isMark(clause.items[next - 1], ',', '–', '—')
  const edge = isApart || !isCued ? phraseLengthAt(clause.items, next, lexicon.accordingToAtEdge) : 0
  const found = edge === 0 ? undefined : accordingTo(placed, { from: next, to: next + edge }, next - at)
  const { subject } = found ?? {}
  // *un « match de prestige » pour l’équipe*: without a comma it is whom it is for, unless somebody is named.
  const isPerson =
    subject !== undefined &&
    (isApart ? subject.name !== undefined : (clause.items[subject.name ?? -1]?.name?.people.length ?? 0) > 0)
  const isRole =
    subject !== undefined && clause.items.slice(subject.from, subject.to).some((item) => has(item, WORD.role))
  return isPerson || isRole ? found : undefined
}

/** *…, selon le médecin X : « … »*: right before the colon, whatever the sentence's verb. */
export function accordingToAtColon(placed: Placed): Governing | undefined {
  const { at, clause, lexicon } = placed
  if (!isMark(clause.items[at - 1], ':')) return undefined
  for (let from = at - 2; from > Math.max(0, at - 12); from -= 1) {
    const length = phraseLengthAt(clause.items, from, lexicon.accordingTo)
    const found = length > 0 ? accordingTo(placed, { from, to: from + length }, 1) : undefined
    if (found?.subject !== undefined) return found.subject.to === at - 1 ? found : undefined
  }
  return undefined
}

/** Before the quotation, wherever the phrase stands in its sentence. */
export const accordingToAnywhere = (placed: Placed): Governing | undefined =>
  accordingToBefore(placed) ?? accordingToThem(placed)

/** *les « plus éprouvés » par la catastrophe et les « blessés », selon X*: at the end of a sentence that nobody else says. */
export function accordingToLate({ at, clause, lexicon }: Placed): Governing | undefined {
  for (let from = at + 2; from < clause.items.length; from += 1) {
    if (!isMark(clause.items[from - 1], ',') && clause.items[from - 1]?.kind !== 'quote') continue
    const length = phraseLengthAt(clause.items, from, lexicon.accordingTo)
    if (length > 0) return accordingTo({ at, clause, lexicon }, { from, to: from + length }, from - at)
  }
  return undefined
}

/** *À ses yeux, « … »*: the phrase means whoever was spoken of. */
export function accordingToThem({ at, clause, lexicon }: Placed): Governing | undefined {
  for (let from = 0; from < at; from += 1) {
    const length = phraseLengthAt(clause.items, from, lexicon.accordingToThem)
    const before = clause.items[from - 1]
    if (length === 0 || (before?.kind === 'word' && !has(before, WORD.subordinator))) continue
    return {
      reason: 'pronoun-before',
      cue: rangeOf(clause.items, from, from + length),
      subject: undefined,
      tied: undefined,
      distance: at - from - length,
      isColon: false,
      strength: 'say',
    }
  }
  return undefined
}

/** At the start of the sentence, or of what a mark parts from it; the subject may stand anywhere before the quote. */
export function accordingToBefore(placed: Placed, isSure = false): Governing | undefined {
  const { at, clause, lexicon } = placed
  for (let from = at - 1; from >= 0; from -= 1) {
    const isEdge =
      from === 0 ||
      isMark(clause.items[from - 1], ':', ';', '.', '–', '—') ||
      clause.items[from - 1]?.kind === 'quote' ||
      isBehindConnector(clause.items, from) ||
      isBehindOpening(clause, from)
    if (phraseLengthAt(clause.items, from, lexicon.accordingToThem) > 0) return undefined
    const length =
      phraseLengthAt(clause.items, from, lexicon.accordingTo) ||
      ((isEdge && (!isSure || isBehindConnector(clause.items, from))) || isForWhom(clause.items, from)
        ? phraseLengthAt(clause.items, from, lexicon.accordingToAtEdge)
        : 0)
    if (length === 0) continue
    const found = accordingTo(placed, { from, to: from + length }, at - from - length)
    if (found !== undefined) return found
  }
  return undefined
}

/** *Mais, pour X, « … »* */
const isBehindConnector = (items: Clause['items'], at: number): boolean =>
  isMark(items[at - 1], ',') &&
  (has(items[at - 2], WORD.subordinator) ||
    (at <= 3 && items.slice(0, at - 1).every((item) => has(item, WORD.coordinator | WORD.adverb))))

/** *À l'inverse, pour X, « … »*: behind how the sentence goes on, a person between commas. */
function isBehindOpening(clause: Clause, at: number): boolean {
  const { items, verbs } = clause
  const isOpening =
    isMark(items[at - 1], ',') &&
    at <= LONGEST_OPENING &&
    items.slice(0, at - 1).every((item) => item.kind === 'word' && !has(item, WORD.role)) &&
    verbs.every(({ to }) => to > at)
  const phrase = isOpening ? nounPhraseAt(clause, at + 1) : undefined
  if (phrase === undefined || !isSomebody(clause, phrase)) return false
  const end = items[phrase.to]
  return isMark(end, ',') || end?.kind === 'quote'
}

/** In items, with its comma. */
const LONGEST_OPENING = 6

/** *X, pour qui la décision est « honnête »* */
const isForWhom = (items: Clause['items'], at: number): boolean =>
  isMark(items[at - 1], ',') && has(items[at + 1], WORD.relative)

/** *dem Minister zufolge „…“* · *„…“, Medienberichten zufolge*: the word stands behind whom it names. */
export function accordingToBehind({ at, clause, lexicon }: Placed): Governing | undefined {
  if (lexicon.language.accordingToBehind === undefined) return undefined
  for (let index = 1; index < clause.items.length; index += 1) {
    if (!lexicon.isAccordingToBehind(clause.items[index]?.form ?? '')) continue
    for (let from = Math.max(0, index - 12); from < index; from += 1) {
      const before = clause.items[from - 1]
      if (before !== undefined && before.kind !== 'mark' && before.kind !== 'quote') continue
      const subject = nounPhraseAt(clause, from)
      if (subject === undefined || subject.to < index) continue
      return {
        reason: 'according-to',
        cue: rangeOf(clause.items, index, index + 1),
        subject: { ...subject, to: index },
        tied: undefined,
        distance: Math.abs(at - index),
        isColon: false,
        strength: 'say',
      }
    }
  }
  return undefined
}

function accordingTo(
  { clause, lexicon }: Placed,
  { from, to: end }: { from: number; to: number },
  distance: number,
): Governing | undefined {
  // *D'après, X, « … »*: a slip of the comma.
  const isSlip = isMark(clause.items[end], ',') && clause.items[end + 1]?.name?.people.length === 1
  const to = isSlip ? end + 1 : end
  const item = clause.items[to]
  // *X cite Y, pour qui « … »*, *les déclarations selon lesquelles il a « … »*
  if (has(item, WORD.relative)) {
    const bearer = antecedentOf(clause, from)
    if (bearer !== undefined && !canSay(clause, bearer)) return undefined
    return bearer === undefined ? undefined : governedSo(clause, { from, to }, { distance, subject: bearer })
  }
  const isStrong = has(item, WORD.strongPronoun)
  // *aux yeux de celui qui aurait pu être son allié*: nobody who was named.
  if (isStrong && has(clause.items[to + 1], WORD.relative)) return undefined
  if (isOwnNews(clause, to)) return undefined
  const teller = tellerOf(clause, to)
  if (teller !== undefined) return governedSo(clause, { from, to }, { distance, subject: teller })
  const subject = isStrong
    ? { from: to, to: to + 1, isPronoun: true }
    : namedIn(clause, nounPhraseAt(clause, to))
  // *pour lever ce blocus*, *pour l'instant*, *selon toute vraisemblance*
  if (item?.kind === 'word' && item.flags === 0 && lexicon.isInfinitive(item.form)) return undefined
  const words = clause.items.slice(to, subject?.to)
  const owner = ownerOfWords(clause, subject) ?? ownerOfNews(clause, to)
  if (owner !== undefined) return governedSo(clause, { from, to }, { distance, subject: owner })
  if (subject?.name === undefined && words.some(({ form }) => lexicon.isCircumstance(form))) return undefined
  if (subject === undefined || (subject.isPronoun && !isStrong && lexicon.language.hasStrongPronouns))
    return undefined
  return governedSo(clause, { from, to }, { distance, subject })
}

/** *selon la formule du maire*, *selon les mots de X*: not the words, but whoever uses them. */
function ownerOfWords(clause: Clause, phrase: NounPhrase | undefined): NounPhrase | undefined {
  const noun =
    phrase === undefined ? -1 : phrase.from + (has(clause.items[phrase.from], WORD.determiner) ? 1 : 0)
  if (!has(clause.items[noun], WORD.cueNoun) || has(clause.items[noun], WORD.document)) return undefined
  const owner = has(clause.items[noun + 1], WORD.of) ? nounPhraseAt(clause, noun + 2) : undefined
  return owner !== undefined && isSomebody(clause, owner) ? owner : undefined
}

/** *selon les précisions apportées par X*, *d'après les informations du journal*: not the news, but whoever gives it. */
function ownerOfNews(clause: Clause, from: number): NounPhrase | undefined {
  const { items, lexicon } = clause
  const noun = has(items[from], WORD.determiner) ? from + 1 : from
  if (!lexicon.isNews(items[noun]?.form ?? '')) return undefined
  for (let at = noun + 1; at <= noun + NEWS_WITHIN; at += 1) {
    const item = items[at]
    if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return undefined
    if (!lexicon.isAgentWord(item.form) && !has(item, WORD.of)) continue
    const owner = nounPhraseAt(clause, at + 1)
    return owner !== undefined && canSay(clause, owner) ? { ...owner, isPronoun: false } : undefined
  }
  return undefined
}

/** In items. */
const NEWS_WITHIN = 4

/** *selon ce qu'a confié X*, *selon les informations que X a données à la presse*: whoever told it. */
function tellerOf(clause: Clause, from: number): NounPhrase | undefined {
  const { items, lexicon, verbs } = clause
  const noun =
    has(items[from], WORD.definite) && lexicon.isNews(items[from + 1]?.form ?? '') ? from + 1 : from
  if (!lexicon.isThatWord(items[noun + 1]?.form ?? '')) return undefined
  const at = noun + 2
  const verb = verbs.find((one) => one.from === at)
  if (verb !== undefined) return namedIn(clause, subjectAfter(clause, verb, lexicon))
  const phrase = nounPhraseAt(clause, at)
  return phrase !== undefined && verbs.some((one) => one.from === phrase.to) ? phrase : undefined
}

/** *X annonce que, selon ses sources, « … »*: what somebody else has it from. */
const isOwnNews = ({ items, lexicon }: Clause, at: number): boolean =>
  lexicon.isPossessive(items[at]?.form ?? '') &&
  (lexicon.isNews(items[at + 1]?.form ?? '') || lexicon.isSource(items[at + 1]?.form ?? ''))

const governedSo = (
  { items }: Clause,
  { from, to }: { from: number; to: number },
  { distance, subject }: { distance: number; subject: NounPhrase },
): Governing => ({
  reason: 'according-to',
  cue: rangeOf(items, from, to),
  subject,
  tied: undefined,
  distance,
  isColon: false,
  strength: 'say',
})
