import type { TextRange } from '../text/articleText'
import { isInsideCharacter } from '../text/isInsideCharacter'

/** The longest sentence that `sentenceAround` gives, in UTF-16 units, ellipses included. */
const MAX_SENTENCE_LENGTH = 300

/**
 * The sentence in which a place stands, for lists and pickers: from the sentence end or line break before it to
 * the one after; a place of several sentences gives them all. A simple rule, not a parser: a sentence ends at
 * . ! ? or …, with the marks that close it, where neither a lower-case letter nor a digit follows, and not after
 * a title such as *M.* or *Dr.* What is longer is cut to 300 units around the place, with … where it was cut,
 * never inside a surrogate pair.
 */
export function sentenceAround(text: string, place: TextRange): string {
  const sentence = { start: startOfSentence(text, place.start), end: endOfSentence(text, place.end) }
  const shown = fit(sentence, place)
  const start = isInsideCharacter(text, shown.start) ? shown.start + 1 : shown.start
  const end = isInsideCharacter(text, shown.end) ? shown.end - 1 : shown.end
  const words = text.slice(start, end).replaceAll('\n', ' ').trim()
  return `${start > sentence.start ? '…' : ''}${words}${end < sentence.end ? '…' : ''}`
}

const TITLE = /(?<![\p{L}\p{N}])(?:MM?|Mmes?|Mlles?|Drs?|Mrs?|Ms|Pr|Ste?)/u
const CLOSING = /[»”’")\]]/u

/** Closing marks that a space follows belong to the sentence; before a letter they open the next (»Ja«). */
const SENTENCE_END = new RegExp(
  `(?<!${TITLE.source})[.!?…]+\\s*${CLOSING.source}*(?=\\s|$)` +
    `(?!\\s*${CLOSING.source}+(?:\\s|$))(?!\\s*[\\p{Ll}\\p{N}])`,
  'gu',
)

/** Longer than any title and its full stop, and than what must be seen of the next word. */
const MARGIN = 8

/** Looks back only as far as can be shown: what is longer is cut anyway. */
function startOfSentence(text: string, offset: number): number {
  const from = Math.max(offset - MAX_SENTENCE_LENGTH, 0)
  const lineBreak = text.slice(from, offset).lastIndexOf('\n')
  const ends = sentenceEnds(text, { start: from, end: offset + MARGIN }).filter((end) => end <= offset)
  return Math.max(from, from + lineBreak + 1, ...ends)
}

function endOfSentence(text: string, offset: number): number {
  const to = Math.min(offset + MAX_SENTENCE_LENGTH, text.length)
  const lineBreak = text.slice(offset, to).indexOf('\n')
  const ends = sentenceEnds(text, { start: Math.max(offset - MARGIN, 0), end: to }).filter(
    (end) => end >= offset,
  )
  return Math.min(to, lineBreak === -1 ? to : offset + lineBreak, ...ends)
}

function sentenceEnds(text: string, within: TextRange): number[] {
  const ends = text.slice(within.start, within.end).matchAll(SENTENCE_END)
  return Array.from(ends, (found) => within.start + found.index + found[0].length)
}

/** As much of a sentence around a place as may be shown, with room for an ellipsis at each end. */
function fit(sentence: TextRange, place: TextRange): TextRange {
  if (sentence.end - sentence.start <= MAX_SENTENCE_LENGTH) return sentence
  const room = MAX_SENTENCE_LENGTH - 2
  const spare = room - (place.end - place.start)
  if (spare <= 0) return { start: place.start, end: place.start + room }
  const end = Math.min(sentence.end, Math.max(sentence.start, place.start - Math.floor(spare / 2)) + room)
  return { start: Math.max(sentence.start, end - room), end }
}
