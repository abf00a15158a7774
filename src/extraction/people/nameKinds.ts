import type { NameSpan } from './nameSpan'
import { genderOfGivenName } from './givenNames'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Token } from '../languages/tokenize'

export type NameKind = 'person' | 'organization' | 'other'

/** From what sum of evidence on a name is taken for a person's. */
const PERSON_FROM = 2

/** What tells that a name is a person's, over all places where it stands; each weight is a judgement. */
export function kindOfName(spans: readonly NameSpan[], tokens: readonly Token[], lexicon: Lexicon): NameKind {
  const [first] = spans
  if (first === undefined) return 'other'
  const inside = evidenceInside(first, lexicon)
  let most = -Infinity
  let least = 0
  for (const span of spans) {
    const around = evidenceAround(span, tokens, lexicon)
    most = Math.max(most, around)
    least = Math.min(least, around)
  }
  const sum = inside + most + least
  if (sum >= PERSON_FROM) return 'person'
  const isOfPlace = first.folded.some((word) => isPlace(word, lexicon)) || first.words.some(isCompoundPlace)
  return isOfPlace && first.words.length === 1 ? 'other' : 'organization'
}

function evidenceInside({ folded, hasTitle, words }: NameSpan, lexicon: Lexicon): number {
  const [given = ''] = folded
  let sum = hasTitle ? 3 : 0
  const isGiven = genderOfGivenName(given) !== undefined
  if (folded.length > 1) {
    sum += folded.length <= 4 ? 1 : 0
    if (isGiven) sum += 3
    if (given.length === 1 || INITIALS.test(words[0] ?? '')) sum += 1
    // *Air France*: only somebody's given name goes before a place.
    if (!isGiven && !hasTitle && folded.some((word) => isPlace(word, lexicon))) sum -= 2
  } else if (isGiven) sum += 1
  if (folded.some((word) => isOrganizationWord(word, lexicon))) sum -= 4
  if (folded.every((word) => isPlace(word, lexicon)) || (words.length === 1 && words.some(isCompoundPlace)))
    sum -= 4
  if (folded.some((word) => (lexicon.flagsOf(word) & WORD.otherCapital) !== 0)) sum -= 3
  if (words.some((word) => /^\p{Lu}{2,}\d*$/u.test(word)) && words.length === 1) sum -= 3
  if (
    words.some(
      (word) =>
        /\d|\.|\p{Ll}\p{Lu}/u.test(word.slice(0, -1)) &&
        !INITIALS.test(word) &&
        !/^(?:Mc|Mac|De|Di|Le|La)\p{Lu}/u.test(word),
    )
  )
    sum -= 2
  return sum
}

/** *J-M*, *J.-P.* */
const INITIALS = /^\p{Lu}\.?-\p{Lu}\.?$/u

/** *Porte-de-Versailles*, *Stratford-upon-Avon*: a small word within makes places of names. */
const isCompoundPlace = (word: string): boolean => /^\p{Lu}[\p{L}’']*(?:-\p{Ll}+)+-\p{Lu}/u.test(word)

const isOrganizationWord = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.flagsOf(word) & (WORD.organization | WORD.document)) !== 0

const isPlace = (word: string, lexicon: Lexicon): boolean => (lexicon.flagsOf(word) & WORD.place) !== 0

function evidenceAround(span: NameSpan, tokens: readonly Token[], lexicon: Lexicon): number {
  let sum = 0
  if (span.hasArticle && !hasRoleBefore(span, tokens)) sum -= 3
  if (hasRoleBefore(span, tokens)) sum += 2
  const before = tokens[span.from - 1]
  if (hasRoleAfter(span, tokens, lexicon)) sum += 2
  if (before !== undefined && lexicon.isLocative(before.form)) sum -= span.words.length === 1 ? 2 : 0.5
  // *the minister of Health said*: who speaks is the minister.
  const isOwner = span.words.length === 1 && before?.isCapital === false && (before.flags & WORD.of) !== 0
  if (!isOwner && speaksAfter(tokens, span.to, lexicon)) sum += span.words.length === 1 ? 2 : 1
  if (before !== undefined && lexicon.cuesOf(before.form).length > 0) sum += 1
  if (isGivenNameAlone(span) && (standsFree(before) || isAccordingTo(tokens, span.from, lexicon))) sum += 1
  if (isOfSeveralWords(span) && isBeforeRelative(tokens, span.to)) sum += 1
  if (isGivenNameAlone(span) && isOwnerOfThing(tokens, span.from, lexicon)) sum += 1
  if (isOfSeveralWords(span) && (before?.form === ',' || isJoining(before))) sum += 1
  return sum
}

