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
import { mainBehind, weakBehind } from './mainBehind'
import { quotedVerb, selfDescribed } from './quotedVerb'
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
  return found?.strength === 'say' ? found : undefined
}
