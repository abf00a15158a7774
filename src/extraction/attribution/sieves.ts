import { accordingToBefore, accordingToBehind, accordingToBeside } from './accordingTo'
import { cueAfter, lateCue } from './cueAfter'
import { cueBefore } from './cueBefore'
import type { Governing, Placed } from './governing'
import { namedIn, rangeOf } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { nounPhraseAt } from './nounPhrase'

type Sieve = (placed: Placed) => Governing | undefined

/** The first that finds who governs the quotation is believed; the order is that of how sure they are. */
export const sieves: readonly Sieve[] = [
  cueAfter,
  accordingToBeside,
  agentBehind,
  cueBefore,
  accordingToBefore,
  accordingToBehind,
  lateCue,
  label,
]

/** *une « désorganisation » relevée par X* · *a été qualifié de « fou » par X* */
function agentBehind({ at, clause, lexicon }: Placed): Governing | undefined {
  const { items, verbs } = clause
  const next = items[at + 1]
  const participle = lexicon.cuesOf(next?.form ?? '').find(({ form }) => form === 'participle')
  const passive = verbs.findLast(
    ({ isPassive, strength, to }) => isPassive && strength !== 'other' && to <= at,
  )
  const isNear = passive !== undefined && at - passive.to <= 2
  if (participle === undefined && !isNear) return undefined
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
    distance: 1,
    isColon: false,
    strength: participle?.strength ?? passive?.strength ?? 'weak',
  }
}

/** X : « … », without a verb. */
function label(placed: Placed): Governing | undefined {
  const { at, clause } = placed
  if (!isMark(clause.items[at - 1], ':') || at < 2) return undefined
  for (let from = 0; from < at - 1; from += 1) {
    const phrase = nounPhraseAt(clause, from)
    if (phrase === undefined) continue
    const before = clause.items[from - 1]
    const isStart = before?.kind !== 'word'
    const isSomebody =
      isStart &&
      (phrase.name !== undefined ||
        clause.items
          .slice(phrase.from, phrase.to)
          .some((item) => has(item, WORD.role | WORD.organization | WORD.group)))
    if (isSomebody)
      return {
        reason: 'label',
        cue: undefined,
        subject: namedIn(clause, phrase),
        tied: undefined,
        distance: 1,
        isColon: true,
        strength: 'other',
      }
    from = phrase.to - 1
  }
  return undefined
}
