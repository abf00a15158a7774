import { fold } from '../../text/fold'
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
  const around = spans.map((span) => evidenceAround(span, tokens, lexicon))
  const sum = inside + Math.max(...around) + Math.min(0, ...around)
  if (sum >= PERSON_FROM) return 'person'
  return first.folded.some((word) => isPlace(word, lexicon)) && first.words.length === 1
    ? 'other'
    : 'organization'
}

function evidenceInside({ folded, hasTitle, words }: NameSpan, lexicon: Lexicon): number {
  const [given = ''] = folded
  let sum = hasTitle ? 3 : 0
  const isGiven = genderOfGivenName(given) !== undefined
  if (folded.length > 1) {
    sum += folded.length <= 4 ? 1 : 0
    if (isGiven) sum += 3
    if (given.length === 1 || /^\p{Lu}-\p{Lu}$/u.test(words[0] ?? '')) sum += 1
  } else if (isGiven) sum += 1
  if (folded.some((word) => isOrganizationWord(word, lexicon))) sum -= 4
  if (folded.every((word) => isPlace(word, lexicon))) sum -= 4
  if (folded.some((word) => (lexicon.flagsOf(word) & WORD.otherCapital) !== 0)) sum -= 3
  if (words.some((word) => /^\p{Lu}{2,}\d*$/u.test(word)) && words.length === 1) sum -= 3
  if (
    words.some(
      (word) => /\d|\.|\p{Ll}\p{Lu}/u.test(word.slice(0, -1)) && !/^(?:Mc|Mac|De|Di|Le|La)\p{Lu}/u.test(word),
    )
  )
    sum -= 2
  return sum
}

const isOrganizationWord = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.flagsOf(word) & (WORD.organization | WORD.document)) !== 0

const isPlace = (word: string, lexicon: Lexicon): boolean => (lexicon.flagsOf(word) & WORD.place) !== 0

function evidenceAround(span: NameSpan, tokens: readonly Token[], lexicon: Lexicon): number {
  let sum = 0
  if (span.hasArticle && !hasRoleBefore(span, tokens)) sum -= 3
  if (hasRoleBefore(span, tokens)) sum += 2
  if (hasRoleAfter(span, tokens)) sum += 2
  const before = tokens[span.from - 1]
  if (before !== undefined && isLocative(before.form)) sum -= span.words.length === 1 ? 2 : 0.5
  if (speaksAfter(tokens, span.to, lexicon)) sum += span.words.length === 1 ? 2 : 1
  if (before !== undefined && lexicon.cuesOf(before.form).length > 0) sum += 1
  if (isGivenNameAlone(span) && standsFree(before)) sum += 1
  if (isOfSeveralWords(span) && (before?.form === ',' || isJoining(before))) sum += 1
  return sum
}

const isGivenNameAlone = ({ folded: [given = '', other] }: NameSpan): boolean =>
  other === undefined && genderOfGivenName(given) !== undefined

const isOfSeveralWords = ({ words }: NameSpan): boolean => {
  const { length } = words.filter((word) => !/['’]$/u.test(word))
  return length > 1 && length <= 4
}

/** *Vicky estime*, *une voisine, Annie,*: it belongs to no noun before it (*la tempête Alex*, *rue Daniel*). */
const standsFree = (before: Token | undefined): boolean => before?.kind !== 'word' || isJoining(before)

const isJoining = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & (WORD.coordinator | WORD.subordinator)) !== 0

const isLocative = (form: string): boolean =>
  ['à', 'en', 'au', 'aux', 'vers', 'in', 'at', 'nach', 'a'].includes(form)

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
function hasRoleAfter({ to }: NameSpan, tokens: readonly Token[]): boolean {
  if (tokens[to]?.form !== ',' && tokens[to]?.form !== '(') return false
  for (let index = to + 1; index < to + 6; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'mark') return false
    if (token.kind === 'number')
      return ['ans', 'years', 'jahre', 'anni', 'anos', 'años'].includes(tokens[index + 1]?.form ?? '')
    if (isRole(token)) return true
  }
  return false
}

/** A role's noun, also the last part of one that is written with a hyphen: *ex-ministre*. */
export function isRole({ flags, form }: Pick<Token, 'flags' | 'form'>): boolean {
  return (
    (flags & WORD.role) !== 0 ||
    (form.includes('-') && roleEndings.has(fold(form.slice(form.lastIndexOf('-') + 1))))
  )
}

const roleEndings = new Set([
  'ministre',
  'president',
  'presidente',
  'depute',
  'deputee',
  'maire',
  'directeur',
  'commissaire',
])
