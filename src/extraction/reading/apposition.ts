import { tokenize, type Token } from '../languages/tokenize'
import { WORD } from '../languages/lexicon'
import type { ReadingRules } from './readingRules'

/** How much of an incise, and of what follows its comma, is looked at; UTF-16 units. */
const MOST_READ = 80

/** No name has more words. */
const MOST_NAME = 4

/** What stands behind a comma of an incise. */
interface BehindComma {
  /** Where the incise begins, and where the words behind the comma do. */
  readonly incise: number
  readonly from: number
  /** What was said before the incise asks or exclaims. */
  readonly isAsked: boolean
}

/**
 * Whether the words behind a comma still tell who speaks, and are not said: *assure Léa Petit, gardienne.* · *réplique
 * sa voisine, Léa Petit.* · *« … ? » demande Paul Roy, méfiant.*
 *
 * @param plain a shadow text
 */
export function tellsMoreOfSpeaker(
  plain: string,
  { from, incise, isAsked }: BehindComma,
  rules: ReadingRules,
): boolean {
  const read = (start: number, end: number): Token[] =>
    tokenize(plain, { start, end: Math.min(plain.length, end) }, rules.lexicon)
  const [first, ...rest] = read(from, from + MOST_READ)
  if (first?.kind !== 'word') return false
  const before = read(incise, Math.min(from, incise + MOST_READ))
  const isNamed = before.some(({ flags, isCapital }) => isCapital && (flags & WORD.place) === 0)
  if (!first.isCapital) {
    const isRole = (first.flags & WORD.role) !== 0 && (first.flags & WORD.title) === 0
    if (isRole && isNamed) return true
    // What asks or exclaims has ended: in one small word nobody goes on with it.
    const isDescription = first.flags === 0 && !rules.lexicon.isAdverb(first.form)
    return isAsked && isDescription && endsClause(rest[0])
  }
  // *dit-il, Paul*: whom a pronoun means is not told by name, but spoken to.
  const isDescribed = before.some(({ flags, kind }) => kind === 'word' && (flags & WORD.role) !== 0)
  const name = [first, ...rest.slice(0, MOST_NAME)].findIndex((token) => !isOfName(token))
  return isDescribed && !isNamed && name > 0 && endsClause(rest[name - 1])
}

const isOfName = ({ flags, isCapital, kind }: Token): boolean =>
  kind === 'word' && (isCapital || (flags & WORD.particle) !== 0)

const endsClause = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && (token.form === '.' || token.form === ','))
