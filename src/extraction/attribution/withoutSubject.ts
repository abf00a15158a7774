import { canSay } from './canSpeak'
import type { VerbGroup } from './findVerbs'
import { subjectAfter } from './findSubject'
import type { Governing, OwnReason, Placed } from './governing'
import { governedBy, reasonFor } from './governing'
import type { Item } from './hostSentence'
import { has } from './hostSentence'
import { looseSubject } from './looseSubject'
import { WORD } from '../languages/lexicon'
import type { Clause } from './nounPhrase'

interface Cue {
  readonly verb: VerbGroup
  /** The finite verb whose subject the cue shares. */
  readonly governing: VerbGroup | undefined
  readonly reason: OwnReason | undefined
  readonly distance: number
  readonly isColon: boolean
}

/** Who says it where no subject stands before the verb: behind it, somewhere before it, or in the sentence before. */
export function withoutSubject(
  placed: Placed,
  { governing, reason, verb, ...found }: Cue,
): Governing | undefined {
  const { at, clause, lexicon } = placed
  // *Et d'ajouter : « … »*, *Soulignant « … »*: whoever spoke before.
  if (reason !== undefined && (verb.from === 0 || has(clause.items[verb.from - 1], WORD.of)))
    return governedBy(placed, verb, { ...found, reason, subject: undefined })
  if (verb.form === 'finite' && isInvertedBefore(clause, verb)) {
    const after = subjectAfter(clause, verb, lexicon)
    if (after !== undefined && after.to <= at && canSay(clause, after))
      return governedBy(placed, verb, {
        ...found,
        distance: distanceFrom(clause.items, after.to, at),
        reason: reasonFor(after, 'before'),
        subject: after,
      })
  }
  const loose = governing === undefined ? undefined : looseSubject(clause, governing)
  if (loose !== undefined)
    return governedBy(placed, verb, {
      ...found,
      // *Celui-ci a dit*: who that is is a guess.
      ...(loose.isPronoun ? { isDoubtful: true } : {}),
      reason: reason ?? reasonFor(loose, 'before'),
      subject: loose,
    })
  if (!lexicon.language.dropsPronouns) return undefined
  return governedBy(placed, verb, { ...found, reason: 'pronoun-before', subject: undefined })
}

const isInvertedBefore = (clause: Clause, { from }: VerbGroup): boolean =>
  from === 0 || clause.items[from - 1]?.kind !== 'name'

/** How far the cue is; a quotation between is one that it governs as well, and the next is as far from that. */
export function distanceFrom(items: readonly Item[], from: number, at: number): number {
  for (let index = at - 1; index >= from; index -= 1) if (items[index]?.kind === 'quote') return at - index
  return at - from
}
