import type { TextRange } from '../../text/articleText'

/** Each takes one UTF-16 unit, or '' beyond the text, which is none of them. Half a pair is no letter. */

export function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\n' || /[\s\u0085\u200B\u2060]/.test(unit)
}

/** A letter, or an accent that follows one in decomposed text. */
export function isLetter(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || /[\p{L}\p{M}]/u.test(unit)
}

export function isLowerCase(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || /\p{Ll}/u.test(unit)
}

export function isUpperCase(unit: string): boolean {
  return (unit >= 'A' && unit <= 'Z') || /[\p{Lu}\p{Lt}]/u.test(unit)
}

export function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9'
}

/** The range without the white space at its ends; empty, at its end, where nothing else is in it. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range
  while (start < end && isSpace(text.charAt(start))) start += 1
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1
  return { start, end }
}
