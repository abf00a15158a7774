import { fold } from '../../text/fold'

/** From how many letters on words that stand in a longer quotation repeat it. */
const FEWEST_LETTERS = 8

/** Bounds the comparisons of a text that says the same again and again. */
const MOST_COMPARED = 20

/** The words of a quotation, and whether they stand in a heading or the title. */
export interface Quotation {
  readonly words: string
  readonly isHeading: boolean
}

/** The index of the quotation whose words are repeated, and whether only a part of them is. */
export interface Repeat {
  readonly of: number
  readonly isPart: boolean
}

/** A quotation’s words without case, accents and marks. */
interface Key {
  readonly words: readonly string[]
  readonly letters: number
  readonly isHeading: boolean
}

/** Where two words stand together: in which quotation, from which word on. */
interface Place {
  readonly quotation: number
  readonly from: number
}

type Places = ReadonlyMap<string, readonly Place[]>

/**
 * For each quotation the one whose words it repeats, or null: a longer one that holds them, or the first
 * of equal ones. A heading repeats the body wherever that has its words; the body repeats no heading.
 */
export function repeatsOf(quotations: readonly Quotation[]): (Repeat | null)[] {
  const keys = quotations.map(keyOf)
  const inBody = placesOf(keys, (key) => !key.isHeading)
  const inHeadings = placesOf(keys, (key) => key.isHeading)
  return keys.map((key, index) => {
    if (key.letters < FEWEST_LETTERS) return null
    if (!key.isHeading) return repeatedIn(inBody, keys, { index, isLaterOnly: true })
    return (
      repeatedIn(inBody, keys, { index, isLaterOnly: false }) ??
      repeatedIn(inHeadings, keys, { index, isLaterOnly: true })
    )
  })
}

function keyOf({ isHeading, words }: Quotation): Key {
  const key = fold(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return { words: key.split(' '), letters: key.length, isHeading }
}

/** `isLaterOnly`: equal words repeat those before them, and never those behind. */
interface Asked {
  readonly index: number
  readonly isLaterOnly: boolean
}

function repeatedIn(places: Places, keys: readonly Key[], { index, isLaterOnly }: Asked): Repeat | null {
  const { words } = keys[index] ?? { words: [] }
  const compared = places.get(pairAt(words, 0)) ?? []
  const alike = compared.filter(({ from, quotation }) => {
    const other = keys[quotation]?.words ?? []
    return quotation !== index && words.every((word, nth) => other[from + nth] === word)
  })
  const isLonger = ({ quotation }: Place): boolean => (keys[quotation]?.words.length ?? 0) > words.length
  const longer = alike.find(isLonger)
  if (longer !== undefined) return { of: longer.quotation, isPart: true }
  const equal = alike.find(({ quotation }) => !isLaterOnly || quotation < index)
  return equal === undefined ? null : { of: equal.quotation, isPart: false }
}

/** The places of each two words that stand together; of a quotation of one word, its place by that. */
function placesOf(keys: readonly Key[], isMeant: (key: Key) => boolean): Places {
  const places = new Map<string, Place[]>()
  keys.forEach((key, quotation) => {
    if (!isMeant(key)) return
    for (let from = 0; from < Math.max(key.words.length - 1, 1); from += 1) {
      const pair = pairAt(key.words, from)
      const known = places.get(pair)
      if (known === undefined) places.set(pair, [{ quotation, from }])
      else if (known.length < MOST_COMPARED) known.push({ quotation, from })
    }
  })
  return places
}

const pairAt = (words: readonly string[], at: number): string =>
  words.length < 2 ? (words[0] ?? '') : `${words[at] ?? ''} ${words[at + 1] ?? ''}`
