import type { TextRange } from '../text/articleText'
import type { WantedSegment } from './segment'

/**
 * Every place where a segment's exact words stand, in order; places may overlap. Words that begin or end with
 * a letter or digit are not looked for inside a longer word («art» in *partie*), unless the segment's own
 * context says that they were cut from one. Exactly means unit by unit: ’ is not ', and é in one code point
 * is not é in two.
 *
 * Linear in the length of the text, whatever repeats in it.
 */
export function findPlaces(text: string, wanted: WantedSegment): TextRange[] {
  const { exact } = wanted
  const mayFollowWord = !startsWithWord(exact) || endsWithWord(wanted.prefix ?? '')
  const mayPrecedeWord = !endsWithWord(exact) || startsWithWord(wanted.suffix ?? '')
  return occurrences(text, exact)
    .map((start) => ({ start, end: start + exact.length }))
    .filter(({ start }) => mayFollowWord || !endsWithWord(text.slice(Math.max(start - 2, 0), start)))
    .filter(({ end }) => mayPrecedeWord || !startsWithWord(text.slice(end, end + 2)))
}

const startsWithWord = (text: string): boolean => /^[\p{L}\p{N}\p{M}]/u.test(text)

/** Looks at the last character only: a pattern with `$` would be tried from every position. */
const endsWithWord = (text: string): boolean => /[\p{L}\p{N}\p{M}]$/u.test(text.slice(-2))

/**
 * The offsets of every occurrence, by Knuth, Morris and Pratt's algorithm: `indexOf` in a loop takes
 * quadratic time where both text and words repeat one letter.
 */
function occurrences(text: string, words: string): number[] {
  if (words === '' || words.length > text.length) return []
  const borders = bordersOf(words)
  const starts: number[] = []
  let matched = 0
  for (let at = 0; at < text.length; at += 1) {
    matched = extend(words, borders, { matched, unit: text.charCodeAt(at) })
    if (matched < words.length) continue
    starts.push(at + 1 - matched)
    matched = borders[matched - 1] ?? 0
  }
  return starts
}

/** For each length − 1: how long the longest proper beginning of the words is that also ends there. */
function bordersOf(words: string): Uint32Array {
  const borders = new Uint32Array(words.length)
  for (let at = 1; at < words.length; at += 1) {
    borders[at] = extend(words, borders, { matched: borders[at - 1] ?? 0, unit: words.charCodeAt(at) })
  }
  return borders
}

/** How many units of the words match once `unit` is read after `matched` of them. */
function extend(words: string, borders: Uint32Array, read: { matched: number; unit: number }): number {
  let { matched } = read
  while (matched > 0 && words.charCodeAt(matched) !== read.unit) matched = borders[matched - 1] ?? 0
  return words.charCodeAt(matched) === read.unit ? matched + 1 : matched
}
