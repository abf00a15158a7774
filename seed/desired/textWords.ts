import { splitWords } from '../../src/text/foldWords'

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
export function countUpTo(
  { parts, places, text, words }: TextWords,
  wanted: readonly string[],
  end: number,
): number {
  const whole = firstPart(parts, end)
  const { end: from, words: before } = parts[whole - 1] ?? { end: 0, words: 0 }
  const cut = splitWords(text.slice(from, end))
  const wordAt = (index: number): string | undefined => (index < before ? words[index] : cut[index - before])
  const rarest = wanted.reduce((best, word, index) => {
    return (places.get(word)?.length ?? 0) < (places.get(wanted[best] ?? '')?.length ?? 0) ? index : best
  }, 0)
  const known = places.get(wanted[rarest] ?? '') ?? []
  const inCut = cut.map((_, index) => before + index)
  const starts = [...known.slice(0, lowerBound(known, before)), ...inCut].map((place) => place - rarest)
  const last = before + cut.length - wanted.length
  return starts.filter(
    (start) => start >= 0 && start <= last && wanted.every((word, offset) => wordAt(start + offset) === word),
  ).length
}

/** How many parts end at an offset or before it. */
const firstPart = (parts: TextWords['parts'], end: number): number =>
  partition(parts.length, (index) => (parts[index]?.end ?? 0) <= end)

/** How many of the sorted numbers are smaller than one. */
const lowerBound = (numbers: readonly number[], than: number): number =>
  partition(numbers.length, (index) => (numbers[index] ?? 0) < than)

/** How many of the first indexes a condition holds for, which holds for no index after one that it does not hold for. */
function partition(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
