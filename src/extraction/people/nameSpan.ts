import type { TextRange } from '../../text/articleText'
import { fold } from '../../text/fold'
import { genderOfGivenName } from './givenNames'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Token } from '../languages/tokenize'
import { writtenAs } from './writtenName'

/** A run of capitalised words that may name somebody; token indexes, `to` exclusive. */
export interface NameSpan extends TextRange {
  readonly from: number
  readonly to: number
  /** The words as written, without title and role. */
  readonly words: readonly string[]
  /** The same without accents and case. */
  readonly folded: readonly string[]
  /** The gender that a title before it shows. */
  readonly titleGender: Gender | undefined
  readonly hasTitle: boolean
  /** Index of the token that its title begins with; `from` where it has none. */
  readonly titleFrom: number
  /** Index of the first capital right before it that can be a part of the name: *Le* of *Le Pen*. */
  readonly articleFrom: number
  /** Directly before it stands an article, or one joined with a preposition: *la NASA*, *du Hezbollah*. */
  readonly hasArticle: boolean
}

/** White space that parts the words of one name: spaces, or a line's end and the next one's beginning. */
const WIDEST_GAP = 8

/** Nothing but white space or a hyphen stands between. */
export const isBeside = (a: Token, b: Token): boolean =>
  b.start - a.end <= WIDEST_GAP && !b.isFirst && a.form !== '.'

/** Tokens from `from` on, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** *la République Emmanuel Macron*, *à Anne Petit Paul Durand*: two names. */
export function splitRun(tokens: readonly Token[], run: Run, lexicon: Lexicon): Run[] {
  const at = secondName(tokens, run, lexicon)
  if (at === undefined) return [run]
  return [{ from: run.from, to: at }, ...splitRun(tokens, { from: at, to: run.to }, lexicon)]
}

/** Where a known given name begins another name; undefined where the run is one. */
function secondName(tokens: readonly Token[], run: Run, lexicon: Lexicon): number | undefined {
  const first = tokens[run.from]
  if (first === undefined || run.to - run.from < 3) return undefined
  const isOwn = isGiven(first)
  if (isOwn ? wordsOfName(tokens, run) < 4 : !cannotBegin(first, tokens[run.from - 1], lexicon))
    return undefined
  for (let at = run.from + (isOwn ? 2 : 1); at < run.to - 1; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token === undefined || before === undefined || !isGiven(token) || !token.isCapital) continue
    if (!isOwn || isSurname(before)) return at
  }
  return undefined
}

const isGiven = ({ form }: Token): boolean => genderOfGivenName(fold(form)) !== undefined

const isSurname = (token: Token): boolean =>
  token.isCapital && token.form.length > 1 && (token.flags & WORD.particle) === 0 && !isGiven(token)

const wordsOfName = (tokens: readonly Token[], { from, to }: Run): number =>
  tokens.slice(from, to).filter(({ flags, isCapital }) => isCapital && (flags & WORD.particle) === 0).length

/** *sur Franceinfo Anne Petit*: a medium, not the first word of her name. */
const cannotBegin = (first: Token, before: Token | undefined, lexicon: Lexicon): boolean =>
  (first.flags & (WORD.title | WORD.particle)) === 0 &&
  (lexicon.isMediumPreposition(before?.form ?? '') ||
    (first.flags & (WORD.place | WORD.organization | WORD.otherCapital)) !== 0 ||
    (before !== undefined && (before.flags & (WORD.determiner | WORD.of)) !== 0))

/** A run without its title, its role and what else stands before the name in capitals. */
export function spansIn(
  tokens: readonly Token[],
  run: Run,
  { lexicon, text }: { lexicon: Lexicon; text: string },
): NameSpan[] {
  let { from } = run
  let hasTitle = false
  let titleGender: Gender | undefined
  while (from < run.to) {
    const token = tokens[from]
    if (token === undefined || genderOfGivenName(fold(token.form)) !== undefined) break
    const isTitle = (token.flags & WORD.title) !== 0
    const isDemonym = isDemonymBefore(tokens, from, { lexicon, to: run.to })
    const isRole =
      (token.flags & WORD.role) !== 0 || isDemonym || isQualifierBefore(tokens, from, { lexicon, to: run.to })
    if (!isTitle && !isRole && (token.flags & (WORD.determiner | WORD.pronoun | WORD.preposition)) === 0)
      break
    if (token.flags & WORD.particle && from > run.from) break
    hasTitle ||= isTitle || (token.flags & WORD.role) !== 0
    titleGender ??= isDemonym
      ? lexicon.genderOfDeterminer(tokens[from - 1]?.form ?? '')
      : genderOf(token.flags)
    from += 1
  }
  // A title can also stand before the run, in lower case: *le docteur Knock*.
  const before = tokens[run.from - 1]
  if (
    before !== undefined &&
    from === run.from &&
    (before.flags & WORD.title) !== 0 &&
    isBeside(before, tokens[from] ?? before)
  ) {
    hasTitle = true
    titleGender = genderOf(before.flags)
  }
  return from < run.to
    ? [
        {
          ...spanOf(tokens, { from, to: run.to }, { lexicon, text }),
          hasTitle,
          titleGender,
          ...ownedBy(tokens, run.from, from),
        },
      ]
    : []
}

