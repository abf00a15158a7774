import { fold } from '../../text/fold'
import type { Lexicon } from '../languages/lexicon'
import { WORD } from '../languages/lexicon'
import { shadowOf } from '../reading/shadow'

/** From how many letters on words that stand in a longer quotation repeat it. */
const FEWEST_LETTERS = 8

/** Bounds the comparisons of a text that says the same again and again. */
const MOST_COMPARED = 20

/** So few words are everybody's if one of them is a function word, unless they are so great a share of the longer quotation. */
const FEW_WORDS = 2
const GREAT_SHARE = 0.6

/** The words of a quotation, whether they stand in a heading or the title, and whether another goes on from them. */
export interface Quotation {
  readonly words: string
  readonly isHeading: boolean
  readonly isInterrupted: boolean
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
  readonly isInterrupted: boolean
  readonly isFew: boolean
}

/** Where two words stand together: in which quotation, from which word on. */
interface Place {
  readonly quotation: number
  readonly from: number
}

type Places = ReadonlyMap<string, readonly Place[]>

/**
 * For each quotation the one whose words it repeats, or null: a longer one that holds them, or the first
 * of equal ones. One that is interrupted says more than its words and repeats nothing. A heading repeats the body wherever that has its words; the body repeats no heading.
 */
export function repeatsOf(quotations: readonly Quotation[], lexicon: Lexicon): (Repeat | null)[] {
  const keys = quotations.map((quotation) => keyOf(quotation, lexicon))
  const inBody = placesOf(keys, (key) => !key.isHeading)
  const inHeadings = placesOf(keys, (key) => key.isHeading)
  return keys.map((key, index) => {
    if (key.letters < FEWEST_LETTERS || key.isInterrupted) return null
    if (!key.isHeading) return repeatedIn(inBody, keys, { index, isLaterOnly: true })
    return (
      repeatedIn(inBody, keys, { index, isLaterOnly: false }) ??
      repeatedIn(inHeadings, keys, { index, isLaterOnly: true })
    )
  })
}

function keyOf({ isHeading, isInterrupted, words }: Quotation, lexicon: Lexicon): Key {
  const key = fold(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const folded = key.split(' ')
  const isFew = folded.length <= FEW_WORDS && holdsFunctionWord(words, lexicon)
  return { words: folded, letters: key.length, isHeading, isInterrupted, isFew }
}

const holdsFunctionWord = (words: string, lexicon: Lexicon): boolean =>
  (
    shadowOf(words)
      .toLowerCase()
      .match(/\p{L}+'?/gu) ?? []
  ).some((word) => (lexicon.flagsOf(word) & WORD.function) !== 0)

/** `isLaterOnly`: equal words repeat those before them, and never those behind. */
interface Asked {
  readonly index: number
  readonly isLaterOnly: boolean
}

function repeatedIn(places: Places, keys: readonly Key[], { index, isLaterOnly }: Asked): Repeat | null {
  const { isFew = false, words = [] } = keys[index] ?? {}
  const compared = places.get(pairAt(words, 0)) ?? []
  const alike = compared.filter(({ from, quotation }) => {
    const other = keys[quotation]?.words ?? []
    return quotation !== index && words.every((word, nth) => other[from + nth] === word)
  })
  const isLonger = ({ quotation }: Place): boolean => {
    const { length } = keys[quotation]?.words ?? []
    return length > words.length && (!isFew || words.length >= length * GREAT_SHARE)
  }
  const longer = alike.find(isLonger)
  if (longer !== undefined) return { of: longer.quotation, isPart: true }
  const equal = alike.find(
    ({ quotation }) => keys[quotation]?.words.length === words.length && (!isLaterOnly || quotation < index),
  )
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
