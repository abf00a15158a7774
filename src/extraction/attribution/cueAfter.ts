import { canSay } from './canSpeak'
import type { VerbGroup } from './findVerbs'
import { subjectAfter, subjectBefore } from './findSubject'
import type { Governing, Placed } from './governing'
import { governedBy, namedIn, reasonFor } from './governing'
import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'

/** « … », a-t-il dit · « … », a déclaré X · “…,” X said */
export function cueAfter(placed: Placed): Governing | undefined {
  const { at, clause, lexicon } = placed
  let next = at + 1
  while (isBetween(clause.items[next], lexicon)) next += 1
  const first = clause.verbs.find(({ from, to }) => from > at && from <= next && next < to)
  const verb = first && withInfinitive(placed, first)
  if (verb !== undefined && canReport(verb)) {
    const found = inverted(placed, verb)
    if (found === undefined || isObserved(placed, verb, found)) return undefined
    // *X, précisant « … », a promis une digue*: what says nothing is the object of whoever stands before.
    const isObject = found.subject !== undefined && !canSay(clause, found.subject)
    const isShared = clause.verbs.findLast(({ to }) => to <= at)?.form === 'gerund'
    // *Le texte qui parle de « … » annonce une réunion*: nothing parts the quotation from the writer's own verb.
    const isWritersOwn =
      next === at + 1 &&
      verb.tied === undefined &&
      clause.items.slice(0, at).some(({ kind }) => kind !== 'mark')
    return isObject && (isShared || isWritersOwn) ? undefined : found
  }
  const unlisted = bySomebody(placed, { at: next, verb })
  if (verb !== undefined || unlisted !== undefined) return unlisted
  // “…,” X said: the subject stands first.
  const phrase = nounPhraseAt(clause, next)
  const { invertsIncises = false } = lexicon.language
  if (phrase === undefined || (next === at + 1 && invertsIncises)) return undefined
  const said = clause.verbs.find(({ from }) => from >= phrase.to && from - phrase.to <= 1)
  if (said?.strength !== 'say' || said.form !== 'finite' || said.isPassive) return undefined
  if (invertsIncises && !phrase.isPronoun && phrase.name === undefined) return undefined
  // *X dénonce « a », Y salue « b »*
  if (governsNext(clause, said)) return undefined
  return governedBy(placed, said, { reason: reasonFor(phrase, 'after'), subject: phrase, distance: 1 })
}

/** *« a », Y craint un « b »*: the verb has a quotation of its own behind it. */
function governsNext({ items }: Clause, { to }: VerbGroup): boolean {
  const next = items.findIndex(({ kind }, at) => at >= to && kind === 'quote')
  return next !== -1 && next - to <= 3 && items.slice(to, next).every(({ kind }) => kind === 'word')
}

const isBetween = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isMark(item, ',', '–', '—', '-', ')', '.', '…') ||
  (item?.kind === 'word' &&
    (lexicon.isAsWord(item.form) ||
      (lexicon.isAdverb(item.form) && !has(item, WORD.clitic | WORD.determiner))))

const canReport = ({ form, isPassive, strength, tied }: VerbGroup): boolean =>
  form === 'finite' && !isPassive && (strength === 'say' || (tied !== undefined && strength !== 'name'))

function inverted(placed: Placed, verb: VerbGroup): Governing | undefined {
  const tied = verb.tied === undefined ? undefined : placed.clause.items[verb.tied]
  if (tied !== undefined)
    return governedBy(placed, verb, { reason: 'pronoun-after', subject: undefined, distance: 0 })
  const subject = namedIn(placed.clause, subjectAfter(placed.clause, verb, placed.lexicon))
  if (subject !== undefined)
    return governedBy(placed, verb, { reason: reasonFor(subject, 'after'), subject, distance: 0 })
  // *a affirmé le « chef des terres »*: what they are is quoted, who they are was told before.
  const { items } = placed.clause
  const isQuoted = has(items[verb.to], WORD.determiner) && items[verb.to + 1]?.kind === 'quote'
  if (!isQuoted && !placed.lexicon.language.dropsPronouns) return undefined
  return governedBy(placed, verb, { reason: 'pronoun-after', subject: undefined, distance: 0 })
}