/** The words from one token to another as a name, without a title. */
export function spanOf(
  tokens: readonly Token[],
  { from, to }: Run,
  { lexicon, text }: { lexicon: Lexicon; text: string },
): NameSpan {
  const parts = tokens.slice(from, to)
  return {
    from,
    to,
    titleFrom: from,
    articleFrom: from,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    words: parts.map((part) => writtenAs(text, part)),
    folded: parts.map(({ form }) => fold(form)),
    hasTitle: false,
    titleGender: undefined,
    hasArticle: hasArticleBefore(tokens[from - 1], lexicon),
  }
}

/** The same name with the words before it that belong to it: *Le Pen*, *von der Leyen*. */
export function widened(
  span: NameSpan,
  from: number,
  { lexicon, text, tokens }: { lexicon: Lexicon; text: string; tokens: readonly Token[] },
): NameSpan {
  const { hasTitle, titleGender } = span
  const title = titleFrom(tokens, Math.max(0, from - MOST_TITLES), from)
  return {
    ...spanOf(tokens, { from, to: span.to }, { lexicon, text }),
    hasTitle,
    titleGender,
    titleFrom: title,
  }
}

const MOST_TITLES = 3

/** Where the title begins, and the article that may be a part of the name. */
function ownedBy(
  tokens: readonly Token[],
  start: number,
  from: number,
): Pick<NameSpan, 'articleFrom' | 'titleFrom'> {
  let articleFrom = from
  while (
    articleFrom > start &&
    ((tokens[articleFrom - 1]?.flags ?? 0) & (WORD.determiner | WORD.preposition | WORD.particle)) !== 0
  )
    articleFrom -= 1
  return { articleFrom, titleFrom: titleFrom(tokens, start, from) }
}

/** Titles right before the name: *Me*, *Mme*. */
function titleFrom(tokens: readonly Token[], start: number, from: number): number {
  let at = from
  while (at > start && ((tokens[at - 1]?.flags ?? 0) & WORD.title) !== 0) at -= 1
  return at
}

/** *l'Américain Pete Selleck*: a people's name, before somebody whose given name is known. */
function isDemonymBefore(
  tokens: readonly Token[],
  index: number,
  { lexicon, to }: { lexicon: Lexicon; to: number },
): boolean {
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  return (
    next !== undefined &&
    index + 2 < to &&
    before !== undefined &&
    (before.flags & WORD.determiner) !== 0 &&
    (genderOfGivenName(fold(next.form)) !== undefined || areUnknown(tokens, index, { lexicon, to }))
  )
}

/** *l'Écossaise Ailsa Kerr*: a word like a people's name before two that are in no list. */
const areUnknown = (
  tokens: readonly Token[],
  index: number,
  { lexicon, to }: { lexicon: Lexicon; to: number },
): boolean =>
  to - index === 3 &&
  lexicon.isLikeDemonym(tokens[index]?.form ?? '') &&
  tokens.slice(index, to).every(({ flags, isCapital }) => flags === 0 && isCapital)

/** *Prime Minister*: it says more of the role after it. */
function isQualifierBefore(
  tokens: readonly Token[],
  from: number,
  { lexicon, to }: { lexicon: Lexicon; to: number },
): boolean {
  let at = from
  while (at < to && lexicon.isRoleQualifier(tokens[at]?.form ?? '')) at += 1
  return at > from && at < to && ((tokens[at]?.flags ?? 0) & WORD.role) !== 0
}

const genderOf = (flags: number): Gender | undefined =>
  (flags & WORD.masculine) !== 0 ? 'm' : (flags & WORD.feminine) !== 0 ? 'f' : undefined

function hasArticleBefore(before: Token | undefined, lexicon: Lexicon): boolean {
  if (before?.kind !== 'word') return false
  if ((before.flags & WORD.determiner) !== 0) return true
  return lexicon.isArticlePreposition(before.form)
}
