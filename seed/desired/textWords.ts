import { splitWords } from '../../src/text/foldWords'
import { partition } from './partition'

/** The folded words of a text, made once, so that counting takes no second look at the text. */
export interface TextWords {
  readonly text: string
  readonly words: readonly string[]
  /** Where in `words` each word stands, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** The parts of the text between spaces: where each ends in the text, and how many words there are up to it. */
  readonly parts: readonly { readonly end: number; readonly words: number }[]
}

export function toTextWords(text: string): TextWords {
  const words: string[] = []
  const places = new Map<string, number[]>()
  const parts: { end: number; words: number }[] = []
  for (const { 0: part, index } of text.matchAll(/\S+/gu)) {
    for (const word of splitWords(part)) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [words.length])
      else known.push(words.length)
      words.push(word)
    }
    parts.push({ end: index + part.length, words: words.length })
  }
  return { text, words, places, parts }
}

/**
 * How often words stand in the text up to an offset, one after the other.
 *
 * @param end in UTF-16 units of the text; it may stand inside a word
 */
export function countUpTo(all: TextWords, wanted: readonly string[], end: number): number {
  const { parts, text, words } = all
  const whole = firstPart(parts, end)
  const { end: from, words: before } = parts[whole - 1] ?? { end: 0, words: 0 }
  const cut = splitWords(text.slice(from, end))
  const wordAt = (index: number): string | undefined => (index < before ? words[index] : cut[index - before])
  const inWhole = lowerBound(startsOf(all, wanted), before - wanted.length + 1)
  let inCut = 0
  const last = before + cut.length - wanted.length
  for (let start = Math.max(before - wanted.length + 1, 0); start <= last; start += 1) {
    if (wanted.every((word, offset) => wordAt(start + offset) === word)) inCut += 1
  }
  return inWhole + inCut
}

const knownStarts = new WeakMap<TextWords, Map<string, readonly number[]>>()

/** Where the wanted words begin one after the other, in order; looked for once, however often they are quoted. */
function startsOf(all: TextWords, wanted: readonly string[]): readonly number[] {
  const known = knownStarts.get(all) ?? new Map<string, readonly number[]>()
  knownStarts.set(all, known)
  const key = wanted.join(' ')
  const starts = known.get(key) ?? findStarts(all, wanted)
  known.set(key, starts)
  return starts
}

/** Tries the places of the rarest word. */
function findStarts({ places, words }: TextWords, wanted: readonly string[]): readonly number[] {
  const rarest = wanted.reduce((best, word, index) => {
    return (places.get(word)?.length ?? 0) < (places.get(wanted[best] ?? '')?.length ?? 0) ? index : best
  }, 0)
  return (places.get(wanted[rarest] ?? '') ?? [])
    .map((place) => place - rarest)
    .filter((start) => start >= 0 && wanted.every((word, offset) => words[start + offset] === word))
}

/** How many parts end at an offset or before it. */
const firstPart = (parts: TextWords['parts'], end: number): number =>
  partition(parts.length, (index) => (parts[index]?.end ?? 0) <= end)

/** How many of the sorted numbers are smaller than one. */
const lowerBound = (numbers: readonly number[], than: number): number =>
  partition(numbers.length, (index) => (numbers[index] ?? 0) < than)
