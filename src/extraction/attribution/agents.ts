import type { VerbGroup } from './findVerbs'
import type { Governing, Placed } from './governing'
import { governedBy, labelled, namedIn, rangeOf } from './governing'
import type { Item } from './hostSentence'
import { has, isMark, phraseLengthAt } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { nounPhraseAt } from './nounPhrase'

/** *une « désorganisation » relevée par X* · *a été qualifié de « fou » par X* */
export function agentBehind({ at, clause, lexicon, words = '' }: Placed): Governing | undefined {
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
  // *la pétition « Pour un port propre » lancée par X*: what it is called.
  if (has(items[at - 1], WORD.naming) && /^\p{Lu}/u.test(words)) return undefined
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

/** *« … », comme prétendu par X*: whose account it is. */
export function accountBehind({ at, clause, lexicon }: Placed): Governing | undefined {
  const { items } = clause
  const as = isMark(items[at + 1], ',') ? at + 2 : at + 1
  if (!lexicon.isAsWord(items[as]?.form ?? '') || !lexicon.isAgentWord(items[as + 2]?.form ?? ''))
    return undefined
  const cue = lexicon.cuesOf(items[as + 1]?.form ?? '').find(({ form }) => form === 'participle')
  const subject = cue?.strength === 'say' ? nounPhraseAt(clause, as + 3) : undefined
  if (subject === undefined) return undefined
  const found = labelled(namedIn(clause, subject), rangeOf(items, as + 1, as + 2))
  return { ...found, reason: 'participle', isColon: false, strength: 'say' }
}
