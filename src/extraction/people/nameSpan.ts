import type { TextRange } from '../../text/articleText'
import { fold } from '../../text/fold'
import { genderOfGivenName } from './givenNames'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Token } from '../languages/tokenize'

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
  /** Directly before it stands an article, or one joined with a preposition: *la NASA*, *du Hezbollah*. */
  readonly hasArticle: boolean
}

/** Nothing but a space or a hyphen stands between. */
export const isBeside = (a: Token, b: Token): boolean => b.start - a.end <= 1 && !b.isFirst && a.form !== '.'

/** Tokens from `from` on, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** *la République Emmanuel Macron*: two names, where a known given name follows what cannot begin one. */
export function splitRun(tokens: readonly Token[], run: Run): Run[] {
  const isGiven = (at: number): boolean => genderOfGivenName(fold(tokens[at]?.form ?? '')) !== undefined
  const before = tokens[run.from - 1]
  const first = tokens[run.from]
  if (first === undefined || isGiven(run.from) || run.to - run.from < 3) return [run]
  const cannotBegin =
    (first.flags & (WORD.place | WORD.organization | WORD.otherCapital)) !== 0 ||
    (before !== undefined && (before.flags & (WORD.determiner | WORD.of)) !== 0)
  if (!cannotBegin || (first.flags & (WORD.title | WORD.particle)) !== 0) return [run]
  for (let at = run.from + 1; at < run.to - 1; at += 1)
    if (isGiven(at))
      return [
        { from: run.from, to: at },
        { from: at, to: run.to },
      ]
  return [run]
}

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
    const isRole = (token.flags & WORD.role) !== 0 || isDemonymBefore(tokens, from, run.to)
    if (!isTitle && !isRole && (token.flags & (WORD.determiner | WORD.pronoun | WORD.preposition)) === 0)
      break
    if (token.flags & WORD.particle && from > run.from) break
    hasTitle ||= isTitle || (token.flags & WORD.role) !== 0
    titleGender ??= genderOf(token.flags)
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
  const parts = tokens.slice(from, run.to)
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return []
  const words = parts.map(({ end, start }) => text.slice(start, end).replaceAll('\u00ad', ''))
  return [
    {
      from,
      titleFrom: titleFrom(tokens, run.from, from),
      to: run.to,
      start: first.start,
      end: last.end,
      words,
      folded: parts.map(({ form }) => fold(form)),
      hasTitle,
      titleGender,
      hasArticle: hasArticleBefore(tokens[from - 1], lexicon),
    },
  ]
}

/** Titles right before the name: *Me*, *Mme*. */
function titleFrom(tokens: readonly Token[], start: number, from: number): number {
  let at = from
  while (at > start && ((tokens[at - 1]?.flags ?? 0) & WORD.title) !== 0) at -= 1
  return at
}

/** *l'Américain Pete Selleck*: a people's name, before somebody whose given name is known. */
function isDemonymBefore(tokens: readonly Token[], index: number, to: number): boolean {
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  return (
    next !== undefined &&
    index + 2 < to &&
    before !== undefined &&
    (before.flags & WORD.determiner) !== 0 &&
    genderOfGivenName(fold(next.form)) !== undefined
  )
}

const genderOf = (flags: number): Gender | undefined =>
  (flags & WORD.masculine) !== 0 ? 'm' : (flags & WORD.feminine) !== 0 ? 'f' : undefined

function hasArticleBefore(before: Token | undefined, lexicon: Lexicon): boolean {
  if (before?.kind !== 'word') return false
  if ((before.flags & WORD.determiner) !== 0) return true
  return lexicon.language.code === 'fr' && ['du', 'des', 'au', 'aux'].includes(before.form)
}
