import type { Lexicon } from '../languages/lexicon'

/** Words of a quotation, as far as they decide what it is. */
export const wordsIn = (words: string): string[] => words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** Whether a quotation holds a verb of its own, so that it says something: *pourrait se radicaliser*, *j'ai dit non*. */
export function holdsClause(words: string, lexicon: Lexicon): boolean {
  const pieces =
    words
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+'?/gu) ?? []
  const isVerb = (word: string) =>
    lexicon.isPredicateVerb(word) || lexicon.isFinite(word) || lexicon.isNegation(word)
  const isFirstVerb =
    pieces.length > 1 &&
    /^\p{Ll}/u.test(words) &&
    lexicon.cuesOf(pieces[0] ?? '').some(({ form }) => form === 'finite')
  // *la formule « j'assume »*
  const isOwn =
    /^\p{Ll}/u.test(words) && pieces.length > 1 && pieces.some((word) => lexicon.isFirstPerson(word))
  return (
    isOwn || isFirstVerb || pieces.slice(1).some(isVerb) || (pieces.length > 1 && isVerb(pieces[0] ?? ''))
  )
}