/** « … », tonne X: whatever the verb, between the comma behind a quotation and somebody's name or role it tells who speaks. */
function bySomebody(
  placed: Placed,
  { at, verb }: { at: number; verb: VerbGroup | undefined },
): Governing | undefined {
  const { clause, lexicon } = placed
  const item = clause.items[at]
  if (!isMark(clause.items[at - 1], ',') || item?.kind !== 'word' || item.isCapital) return undefined
  const isNamed = clause.items[at + 1]?.kind === 'name'
  // *déduit le maire*: a participle has no object; *décidé le 3 mai* has a day.
  const isActive = has(clause.items[at + 1], WORD.definite) && clause.items[at + 2]?.kind === 'word'
  const isUnknown =
    verb === undefined &&
    item.flags === 0 &&
    !lexicon.isLikeGerund(item.form) &&
    (isNamed || isActive || !lexicon.isParticiple(item.form))
  const isState = has(clause.items[(verb?.to ?? 1) - 1], WORD.be | WORD.have)
  if (isState) return undefined
  if (!isUnknown && (verb?.form !== 'finite' || verb.isPassive || verb.strength === 'name')) return undefined
  const to = verb?.to ?? at + 1
  const common = { lemma: '', form: 'finite', isPassive: false, strength: 'weak' } as const
  const group: VerbGroup = { ...common, from: at, to }
  const subject = namedIn(clause, subjectAfter(clause, group, lexicon))
  // *blague le milliardaire*: an article right behind the verb.
  const isPlain =
    subject?.from === to &&
    has(clause.items[to], WORD.definite) &&
    lexicon.isLikeVerb(item.form) &&
    (canSay(clause, subject) || headOf(clause, subject).to === subject.to)
  if (subject === undefined || !(isSomebody(clause, headOf(clause, subject)) || isPlain)) return undefined
  return governedBy(placed, group, { reason: 'subject-after', subject, distance: 0 })
}

/** *la voiture d'un automobiliste* is nobody, *le maire de la ville* is: what the phrase has before *de*. */
function headOf({ items }: Clause, phrase: NounPhrase): NounPhrase {
  const of = items.findIndex((item, at) => at > phrase.from && has(item, WORD.of))
  return of === -1 || of >= phrase.to ? phrase : { ...phrase, to: of }
}

/** *a tenu à tempérer X*, *a fini par lâcher X*: the infinitive says it. */
function withInfinitive({ clause, lexicon }: Placed, verb: VerbGroup): VerbGroup {
  if (verb.form !== 'finite' || verb.isPassive || verb.tied !== undefined) return verb
  const at = has(clause.items[verb.to], WORD.preposition) ? verb.to + 1 : verb.to
  const infinitive = lexicon.cuesOf(clause.items[at]?.form ?? '').find(({ form }) => form === 'infinitive')
  return infinitive?.strength === 'say' ? { ...verb, to: at + 1, strength: 'say' } : verb
}

/** *…, a constaté une journaliste de l'agence*: what a reporter saw, and nobody said. */
function isObserved(
  { clause: { items }, lexicon }: Placed,
  { lemma }: VerbGroup,
  { subject }: Governing,
): boolean {
  if (subject === undefined || !lexicon.isSeeing(lemma)) return false
  return items.slice(subject.from, subject.to).some(({ form }) => lexicon.isReporter(form))
}

/** « … », y compris le reste, commente X: a verb with its subject behind it, after a comma. */
export function lateCue(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  for (const verb of clause.verbs) {
    // *« … » que les locataires partiraient ? a plaidé X*
    if (verb.from <= at || !canReport(verb) || !isMark(clause.items[verb.from - 1], ',', '?', '!')) continue
    const found = inverted(placed, verb)
    if (found === undefined || isObserved(placed, verb, found)) continue
    // *…, a dénoncé les radars « … »*: what says nothing is the object, unless the sentence ends with it.
    const end = clause.items[found.subject?.to ?? verb.to]
    const isEnd = end === undefined || isMark(end, '.', '!', '?')
    if (found.subject !== undefined && !isEnd && !canSay(clause, found.subject)) continue
    return { ...found, reason: 'late-cue', distance: verb.from - at }
  }
  return undefined
}