const isGivenNameAlone = ({ folded: [given = '', other] }: NameSpan): boolean =>
  other === undefined && genderOfGivenName(given) !== undefined

const isOfSeveralWords = ({ words }: NameSpan): boolean => {
  const { length } = words.filter((word) => !/['’]$/u.test(word))
  return length > 1 && length <= 4
}

/** *X, qui*: what a clause tells of is mostly somebody, where no article stands before it. */
const isBeforeRelative = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.form === ',' && ((tokens[to + 1]?.flags ?? 0) & WORD.relative) !== 0

/** *la cuisine de Laurent*, but not *la rue de Laurent* or *la tempête de X*. */
function isOwnerOfThing(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const [noun, of] = [tokens[from - 2], tokens[from - 1]]
  if (of === undefined || (of.flags & WORD.of) === 0 || lexicon.genderOfDeterminer(of.form) !== undefined)
    return false
  return noun?.kind === 'word' && !noun.isCapital && !lexicon.isNamedAfterPeople(noun.form)
}

/** *Vicky estime*, *une voisine, Annie,*: it belongs to no noun before it (*la tempête Alex*, *rue Daniel*). */
const standsFree = (before: Token | undefined): boolean => before?.kind !== 'word' || isJoining(before)

/** *selon Omar*: whoever gives an account. */
const isAccordingTo = (tokens: readonly Token[], at: number, { accordingTo }: Lexicon): boolean =>
  accordingTo.some((words) => words.every((word, index) => tokens[at - words.length + index]?.form === word))

const isJoining = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & (WORD.coordinator | WORD.subordinator)) !== 0

/** *X affirme*, *X a vivement dénoncé*: what stands before a cue verb can speak. */
function speaksAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isCue = (index: number, form: 'finite' | 'participle'): boolean =>
    lexicon.cuesOf(tokens[index]?.form ?? '').some((cue) => cue.form === form && cue.strength === 'say')
  const first = tokens[at]
  if (first === undefined) return false
  if ((first.flags & WORD.reflexive) !== 0) return isCue(at + 1, 'finite')
  if ((first.flags & WORD.have) === 0) return isCue(at, 'finite')
  return [1, 2, 3].some((offset) => isCue(at + offset, 'participle'))
}

/** *le ministre allemand X*, *the actor X*: a role within a few words before, without a mark between. */
function hasRoleBefore({ from }: NameSpan, tokens: readonly Token[]): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const token = tokens[index]
    if (token?.kind !== 'word') return false
    if ((token.flags & WORD.of) !== 0) return false
    if (isRole(token)) return true
    if (
      (token.flags & (WORD.coordinator | WORD.clitic | WORD.relative)) !== 0 &&
      (token.flags & WORD.determiner) === 0
    )
      return false
  }
  return false
}

/** *X, ministre*, *X, 45 ans*, *X, the director*: what an apposition says. */
function hasRoleAfter({ from, to }: NameSpan, tokens: readonly Token[], lexicon: Lexicon): boolean {
  // *a révélé, à Mila, le directeur*: where it was said, and who said it.
  if (tokens[from - 2]?.form === ',' && lexicon.isLocative(tokens[from - 1]?.form ?? '')) return false
  if (tokens[to]?.form !== ',' && tokens[to]?.form !== '(') return false
  for (let index = to + 1; index < to + 6; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'mark') return false
    if (token.kind === 'number') return lexicon.isAgeWord(tokens[index + 1]?.form ?? '')
    if (isRole(token)) return true
  }
  return false
}

export const isRole = ({ flags }: Pick<Token, 'flags'>): boolean => (flags & WORD.role) !== 0

/** A title, a role or a verb of saying tells that somebody is meant. */
export const standsAsPerson = (span: NameSpan, tokens: readonly Token[], lexicon: Lexicon): boolean =>
  span.hasTitle ||
  hasRoleBefore(span, tokens) ||
  hasRoleAfter(span, tokens, lexicon) ||
  speaksAfter(tokens, span.to, lexicon) ||
  lexicon.cuesOf(tokens[span.from - 1]?.form ?? '').some(({ strength }) => strength === 'say')
