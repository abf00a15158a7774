/** Spaces and quotation marks around the words; the marks are the article's, not the speaker's. */
const opening = /^[\s«“„"]+/u
const closing = /[\s»”“"]+$/u

/** The words without the marks and spaces around them, as they are when nothing else is left. */
export function withoutMarks(words: string): string {
  const bare = words.replace(opening, '').replace(closing, '')
  return bare === '' ? words : bare
}
