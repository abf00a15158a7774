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
import { agentBehind } from './agents'
import { has, isMark } from './hostSentence'
import { label, ownerOfWordsBefore, ownerOfWordsBehind } from './labels'
import { WORD } from '../languages/lexicon'
import { mainBehind, weakBehind } from './mainBehind'
import { quotedVerb, selfDescribed } from './quotedVerb'

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
  nearerAccount,
  saidBefore,
  lateCue,
  (placed) => accordingToBefore(placed),
  accordingToLate,
  cueBefore,
  accordingToBehind,
  accordingToThem,
  label,
  selfDescribed,
  quotedVerb,
  weakBehind,
  mainBehind,
]

/** *« a » et « b », prévient X*: whoever says the second says both. */
function cueBehindNext({ at, clause, lexicon }: Placed): Governing | undefined {
  const next = clause.items.findIndex(({ kind }, index) => index > at && kind === 'quote')
  const between = clause.items.slice(at + 1, next)
  const isJoined =
    between.length <= 2 && between.some((item) => has(item, WORD.coordinator) || isMark(item, ','))
  return next > at && isJoined ? cueAfter({ at: next, clause, lexicon }) : undefined
}

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
