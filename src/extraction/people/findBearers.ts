import type { KnownPerson } from '../extraction'
import type { Lexicon } from '../languages/lexicon'
import type { Bearer } from './bearer'
import { genderOfWords, keyOf, knownBearer } from './bearer'
import { genderOfGivenName } from './givenNames'
import type { NameIndex } from './nameIndex'
import {
  addTo,
  indexOf,
  isInitials,
  withEnding,
  withGivenName,
  withInitials,
  withWholeName,
} from './nameIndex'
import type { NameKind } from './nameKinds'
import type { NameSpan } from './nameSpan'
import { nearestSurname, surnamesOf } from './surnameSlips'
import { writtenAs } from './writtenName'

/** Known people first, then whoever is named in full, then those of whom the text gives one name only. */
export function findBearers(
  spans: readonly NameSpan[],
  kinds: ReadonlyMap<string, NameKind>,
  { known, lexicon, text }: { known: readonly KnownPerson[]; lexicon: Lexicon; text: string },
): NameIndex {
  const index = indexOf(known.map((person) => knownBearer(person, lexicon)))
  const persons = spans.filter((span) => kinds.get(keyOf(span)) === 'person')
  const spelt = spellings(persons)
  const longestFirst = [...spelt.values()].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start)
  const genders = new Map(
    persons.filter(({ titleGender }) => titleGender).map((span) => [keyOf(span), span.titleGender]),
  )
  const bearerOf = (span: NameSpan): Bearer => ({
    name: writtenAs(text, span),
    folded: span.folded,
    aliases: new Set([keyOf(span)]),
    gender: genders.get(keyOf(span)) ?? genderOfWords(span.folded),
    isKnown: false,
  })
  const inFull = longestFirst.filter(({ folded }) => folded.length > 1)
  for (const span of inFull) if (!namesAnybody(span, index)) addTo(index, bearerOf(span))
  const surnames = surnamesOf(index.bearers)
  for (const span of longestFirst.slice(inFull.length)) {
    // *Zelenski* beside Volodymyr Zelensky: probably a slip.
    const isSlip = !isGivenName(span) && nearestSurname(keyOf(span), surnames) !== undefined
    if (!isSlip && !namesAnybody(span, index)) addTo(index, bearerOf(span))
  }
  return index
}

/** Each name once, as it is written first; rather not all in capitals, and with the accents that it has. */
function spellings(persons: readonly NameSpan[]): Map<string, NameSpan> {
  const spelt = new Map<string, NameSpan>()
  for (const span of persons) {
    const earlier = spelt.get(keyOf(span))
    if (earlier === undefined || care(span) > care(earlier)) spelt.set(keyOf(span), span)
  }
  return spelt
}

/** How many words a name has, initials left out. */
const fullness = ({ folded }: NameSpan): number => {
  const initials = folded.filter((word) => isInitials(word)).length
  return initials > 0 && initials === folded.length - 1 ? 1.5 : folded.length
}

const care = ({ words }: NameSpan): number => {
  const name = words.join('')
  return (/\p{Ll}/u.test(name) ? 100 : 0) + Math.min(99, name.replaceAll(/[^\u00c0-\uffff]/gu, '').length)
}

const isGivenName = ({ folded: [only = ''] }: NameSpan): boolean => genderOfGivenName(only) !== undefined

/** Whether the name is somebody's who is there already. */
function namesAnybody({ folded, hasArticle, hasTitle }: NameSpan, index: NameIndex): boolean {
  if (withWholeName(folded, index).length > 0) return true
  if (hasArticle && !hasTitle) return false
  return (
    withEnding(folded, index).length > 0 ||
    withInitials(folded, index).length > 0 ||
    withGivenName(folded, index).length === 1
  )
}
