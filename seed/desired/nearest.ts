import type { TextRange } from '../../src/text/articleText'
import { fold } from '../../src/text/fold'
import type { DocumentText } from './documentText'
import { lineAt } from './documentText'

/** Beyond this share of changed letters, two words are different words. */
const MOST_CHANGED = 0.5

/** So many stretches of a text are compared letter by letter. */
const MOST_COMPARED = 50

/**
 * The candidate that something mistyped was meant to be; undefined when none is near.
 *
 * @param mostChanged the share of letters that may be others, 0 to 1
 */
export function nearestOf(
  wanted: string,
  candidates: readonly string[],
  mostChanged = MOST_CHANGED,
): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, share: changedShare(wanted, candidate) }))
    .sort((a, b) => a.share - b.share)
  return best !== undefined && best.share <= mostChanged ? best.candidate : undefined
}

/** The stretch of a text that is most like the wanted words, with its line: `“courages” (line 6)`. */
export function nearestWords(document: DocumentText, wanted: string): string | undefined {
  const best = nearestStretch(document, wanted)
  return best && wordsWithLine(document, best)
}

/** `“courages” (line 6)`; of what goes over the end of a line, what stands before that. */
export function wordsWithLine(document: DocumentText, { end, start }: TextRange): string {
  const [words = ''] = document.text.slice(start, end).split('\n', 1)
  return `“${words}” (line ${lineAt(document, start).number})`
}

/**
 * Where a text is most like the wanted words; undefined when it is nowhere near.
 *
 * @param within where to look; in all of the text when left out
 */
export function nearestStretch(
  { text }: DocumentText,
  wanted: string,
  within: TextRange = { start: 0, end: text.length },
): TextRange | undefined {
  const [best] = alikeStretches(text.slice(within.start, within.end), wanted)
    .map((stretch) => ({ ...stretch, share: changedShare(wanted, stretch.words) }))
    .sort((a, b) => a.share - b.share)
  if (best === undefined || best.share > MOST_CHANGED) return undefined
  const start = within.start + best.start
  return { start, end: start + best.words.length }
}

interface Stretch {
  readonly words: string
  readonly start: number
}

/** Stretches of as many words as wanted, those that share most words with what is wanted first. */
function alikeStretches(text: string, wanted: string): readonly Stretch[] {
  const wantedWords = wanted.split(/\s+/u).filter(Boolean)
  const known = new Set(wantedWords.map(fold))
  const words = Array.from(text.matchAll(/\S+/gu), ([word], index) => ({ word, index }))
  const starts = Array.from(text.matchAll(/\S+/gu), ({ index }) => index)
  const shared = words.map(({ word }) => (known.has(fold(word)) ? 1 : 0))
  return words
    .map((_, first) => {
      const last = Math.min(first + wantedWords.length, words.length) - 1
      const start = starts[first] ?? 0
      const end = (starts[last] ?? start) + (words[last]?.word.length ?? 0)
      const score = shared.slice(first, last + 1).reduce<number>((sum, each) => sum + each, 0)
      const stretch = text.slice(start, end)
      return { words: bare(stretch), start: start + stretch.search(LETTER), score }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, wantedWords.length === 1 ? undefined : MOST_COMPARED)
}

const LETTER = /[\p{L}\p{N}]|$/u

/** Without the punctuation that clings to a stretch of words. */
const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function changedShare(a: string, b: string): number {
  const [from, to] = [fold(a), fold(b)]
  return editDistance(from, to) / Math.max(from.length, to.length, 1)
}

/** Levenshtein's distance: how many letters are put in, taken out or replaced. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row[to.length] ?? 0
}
