import type { TextRange } from '../../text/articleText'
import type { ReasonCode } from '../extraction'
import type { VerbGroup } from './findVerbs'
import type { Item } from './hostSentence'
import { has, isMark } from './hostSentence'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Clause, NounPhrase } from './nounPhrase'
import { nounPhraseAt } from './nounPhrase'

/** Why somebody said it, where that does not follow from who said another quotation. */
export type OwnReason = Exclude<ReasonCode, 'continues' | 'coordinated' | 'no-cue' | 'term'>

/** A quotation in its sentence. */
export interface Placed {
  readonly clause: Clause
  /** Index of the quotation among the sentence's items. */
  readonly at: number
  readonly lexicon: Lexicon
  /** What is quoted. */
  readonly words?: string
}

/** Who governs a quotation, as the sentence says it, before anybody asks who that is. */
export interface Governing {
  readonly reason: OwnReason
  readonly cue: TextRange | undefined
  readonly subject: NounPhrase | undefined
  /** Gender and number that a pronoun tied to the verb shows. */
  readonly tied: Item | undefined
  /** Items between the cue and the quotation: the fewer, the surer. */
  readonly distance: number
  /** The cue says nothing but that words follow: a colon after any verb. */
  readonly isColon: boolean
  readonly strength: VerbGroup['strength']
  /** It is denied, or asked, that the words were said. */
  readonly isDoubtful?: boolean
}

/** Where items stand in the text. */
export const rangeOf = (items: readonly Item[], from: number, to: number): TextRange => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
})

/** A verb governs the quotation. */
export function governedBy(
  { clause, lexicon }: Placed,
  verb: VerbGroup,
  found: Pick<Governing, 'distance' | 'reason' | 'subject'> & Partial<Governing>,
): Governing {
  return {
    cue: rangeOf(clause.items, verb.from, verb.to),
    tied: verb.tied === undefined ? undefined : clause.items[verb.tied],
    isColon: false,
    strength: verb.strength,
    isDoubtful: isDenied(clause.items, verb, lexicon) || isMark(clause.items.at(-1), '?'),
    ...found,
  }
}

/** *n'a jamais dit*, *did not say*: the denial stands within the verb or right beside it. */
const isDenied = (items: readonly Item[], { from, to }: VerbGroup, lexicon: Lexicon): boolean =>
  items
    .slice(Math.max(0, from - 1), to + 1)
    .some(({ form, kind }) => kind === 'word' && lexicon.isNegation(form))

/** A pronoun is less sure than a name. */
export const reasonFor = ({ isPronoun }: NounPhrase, side: 'after' | 'before'): OwnReason =>
  isPronoun ? `pronoun-${side}` : `subject-${side}`

/** Where what stands behind a phrase ends: *à l'université de la ville*. */
function behindPlaces(clause: Clause, from: number): number {
  let at = from
  while (clause.lexicon.isLocative(clause.items[at]?.form ?? '') && at < from + MOST_PLACES) {
    const place = nounPhraseAt(clause, at + 1)
    if (place === undefined) return from
    at = place.to
  }
  return at
}

/** In items. */
const MOST_PLACES = 12

/** *pour l'association, l'April : « … »*: the name in apposition is whom the phrase means. */
export function namedIn(clause: Clause, phrase: NounPhrase | undefined): NounPhrase | undefined {
  const isPerson = clause.items[phrase?.name ?? -1]?.name?.people.length
  if (phrase === undefined || isPerson) return phrase
  const comma = behindPlaces(clause, phrase.to)
  if (!isMark(clause.items[comma], ',')) return phrase
  const next = nounPhraseAt(clause, comma + 1)
  // *explique le chercheur à l'université de la ville, X*: behind a place only a person's name is whom it means.
  if (comma > phrase.to && !clause.items[next?.name ?? -1]?.name?.people.length) return phrase
  if (next?.name === undefined || next.to - next.from > 3) return phrase
  if (phrase.name !== undefined && !clause.items[next.name]?.name?.people.length) return phrase
  const end = clause.items[next.to]
  const isEnded =
    end === undefined ||
    end.kind === 'quote' ||
    isMark(end, ',', ':', '.', ';') ||
    (has(end, WORD.preposition) && !has(end, WORD.of))
  return isEnded ? next : phrase
}

/** Nothing but a label, or whose the words are, tells it. */
export const labelled = (subject: Governing['subject'], cue: Governing['cue']): Governing => ({
  reason: 'label',
  cue,
  subject,
  tied: undefined,
  distance: 1,
  isColon: true,
  strength: 'other',
})
