import { splitWords } from './foldWords'

/** The longest slug, in characters. */
const MAX_SLUG_LENGTH = 80

/**
 * A lower-case ASCII slug: the folded words joined by `-`, at most 80 characters, cut between two
 * words (a single longer word is cut short). Empty when the text has no Latin letter or digit.
 */
export function slugify(text: string): string {
  const words = splitWords(text).flatMap((word) => word.match(/[a-z0-9]+/g) ?? [])
  let slug = (words[0] ?? '').slice(0, MAX_SLUG_LENGTH)
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > MAX_SLUG_LENGTH) break
    slug += `-${word}`
  }
  return slug
}
