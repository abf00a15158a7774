import { fold } from '../../text/fold'
import { genderOfGivenName } from './givenNames'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { NameSpan, Run } from './nameSpan'
import { isBeside, spanOf, spansIn, splitRun } from './nameSpan'
import type { Token } from '../languages/tokenize'

const MOST_WORDS = 6

/** What the words of a text are looked up in. */
export interface Words {
  readonly text: string
  readonly lexicon: Lexicon
  /** The words that the text has in lower case. */
  readonly lowerForms: ReadonlySet<string>
}

export const lowerFormsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter(({ isCapital, kind }) => kind === 'word' && !isCapital).map(({ form }) => form))

/** All runs of capitalised words that could be names, in order, with the `phrases` that are known to be. */
export function findNames(tokens: readonly Token[], phrases: readonly Run[], words: Words): NameSpan[] {
  const names: NameSpan[] = []
  let next = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phrases[next]
    if (phrase?.from === index) {
      names.push(spanOf(tokens, phrase, words))
      index = phrase.to - 1
      next += 1
      continue
    }
    if (!canBegin(tokens, index, words)) continue
    const to = endOfRun(tokens, { from: index, to: phrase?.from ?? tokens.length }, words)
    for (const run of splitRun(tokens, { from: index, to }, words.lexicon))
      names.push(...spansIn(tokens, run, words))
    index = to - 1
  }
  return names
}

/** At the start of a sentence a capital says nothing: the word must be no other word of the language or text. */
function canBegin(tokens: readonly Token[], index: number, { lexicon, lowerForms, text }: Words): boolean {
  const token = tokens[index]
  if (!token?.isCapital) return false
  if (isVerb(token, lexicon) && isShouted(tokens, index, text)) return false
  // *à X. Musk*: the platform, and a new sentence.
  if (token.form.length === 1 && (token.flags & WORD.otherCapital) !== 0) return false
  if (lexicon.language.nounsAreCapital === true) return canBeginAmongNouns(tokens, index, lexicon)
  if ((token.flags & WORD.title) !== 0 && tokens[index + 1]?.isCapital) return true
  if (!token.isInitial)
    return (token.flags & (WORD.function | WORD.pronoun)) === 0 || isBeforeCapital(tokens, index)
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
  if ((token.flags & ~WORD.particle) !== 0 || lexicon.isAdverb(token.form) || lexicon.isLikeNoun(token.form))
    return false
  const isUnknown = ({ flags, form, isCapital }: Token): boolean =>
    isCapital && flags === 0 && !lexicon.isLikeNoun(form)
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
    (token.isInitial && next !== undefined && isVerbLike(next, lexicon))
  )
}

/** A lower-case word right after a sentence's first noun is its verb. */
const isVerbLike = ({ flags, form, isCapital }: Token, lexicon: Lexicon): boolean =>
  !isCapital && flags === 0 && lexicon.isLikeVerbAfterNoun(form)

const isBeforeCapital = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.isCapital === true

/** Where the run ends that begins with `from`, before `to` in any case. */
function endOfRun(tokens: readonly Token[], { from, to: end }: Run, words: Words): number {
  let to = from + 1
  while (to < end && to - from < MOST_WORDS * 2) {
    const step = stepOver(tokens, { from, to }, words)
    if (step === 0) break
    to += step
  }
  return Math.min(withoutArticle(tokens, from, to), end, endAmongCapitals(tokens, { from, to }, words))
}

/** *selon l'ONU Les secours*: an article ends no name, a mark was forgotten. */
function withoutArticle(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  const isArticle = last !== undefined && last.form.length > 1 && (last.flags & WORD.definite) !== 0
  return to - from > 1 && isArticle && !isGiven(last) ? to - 1 : to
}

/**
 * *MARIE DUPONT EST VENUE*: where every letter is a capital, a word that is no name ends the run, and so does what
 * follows a given name with its surname.
 */
function endAmongCapitals(tokens: readonly Token[], { from, to }: Run, { lexicon, text }: Words): number {
  const run = tokens.slice(from, to)
  if (run.length < 2 || !run.every(({ end, start }) => isAllCapitals(text.slice(start, end)))) return to
  const other = run.findIndex((token, at) => at > 0 && !isGiven(token) && isOtherWord(token, lexicon))
  const given = run.findIndex(isGiven)
  const surname = given === -1 ? -1 : run.findIndex((token, at) => at > given && isSurname(token))
  const lengths = [other, surname === -1 ? -1 : surname + 1].filter((length) => length > 0)
  return Math.min(to, ...lengths.map((length) => from + length))
}

