import { fold } from '../../text/fold'
import { genderOfGivenName } from './givenNames'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { NameSpan } from './nameSpan'
import { isBeside, spansIn, splitRun } from './nameSpan'
import type { Token } from '../languages/tokenize'

const MOST_WORDS = 6

/** All runs of capitalised words that could be names, in order. */
export function findNames(tokens: readonly Token[], text: string, lexicon: Lexicon): NameSpan[] {
  const lowerForms = new Set(
    tokens.filter(({ isCapital, kind }) => kind === 'word' && !isCapital).map(({ form }) => form),
  )
  const names: NameSpan[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    if (!canBegin(tokens, index, { lexicon, lowerForms })) continue
    const to = endOfRun(tokens, index, lexicon)
    for (const run of splitRun(tokens, { from: index, to }))
      names.push(...spansIn(tokens, run, { lexicon, text }))
    index = to - 1
  }
  return names
}

interface Words {
  readonly lexicon: Lexicon
  readonly lowerForms: ReadonlySet<string>
}

/** At the start of a sentence a capital says nothing: the word must be no other word of the language or text. */
function canBegin(tokens: readonly Token[], index: number, { lexicon, lowerForms }: Words): boolean {
  const token = tokens[index]
  if (!token?.isCapital) return false
  // *à X. Musk*: the platform, and a new sentence.
  if (token.form.length === 1 && (token.flags & WORD.otherCapital) !== 0) return false
  if (lexicon.language.nounsAreCapital === true) return canBeginAmongNouns(tokens, index, lexicon)
  if ((token.flags & WORD.title) !== 0 && tokens[index + 1]?.isCapital) return true
  if (!token.isInitial)
    return (token.flags & (WORD.function | WORD.pronoun)) === 0 || followsNameWord(tokens, index)
  const isOtherWord = token.flags !== 0 && (token.flags & ~(WORD.place | WORD.particle)) !== 0
  // *Per dire*: a preposition, though somebody may be called so.
  const isPreposition = (token.flags & WORD.preposition) !== 0 && tokens[index + 1]?.isCapital !== true
  const isGiven = !isPreposition && genderOfGivenName(fold(token.form)) !== undefined
  if (isOtherWord && !isGiven) return false
  if (isGiven || tokens[index + 1]?.isCapital) return !lexicon.isAdverb(token.form) || isGiven
  return (
    !lowerForms.has(token.form) && lexicon.cuesOf(token.form).length === 0 && !lexicon.isAdverb(token.form)
  )
}

/**
 * Where every noun has a capital, a name is told by what it is made of (a given name, a place) or by where it
 * stands: without an article, before another unknown capital, or beside a cue.
 */
function canBeginAmongNouns(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if ((token.flags & WORD.title) !== 0 && next?.isCapital === true) return true
  if (genderOfGivenName(fold(token.form)) !== undefined || (token.flags & WORD.place) !== 0) return true
  if ((token.flags & ~WORD.particle) !== 0 || lexicon.isAdverb(token.form) || NOUN_ENDING.test(token.form))
    return false
  const isUnknown = ({ flags, form, isCapital }: Token): boolean =>
    isCapital && flags === 0 && !NOUN_ENDING.test(form)
  if (next !== undefined && isBeside(token, next) && isUnknown(next)) return true
  // *die gute Nachricht*: an article, an adjective or a preposition with one stands before a noun.
  if (before?.kind === 'word' && (before.flags & (WORD.determiner | WORD.role)) === WORD.determiner)
    return false
  if (before !== undefined && (before.flags & WORD.role) !== 0) return true
  const isCue = (other: Token | undefined): boolean =>
    other !== undefined &&
    !other.isCapital &&
    (lexicon.cuesOf(other.form).some(({ form }) => form === 'finite') ||
      (other.flags & (WORD.have | WORD.be)) !== 0)
  return (
    isCue(next) ||
    (isCue(before) && next?.kind === 'mark') ||
    (token.isInitial && next !== undefined && isVerbLike(next))
  )
}

/** A lower-case word right after a sentence's first noun is its verb. */
const isVerbLike = ({ flags, form, isCapital }: Token): boolean =>
  !isCapital && flags === 0 && /(?:te?|ß|ss|[nb]g|nd|b|g|m|n)$/u.test(form)

const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|ismus|chen|nis|nisse|tum)$/u

const followsNameWord = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.isCapital === true

function endOfRun(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from + 1
  while (to < tokens.length && to - from < MOST_WORDS * 2) {
    const step = stepOver(tokens, { from, to }, lexicon)
    if (step === 0) break
    to += step
  }
  return to
}

/** How many tokens the run grows by: a capitalised word, or particles and the capitalised word after them. */
function stepOver(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): number {
  const next = tokens[to]
  const last = tokens[to - 1]
  if (next === undefined || last === undefined || !isBeside(last, next)) return 0
  if (next.isCapital && lexicon.language.nounsAreCapital === true && isNounOnly(next)) return 0
  if (next.isCapital)
    return (next.flags & WORD.pronoun) !== 0 && next.form.length > 1 && !isArticleName(next) ? 0 : 1
  if ((next.flags & WORD.particle) === 0) return 0
  let at = to
  while (at - to < 3 && ((tokens[at]?.flags ?? 0) & WORD.particle) !== 0 && !tokens[at]?.isCapital) at += 1
  const after = tokens[at]
  if (after === undefined || !after.isCapital || !isBeside(tokens[at - 1] ?? next, after)) return 0
  if ((next.flags & WORD.of) !== 0 && lexicon.language.code !== 'de' && !takesOf(tokens, { from, to }))
    return 0
  return at - to + 1
}

/** *Obama Präsident*: in German a known noun ends the name. */
const isNounOnly = ({ flags, form }: Token): boolean =>
  genderOfGivenName(fold(form)) === undefined &&
  (flags &
    (WORD.role | WORD.organization | WORD.group | WORD.document | WORD.cueNoun | WORD.otherCapital)) !==
    0

const isArticleName = ({ form }: Token): boolean => ['le', 'la', 'les', 'el', 'al'].includes(form)

/** *Charles de Gaulle*, but not *Université de Yale* or *Tesla de Musk*: a given name alone stands before it. */
function takesOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const first = tokens[from]
  if (first === undefined) return false
  const begins = (first.flags & WORD.title) !== 0 ? from + 1 : from
  const given = tokens[begins]
  return (
    to - begins === 1 &&
    given !== undefined &&
    (genderOfGivenName(fold(given.form)) !== undefined ||
      given.form.length === 1 ||
      (first.flags & WORD.title) !== 0)
  )
}
