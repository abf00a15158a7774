import {
  accordingToAtColon,
  accordingToBefore,
  accordingToBehind,
  accordingToBeside,
  accordingToLate,
  accordingToThem,
} from './accordingTo'
import { cueAfter, inciseBefore, lateCue } from './cueAfter'
import { cueBefore } from './cueBefore'
import type { Governing, Placed } from './governing'
import { governedBy, namedIn, rangeOf, reasonFor } from './governing'
import { subjectBefore } from './findSubject'
import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import { WORD } from '../languages/lexicon'
import type { NounPhrase } from './nounPhrase'
import { isSomebody, nounPhraseAt } from './nounPhrase'
import type { VerbGroup } from './findVerbs'

type Sieve = (placed: Placed) => Governing | undefined

/** The first that finds who governs the quotation is believed; the order is that of how sure they are. */
export const sieves: readonly Sieve[] = [
  cueAfter,
  accordingToBeside,
  agentBehind,
  ownerOfWordsBefore,
  ownerOfWordsBehind,
  accordingToAtColon,
  inciseBefore,
  cueBehindNext,
  saidBefore,
  lateCue,
  accordingToBefore,
  cueBefore,
  accordingToBehind,
  accordingToThem,
  accordingToLate,
  label,
  selfDescribed,
  quotedVerb,
]

/** *une « désorganisation » relevée par X* · *a été qualifié de « fou » par X* */
function agentBehind({ at, clause, lexicon }: Placed): Governing | undefined {
  const { items, verbs } = clause
  const next = items[at + 1]
  const isParticiple = (item: Item | undefined) =>
    lexicon.cuesOf(item?.form ?? '').find(({ form }) => form === 'participle')
  const isReported = verbs.some(
    ({ form, strength, to }) =>
      form === 'finite' && strength === 'say' && lexicon.isThatWord(items[to]?.form ?? ''),
  )
  const isAccount = phraseLengthAt(items, 0, lexicon.accordingTo) > 0
  const accused = isReported || isAccount ? undefined : byAgentBefore({ at, clause, lexicon }, isParticiple)
  if (accused !== undefined) return accused
  const participle = isParticiple(next)
  const passive = verbs.findLast(
    ({ isPassive, strength, to }) => isPassive && strength !== 'other' && to <= at,
  )
  // *s'est dite « préoccupée » par la crise*: the participle is of a verb that somebody does.
  const isActive = verbs.some(({ isPassive, to }) => to === at && !isPassive)
  // *Ce « désastre » est déploré par X*
  const behind = verbs.find(({ from }) => from === at + 1)
  if (behind?.isPassive === true && behind.strength !== 'other')
    return byAgentOf({ at, clause, lexicon }, behind)
  const beside = isParticiple(items[has(items[at - 1], WORD.of) ? at - 2 : at - 1])
  const isNear = (passive !== undefined && at - passive.to <= 2) || (beside !== undefined && !isActive)
  if (participle === undefined && !isNear) return undefined
  // *est « a priori » privilégiée par X*: the verb is the writer's, the quotation says how.
  if (participle !== undefined && has(items[at - 1], WORD.be)) return undefined
  const agent = participle === undefined ? at + 1 : at + 2
  if (!lexicon.isAgentWord(items[agent]?.form ?? '')) return undefined
  const subject = nounPhraseAt(clause, agent + 1)
  if (subject === undefined) return undefined
  const cue =
    participle !== undefined
      ? rangeOf(items, at + 1, at + 2)
      : passive && rangeOf(items, passive.from, passive.to)
  return {
    reason: 'participle',
    cue,
    subject: namedIn(clause, subject),
    tied: undefined,
    distance: 0,
    isColon: false,
    strength: participle?.strength ?? passive?.strength ?? 'weak',
  }
}

function byAgentOf({ at, clause, lexicon }: Placed, verb: VerbGroup): Governing | undefined {
  const agent = lexicon.isAgentWord(clause.items[verb.to]?.form ?? '')
    ? nounPhraseAt(clause, verb.to + 1)
    : undefined
  const found = {
    reason: 'participle',
    subject: namedIn(clause, agent),
    distance: verb.from - at - 1,
  } as const
  return agent === undefined ? undefined : governedBy({ at, clause, lexicon }, verb, found)
}

/** *« a » et « b », prévient X*: whoever says the second says both. */
function cueBehindNext({ at, clause, lexicon }: Placed): Governing | undefined {
  const next = clause.items.findIndex(({ kind }, index) => index > at && kind === 'quote')
  const between = clause.items.slice(at + 1, next)
  const isJoined =
    between.length <= 2 && between.some((item) => has(item, WORD.coordinator) || isMark(item, ','))
  return next > at && isJoined ? cueAfter({ at: next, clause, lexicon }) : undefined
}

/** A verb that says it before the quotation is surer than one at the end of its sentence, any other is less sure. */
function saidBefore(placed: Placed): Governing | undefined {
  const found = cueBefore(placed)
  return found?.strength === 'say' ? found : undefined
}

