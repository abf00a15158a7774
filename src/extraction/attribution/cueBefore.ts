import { canSay } from './canSpeak'
import type { VerbGroup } from './findVerbs'
import { subjectAfter, subjectBefore } from './findSubject'
import type { Governing, Placed } from './governing'
import { governedBy, reasonFor } from './governing'
import { distanceFrom, withoutSubject } from './withoutSubject'
import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { mainVerbBefore, opensThatClause } from './mainVerb'
import type { Clause, NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import { otherSubject } from './otherSubject'
import { ownSubject } from './ownSubject'

/** How many items may stand between a verb that says little by itself and what it governs. */
const WEAK_WITHIN = 7

/** X affirme que … « … » · X : « … » · X, affirmant : « … » */
export function cueBefore(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  const isColon = isMark(clause.items[at - 1], ':')
  const before = clause.verbs
    .filter((verb) => verb.to <= at && verb.strength !== 'name' && !isDenied(placed, verb))
    .toReversed()
  const cues = before.filter(
    ({ strength, to }) => strength === 'say' || (strength === 'weak' && at - to <= WEAK_WITHIN),
  )
  const able = cues.filter(
    (verb) =>
      !isOfClauseBefore(clause, verb, before) &&
      !isReportedWish(placed, verb, cues) &&
      !(verb.isPassive && byAgent(placed, verb) === undefined),
  )
  const cue = sayingOf(able.find((verb) => !isYetToCome(placed, verb, able)) ?? able[0], able)
  const main = before.find(({ from }) => !has(clause.items[from - 1], WORD.relative)) ?? before[0]
  const answer = isColon && cue !== undefined ? answeredBefore(placed, cue, able) : undefined
  const verb =
    answer ?? cue ?? (isColon && !isOfLastPart(clause, at) ? main : cues.find(({ isPassive }) => isPassive))
  if (verb === undefined || isCutOff(clause.items, verb.to, isSlip(clause, verb, at) ? at - 1 : at))
    return undefined
  const distance = distanceFrom(clause.items, behindAsides(placed, verb.to), at)
  const found = { distance, isColon: isColon && cue === undefined }
  if (verb.tied !== undefined)
    return governedBy(placed, verb, { ...found, reason: 'pronoun-before', subject: undefined })
  if (verb.isPassive) return byAgent(placed, verb)
  const governing = verb.form === 'finite' ? verb : mainVerbBefore(clause, verb)
  const reason = verb.form === 'gerund' ? 'participle' : verb.form === 'infinitive' ? 'infinitive' : undefined
  // *« … », dit-il, soulignant que « … »*
  if (reason !== undefined && governing?.tied !== undefined)
    return governedBy(placed, verb, {
      ...found,
      reason,
      subject: undefined,
      tied: clause.items[governing.tied],
    })
  const own = ownSubject(placed, verb)
  const nearest =
    own ?? (governing === undefined ? leading(clause, verb) : subjectOf(placed, governing, verb))
  const other = own === undefined ? otherSubject(clause, { cue: verb, verb: governing }, nearest) : undefined
  const subject = other ?? nearest
  if (subject === undefined) return withoutSubject(placed, { ...found, governing, reason, verb })
  const isRelative = has(clause.items[verb.from - 1], WORD.relative)
  // *les mots de la maire, qui dénonce*: the number tells who is meant.
  const isSure =
    other === undefined || (nearest === undefined ? !other.isPronoun : isRelative && canSay(clause, nearest))
  return governedBy(placed, verb, {
    ...found,
    reason: reason ?? (isRelative ? 'relative-clause' : reasonFor(subject, 'before')),
    subject,
    ...(isSure ? {} : { isDoubtful: true }),
  })
}

/** *X a indiqué que le gouvernement souhaite que « … »*: what a body wishes or fears somebody says for it. */
function isReportedWish({ clause, lexicon }: Placed, verb: VerbGroup, cues: readonly VerbGroup[]): boolean {
  const isWeak = verb.strength === 'weak' || verb.form === 'infinitive'
  const subject = subjectBefore(clause, verb)
  // *X a dit que son enquête avait révélé que « … »*
  const isOwn = subject !== undefined && lexicon.isPossessive(clause.items[subject.from]?.form ?? '')
  if (!isWeak && !isOwn && !lexicon.isWish(verb.lemma)) return false
  if (!isWeak && (subject === undefined || subject.isPronoun || isSomebody(clause, subject))) return false
  const end = subject?.from ?? verb.from
  return cues.some(
    ({ form, strength, to }) =>
      form === 'finite' &&
      strength === 'say' &&
      to < end &&
      opensThatClause(clause.items.slice(to, end), lexicon),
  )
}

/** *a déclaré vouloir engager « au plus vite » la réforme*: who says that they want to, says the rest as well. */
function sayingOf(cue: VerbGroup | undefined, cues: readonly VerbGroup[]): VerbGroup | undefined {
  if (cue?.form !== 'infinitive' || cue.strength !== 'weak') return cue
  const before = sayingOf(
    cues.find(({ to }) => to === cue.from),
    cues,
  )
  return before?.strength === 'say' && before.form === 'finite' ? before : cue
}

/** *En annonçant un plan, X a franchi « … »*: the sentence's own verb, behind a comma, governs what follows it. */
const isOfClauseBefore = ({ items }: Clause, cue: VerbGroup, verbs: readonly VerbGroup[]): boolean =>
  (cue.form === 'gerund' || (cue.form === 'infinitive' && has(items[0], WORD.subordinator))) &&
  !items
    .slice(0, cue.from)
    .some((item) => (item.name?.kind ?? 'other') !== 'other' || has(item, WORD.role)) &&
  verbs.some(
    ({ form, from }) =>
      form === 'finite' &&
      from > cue.to &&
      !has(items[from - 1], WORD.relative) &&
      items.slice(cue.to, from).some((item) => isMark(item, ',')) &&
      !items.slice(cue.to, from).some((item) => has(item, WORD.subordinator)),
  )

/**
 * *X a répondu à Y, qui avait commenté sa lettre : « … »*: what Y did has an object of its own, and what X says to Y stands
 * behind the colon.
 */
function answeredBefore(
  { clause }: Placed,
  cue: VerbGroup,
  cues: readonly VerbGroup[],
): VerbGroup | undefined {
  const { items } = clause
  const relative = cue.from - 1
  if (!has(items[relative], WORD.relative) || !has(items[cue.to], WORD.determiner)) return undefined
  const main = cues.find(({ form, to }) => form === 'finite' && to <= relative)
  const to = items[main?.to ?? -1]
  if (main?.strength !== 'say' || !has(to, WORD.preposition) || has(to, WORD.of)) return undefined
  const addressee = nounPhraseAt(clause, main.to + 1)
  return addressee !== undefined && [relative, relative - 1].includes(addressee.to) ? main : undefined
}

/** *S'il viendra, le maire botte en touche : « … »*: who stands behind the last comma speaks, not who is before it. */
function isOfLastPart(clause: Clause, at: number): boolean {
  const { items, verbs } = clause
  const comma = items.findLastIndex((item, index) => index < at && isMark(item, ','))
  if (comma === -1 || verbs.some(({ from }) => from > comma && from < at)) return false
  const phrase = nounPhraseAt(clause, comma + 1)
  return (
    phrase !== undefined &&
    (items[phrase.name ?? -1]?.name?.people.length === 1 ||
      items.slice(phrase.from, phrase.to).some((item) => has(item, WORD.role)))
  )
}

/** *a averti que son pays répondrait*: what will be said is no saying, where somebody says so. */
function isYetToCome(
  { clause: { items }, lexicon }: Placed,
  verb: VerbGroup,
  cues: readonly VerbGroup[],
): boolean {
  const isFuture = lexicon.isFutureOf(verb.lemma, items[verb.to - 1]?.form ?? '')
  return (
    isFuture &&
    cues.some(({ form, strength, to }) => strength === 'say' && form === 'finite' && to <= verb.from)
  )
}

/** *parle de son côté d'une « … »*: what stands beside the sentence makes nothing further. */
function behindAsides({ at, clause: { items }, lexicon }: Placed, start: number): number {
  let from = start
  for (;;) {
    const isComma = isMark(items[from], ',')
    const first = isComma ? from + 1 : from
    const length =
      phraseLengthAt(items, first, lexicon.asides) || (lexicon.isAdverb(items[first]?.form ?? '') ? 1 : 0)
    const to = first + length + (isComma && isMark(items[first + length], ',') ? 1 : 0)
    if (length === 0 || to >= at) return from
    from = to
  }
}

/** *sans pouvoir dire*: nobody said it. */
const isDenied = ({ clause: { items }, lexicon }: Placed, { form, from }: VerbGroup): boolean =>
  form === 'infinitive' &&
  items.slice(Math.max(0, from - 2), from).some((item) => lexicon.isWithoutWord(item.form))

/** The subject of the verb that governs the cue; of another verb than the cue also behind it: *a dit X, avant de*. */
function subjectOf(
  { clause, lexicon }: Placed,
  governing: VerbGroup,
  cue: VerbGroup,
): NounPhrase | undefined {
  const before = subjectBefore(clause, governing)
  if (before !== undefined || governing === cue) return before
  const after = subjectAfter(clause, governing, lexicon)
  return after !== undefined && after.to <= cue.from && canSay(clause, after) ? after : undefined
}

/** *X a dit ; « … »*: a semicolon, where a colon was meant. */
const isSlip = ({ items }: Clause, { strength, to }: VerbGroup, at: number): boolean =>
  strength === 'say' && to === at - 1 && isMark(items[to], ';')

/** A quotation after the verb's own sentence has ended belongs to another verb. */
const isCutOff = (items: readonly Item[], from: number, at: number): boolean => {
  for (let index = from; index < at; index += 1) if (isMark(items[index], '.', '!', '?', ';')) return true
  return false
}

/** *a été accusé par X de « … »*: the agent speaks. */
function byAgent(placed: Placed, verb: VerbGroup): Governing | undefined {
  const { at, clause } = placed
  for (let index = verb.to; index < at; index += 1) {
    if (!placed.lexicon.isAgentWord(clause.items[index]?.form ?? '')) continue
    const subject = nounPhraseAt(clause, index + 1)
    if (subject !== undefined)
      return governedBy(placed, verb, { reason: 'subject-before', subject, distance: at - verb.to })
  }
  return undefined
}

const leading = (clause: Clause, { from }: VerbGroup): NounPhrase | undefined =>
  from === 0 ? undefined : nounPhraseAt(clause, 0)
