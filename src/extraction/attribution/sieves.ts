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
import { accountBehind, agentBehind } from './agents'
import { oneOfThem } from './among'
import { has, isMark } from './hostSentence'
import { label, ownerOfWordsBefore, ownerOfWordsBehind } from './labels'
import { WORD } from '../languages/lexicon'
import { isSomebody } from './nounPhrase'
import { mainBehind, weakBehind } from './mainBehind'
import { quotedBehindClitic, quotedVerb, selfDescribed } from './quotedVerb'
import { reportBefore } from './reportNoun'

type Sieve = (placed: Placed) => Governing | undefined

/** The first that finds who governs the quotation is believed; the order is that of how sure they are. */
export const sieves: readonly Sieve[] = [
  cueAfter,
  accordingToBeside,
  accountBehind,
  agentBehind,
  ownerOfWordsBefore,
  ownerOfWordsBehind,
  accordingToAtColon,
  oneOfThem,
  inciseBefore,
  cueBehindNext,
  nearerAccount,
  quotedBehindClitic,
  saidBefore,
  lateCue,
  (placed) => accordingToBefore(placed),
  accordingToLate,
  cueBefore,
  accordingToBehind,
  accordingToThem,
  reportBefore,
  label,
  selfDescribed,
  quotedVerb,
  weakBehind,
  mainBehind,
]

/** *« a » et « b », « c », prévient X*: whoever says the last says them all. */
function cueBehindNext({ at, clause, lexicon }: Placed): Governing | undefined {
  let last = at
  for (let count = 0; count < MOST_JOINED; count += 1) {
    const next = clause.items.findIndex(({ kind }, index) => index > last && kind === 'quote')
    const between = clause.items.slice(last + 1, next)
    const isJoined =
      between.length <= 2 && between.some((item) => has(item, WORD.coordinator) || isMark(item, ','))
    if (next <= last || !isJoined) return undefined
    const found = cueAfter({ at: next, clause, lexicon })
    if (found !== undefined) return found
    last = next
  }
  return undefined
}

/** How many quotations may stand in a row. */
const MOST_JOINED = 4

/** *a promis de relancer un football qui, selon X, « va mal »*: an account behind the verb is nearer. */
function nearerAccount(placed: Placed): Governing | undefined {
  const account = accordingToBefore(placed, true)
  const said = account && cueBefore(placed)
  const isNearer = (account?.cue?.start ?? 0) >= (said?.cue?.end ?? 0)
  return isNearer ? account : undefined
}

/** A verb that says it before the quotation is surer than one at the end of its sentence, any other is less sure. */
function saidBefore(placed: Placed): Governing | undefined {
  const found = cueBefore(placed)
  return found?.strength === 'say' && !isReportedLater(placed, found) ? found : undefined
}

/**
 * *Le pays assume « … » en mer, a indiqué la ministre*: what no *que* and no colon gives to a body that did nothing but
 * what the sentence tells, whoever the sentence ends with says.
 */
function isReportedLater(placed: Placed, { cue, distance, reason, subject }: Governing): boolean {
  const { at, clause, lexicon } = placed
  const { items } = clause
  if (subject === undefined || subject.isPronoun || reason !== 'subject-before') return false
  if (isSomebody(clause, subject) || distance > REPORTED_WITHIN) return false
  const between = items.slice(0, at).filter(({ start }) => start >= (cue?.end ?? 0))
  if (between.some((item) => lexicon.isThatWord(item.form) || item.kind === 'mark')) return false
  const late = lateCue(placed)
  if (late?.subject === undefined || !isSomebody(clause, late.subject)) return false
  // *Ils pensent « non », mais nous étions prêts, a dit X*: of the last clause, not of the quotation.
  const end = items[at]?.end ?? 0
  return !clause.verbs.some(({ form, from }) => {
    const start = items[from]?.start ?? 0
    return form === 'finite' && start >= end && start < (late.cue?.start ?? 0)
  })
}

/** In items, between the verb and the quotation. */
const REPORTED_WITHIN = 4
