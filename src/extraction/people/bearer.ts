import { fold } from '../../text/fold'
import type { KnownPerson } from '../extraction'
import type { Gender } from '../languages/language'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import type { Token } from '../languages/tokenize'
import { tokenize } from '../languages/tokenize'
import { shadowOf } from '../reading/shadow'
import { genderOfGivenName } from './givenNames'

/** Somebody who bears a name: known before, or named in the text. */
export interface Bearer {
  readonly name: string
  /** The words of the name, without accents and case. */
  readonly folded: readonly string[]
  /** Every way to write the whole name: folded words with a space between. */
  readonly aliases: ReadonlySet<string>
  readonly gender: Gender | undefined
  readonly isKnown: boolean
}

export const keyOf = ({ folded }: { readonly folded: readonly string[] }): string => folded.join(' ')

/** A known person's names are taken apart as the text is, so that both have the same words. */
export function knownBearer({ alternateNames = [], name }: KnownPerson, lexicon: Lexicon): Bearer {
  const folded = foldedWords(name, lexicon)
  const aliases = [name, ...alternateNames].flatMap((alias) => {
    const tokens = tokensOfName(alias, lexicon)
    return [keyOf({ folded: foldedForms(tokens) }), keyOf({ folded: foldedForms(withoutArticle(tokens)) })]
  })
  return {
    name,
    folded,
    aliases: new Set(aliases.filter((alias) => alias !== '')),
    gender: genderOfWords(folded),
    isKnown: true,
  }
}

/** The words and numbers of a name that stands by itself. */
export function tokensOfName(name: string, lexicon: Lexicon): Token[] {
  const shadow = shadowOf(name)
  return tokenize(shadow, { start: 0, end: shadow.length }, lexicon).filter(({ kind }) => kind !== 'mark')
}

/** *la Dame de fer*: an article in lower case is the sentence's. */
export const withoutArticle = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 1 && tokens[0]?.isCapital === false && (tokens[0].flags & WORD.determiner) !== 0
    ? tokens.slice(1)
    : tokens

const foldedForms = (tokens: readonly Token[]): string[] => tokens.map(({ form }) => fold(form))

const foldedWords = (name: string, lexicon: Lexicon): string[] => foldedForms(tokensOfName(name, lexicon))

export function genderOfWords([given = '']: readonly string[]): Gender | undefined {
  const gender = genderOfGivenName(given)
  return gender === 'any' ? undefined : gender
}