/** *…, qui rappelle la conviction de sa cliente : « … »* */
function ownerOfWordsBefore({ at, clause }: Placed): Governing | undefined {
  const { items } = clause
  const isVerbless = isMark(items[at - 1], ',') && clause.verbs.length === 0
  if (!isMark(items[at - 1], ':') && !isVerbless) return undefined
  const noun = items.findLastIndex((item, index) => index < at && has(item, WORD.cueNoun))
  // *X a commenté la réponse du président : « … »*
  const cue = clause.verbs.findLast(({ strength, to }) => strength === 'say' && to <= noun)
  const isSaid = cue?.form === 'finite' && !has(items[cue.from - 1], WORD.relative)
  if (isSaid) return undefined
  const owner = noun !== -1 && has(items[noun + 1], WORD.of) ? nounPhraseAt(clause, noun + 2) : undefined
  if (owner?.to !== at - 1 || !isSomebody(clause, owner)) return undefined
  return labelled({ ...owner, isPronoun: false }, rangeOf(items, noun, noun + 1))
}

/** *les déclarations de « reconquista » d'Elio Di Rupo*: whose words they are; *le slogan « X » de Y* is what it is called. */
function ownerOfWordsBehind({ at, clause }: Placed): Governing | undefined {
  const { items } = clause
  const noun = has(items[at - 1], WORD.of) ? at - 2 : at - 1
  if (!has(items[noun], WORD.cueNoun) || has(items[noun], WORD.naming)) return undefined
  const owner = has(items[at + 1], WORD.of) ? nounPhraseAt(clause, at + 2) : undefined
  if (owner === undefined || !isSomebody(clause, owner)) return undefined
  return labelled({ ...owner, isPronoun: false }, rangeOf(items, noun, noun + 1))
}

/** *Accusé par ses détracteurs de « comploter »* */
function byAgentBefore(
  { at, clause, lexicon }: Placed,
  isParticiple: (item: Item | undefined) => unknown,
): Governing | undefined {
  const { items } = clause
  for (let index = at - 2; index > Math.max(0, at - 10); index -= 1) {
    if (!lexicon.isAgentWord(items[index]?.form ?? '') || isParticiple(items[index - 1]) === undefined)
      continue
    const subject = nounPhraseAt(clause, index + 1)
    const isLast =
      subject?.to === at - 1 ||
      (subject !== undefined && has(items[subject.to], WORD.of) && subject.to === at - 2)
    if (subject === undefined || !isLast) return undefined
    return {
      ...labelled(subject, rangeOf(items, index - 1, index)),
      reason: 'participle',
      isColon: false,
      strength: 'weak',
    }
  }
  return undefined
}

/** *Elle est « inquiète »*: how somebody feels, only they say. */
function selfDescribed(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  const verb = clause.verbs.findLast(({ to }) => to === at)
  if (verb?.strength !== 'other' || !has(clause.items[verb.to - 1], WORD.be)) return undefined
  const subject = subjectBefore(clause, verb)
  if (subject === undefined || !(subject.isPronoun || isSomebody(clause, subject))) return undefined
  const found = governedBy(placed, verb, { reason: reasonFor(subject, 'before'), subject, distance: 0 })
  return { ...found, isDoubtful: true }
}

/** *Ce texte « rappelle que … »*: the quotation begins with a verb of saying, and its subject stands before it. */
function subjectOfQuoted({ at, clause, lexicon }: Placed, words: string): NounPhrase | undefined {
  const [first = ''] = words.toLowerCase().split(/\s/, 1)
  if (!/^\p{Ll}/u.test(words) || !lexicon.cuesOf(first).some(({ form }) => form === 'finite'))
    return undefined
  const verb = { from: at, to: at + 1, lemma: '', strength: 'say', form: 'finite', isPassive: false } as const
  const subject = subjectBefore(clause, verb)
  const canSay =
    subject !== undefined &&
    clause.items
      .slice(subject.from, subject.to)
      .some(
        (item) =>
          item.kind === 'name' || has(item, WORD.role | WORD.organization | WORD.group | WORD.document),
      )
  return canSay && subject.to === at ? subject : undefined
}

/** *Ayrault « assume »*: the verb is the quotation. */
function quotedVerb(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  const before = clause.items[at - 1]
  const next = clause.items[at + 1]
  const subject = placed.words === undefined ? undefined : subjectOfQuoted(placed, placed.words)
  if (subject !== undefined) return { ...labelled(subject, undefined), distance: 0 }
  // *dans lequel elle « exprime ses regrets »*
  const isPronoun = has(before, WORD.pronoun) && has(before, WORD.masculine | WORD.feminine | WORD.plural)
  if (isPronoun && !has(before, WORD.determiner | WORD.clitic))
    return {
      ...labelled({ from: at - 1, to: at, isPronoun: true }, undefined),
      distance: 0,
      isDoubtful: true,
    }
  if (before?.name?.people.length !== 1 || at > 2 || next?.kind === 'name') return undefined
  return { ...labelled({ from: at - 1, to: at, name: at - 1, isPronoun: false }, undefined), distance: 0 }
}

const labelled = (subject: Governing['subject'], cue: Governing['cue']): Governing => ({
  reason: 'label',
  cue,
  subject,
  tied: undefined,
  distance: 1,
  isColon: true,
  strength: 'other',
})

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

/** X : « … », without a verb; the name right before the colon, else the first who is named. */
function label(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  const { items } = clause
  if (!isMark(items[at - 1], ':', '-', '–', '—') || at < 2) return undefined
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
    if ((isStart || phrase.to === at - 1) && isSpeaker) return labelled(namedIn(clause, phrase), undefined)
    from = phrase.to - 1
  }
  return undefined
}
