import { accordingToBefore, accordingToBehind, accordingToBeside } from './accordingTo'
import { cueAfter, lateCue } from './cueAfter'
import { cueBefore } from './cueBefore'
import type { Governing, Placed } from './governing'
import { namedIn } from './governing'
import { has, isMark } from './hostSentence'
import { WORD } from '../languages/lexicon'
import { nounPhraseAt } from './nounPhrase'

type Sieve = (placed: Placed) => Governing | undefined

/** The first that finds who governs the quotation is believed; the order is that of how sure they are. */
export const sieves: readonly Sieve[] = [
  cueAfter,
  accordingToBeside,
  cueBefore,
  accordingToBefore,
  accordingToBehind,
  lateCue,
  label,
]

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