/** *La prévention, juge X, se heurte au fait que « … »* · *Et, rappelle-t-elle, « … »*: an incise before the quotation. */
export function inciseBefore(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  for (const verb of clause.verbs) {
    if (verb.to >= at || !canReport(verb)) continue
    // *Comme le rappelle X, « … »*
    const isAccount = verb.from === 1 && placed.lexicon.isAsWord(clause.items[0]?.form ?? '')
    if (!isAccount && !isMark(clause.items[verb.from - 1], ',')) continue
    if (clause.items.slice(0, verb.from).some(({ kind }) => kind === 'quote')) return undefined
    const found = inverted(placed, verb)
    const end = found?.subject?.to ?? verb.to
    if (found === undefined || (found.tied === undefined && found.subject === undefined)) continue
    if (end >= at || !endsIncise(clause.items[end]) || isSaidBehind(placed, end)) continue
    // *X, dénonce une tentative par des élus*: what says nothing is the object.
    if (found.subject !== undefined && !isInverted(clause, verb, found.subject)) continue
    return {
      ...found,
      reason: found.tied === undefined ? 'subject-before' : 'pronoun-before',
      distance: at - end,
    }
  }
  return undefined
}

/** *Comme le rapporte un quotidien, X a déclaré que « … »*: a verb of saying nearer the quotation has it. */
const isSaidBehind = ({ at, clause, lexicon }: Placed, end: number): boolean =>
  clause.verbs.some(
    (verb) =>
      verb.from >= end &&
      verb.to <= at &&
      verb.form === 'finite' &&
      verb.strength === 'say' &&
      !verb.isPassive &&
      (verb.to === at ||
        lexicon.isThatWord(clause.items[verb.to]?.form ?? '') ||
        isMark(clause.items[verb.to], ':')),
  )

/** *X, a invité les autorités à veiller*: behind a verb with a subject before it stands its object, unless commas enclose both. */
function isInverted(clause: Clause, verb: VerbGroup, behind: NounPhrase): boolean {
  if (!canSay(clause, behind)) return false
  if (clause.items[behind.to]?.kind === 'mark') return true
  const before = subjectBefore(clause, verb)
  return before === undefined || !canSay(clause, before)
}

/** *La folie est le fruit d'un travail, nous a expliqué X.* */
export function inciseAtEnd(clause: Clause, lexicon: Lexicon): Governing | undefined {
  const verb = clause.verbs.at(-1)
  if (verb?.strength !== 'say' || !canReport(verb) || !isMark(clause.items[verb.from - 1], ','))
    return undefined
  const found = inverted({ clause, at: 0, lexicon }, verb)
  const isSaid = found?.tied !== undefined || (found?.subject && isSomebody(clause, found.subject))
  return isSaid === true ? found : undefined
}

/** What stands behind an incise: a mark, or where and to whom it was said (*au bout du fil*). */
const endsIncise = (item: Item | undefined): boolean =>
  isMark(item, ',', '–', '—', '.') || (has(item, WORD.preposition) && !has(item, WORD.of))

/** « …, explique-t-il, … » · « …, estime X, … »: the clause of the quotation's own items that names its speaker. */
export function insideQuote(clause: Clause, lexicon: Lexicon): Governing | undefined {
  const placed = { clause, at: -1, lexicon }
  for (const verb of clause.verbs) {
    if (!canReport(verb) || !isMark(clause.items[verb.from - 1], ',', '–', '—')) continue
    const found = inverted(placed, verb)
    const end = found?.subject?.to ?? verb.to
    if (found === undefined || !(found.tied !== undefined || endsIncise(clause.items[end]))) continue
    return { ...found, reason: 'inside-quote' }
  }
  return undefined
}