/** *MARIE DUPONT A DIT NON*: among words in capitals, a verb begins no name. */
function isShouted(tokens: readonly Token[], index: number, text: string): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || !isAllCapitals(text.slice(token.start, token.end))) return false
  const isLoud = (other: Token | undefined, isNear: boolean): boolean =>
    isNear &&
    other?.kind === 'word' &&
    other.form.length > 1 &&
    isAllCapitals(text.slice(other.start, other.end))
  return (
    isLoud(before, before !== undefined && isBeside(before, token)) ||
    isLoud(after, after !== undefined && isBeside(token, after))
  )
}

const isAllCapitals = (word: string): boolean => !/\p{Ll}/u.test(word)

const isGiven = ({ form }: Token): boolean => genderOfGivenName(fold(form)) !== undefined

const isSurname = (token: Token): boolean =>
  !isGiven(token) && (token.flags & (WORD.particle | WORD.determiner)) === 0

const isVerb = (token: Token, lexicon: Lexicon): boolean =>
  !isGiven(token) && ((token.flags & (WORD.have | WORD.be)) !== 0 || lexicon.cuesOf(token.form).length > 0)

/** A verb, or a small word that stands in no name. */
const isOtherWord = ({ flags, form }: Token, lexicon: Lexicon): boolean =>
  (flags & (WORD.particle | WORD.title)) === 0 &&
  ((flags & OTHER_WORDS) !== 0 || lexicon.isAdverb(form) || lexicon.cuesOf(form).length > 0)

const OTHER_WORDS =
  WORD.function |
  WORD.have |
  WORD.be |
  WORD.preposition |
  WORD.coordinator |
  WORD.subordinator |
  WORD.relative |
  WORD.clitic |
  WORD.adverb

/** How many tokens the run grows by: a capitalised word, or particles and the capitalised word after them. */
function stepOver(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  { lexicon, text }: Words,
): number {
  const next = tokens[to]
  const last = tokens[to - 1]
  if (next === undefined || last === undefined || !isBeside(last, next)) return 0
  if (lexicon.isAgency(last.form) && to - from === 1) return 0
  // *à l'AFP Mme Roche*, *à l'AFP Charles de Montfort*: somebody else begins.
  const isInitial =
    next.form.length === 1 && genderOfGivenName(fold(last.form)) !== undefined && to - from === 1
  const isTitle =
    !isInitial && next.isCapital && (next.flags & WORD.title) !== 0 && tokens[to + 1]?.isCapital === true
  const isGiven = genderOfGivenName(fold(next.form)) !== undefined
  if (
    isTitle ||
    (isGiven && /^\p{Lu}{3,}$/u.test(text.slice(last.start, last.end)) && !isAllCapital(next, text))
  )
    return 0
  if (next.isCapital && lexicon.language.nounsAreCapital === true && isNounOnly(next)) return 0
  if (next.isCapital)
    return (next.flags & WORD.pronoun) !== 0 && next.form.length > 1 && !isArticleName(next) ? 0 : 1
  if ((next.flags & WORD.particle) === 0) return 0
  let at = to
  while (at - to < 3 && ((tokens[at]?.flags ?? 0) & WORD.particle) !== 0 && !tokens[at]?.isCapital) at += 1
  const after = tokens[at]
  if (after === undefined || !after.isCapital || !isBeside(tokens[at - 1] ?? next, after)) return 0
  if (
    (next.flags & WORD.of) !== 0 &&
    lexicon.language.nounsAreCapital !== true &&
    !takesOf(tokens, { from, to }, lexicon)
  )
    return 0
  return at - to + 1
}

const isAllCapital = ({ end, start }: Token, text: string): boolean =>
  /^\p{Lu}+$/u.test(text.slice(start, end))

/** *Obama Präsident*: in German a known noun ends the name. */
const isNounOnly = ({ flags, form }: Token): boolean =>
  genderOfGivenName(fold(form)) === undefined &&
  (flags &
    (WORD.role | WORD.organization | WORD.group | WORD.document | WORD.cueNoun | WORD.otherCapital)) !==
    0

/** *Jean Le Guen*: an article in capitals belongs to the name, though it may be a pronoun, too. */
const isArticleName = ({ flags }: Token): boolean => (flags & (WORD.particle | WORD.determiner)) !== 0

/** *Charles de Gaulle*, but not *Université de Yale* or *Tesla de Musk*: a given name alone stands before it. */
function takesOf(tokens: readonly Token[], { from, to }: Run, lexicon: Lexicon): boolean {
  const first = tokens[from]
  if (first === undefined) return false
  // *la Française Jeanne de Brissac*
  const isBefore = (first.flags & WORD.title) !== 0 || (to - from === 2 && lexicon.isLikeDemonym(first.form))
  const begins = isBefore ? from + 1 : from
  const given = tokens[begins]
  return (
    to - begins === 1 &&
    given !== undefined &&
    (genderOfGivenName(fold(given.form)) !== undefined ||
      given.form.length === 1 ||
      (first.flags & WORD.title) !== 0)
  )
}
