import type { Bearer } from './bearer'
import { genderOfGivenName } from './givenNames'

/** Bearers, and where they stand among them by what they can be named with. */
export interface NameIndex {
  readonly bearers: Bearer[]
  readonly whole: Map<string, number[]>
  /** By each ending of the name: *Le Pen*, *Pen*. */
  readonly ending: Map<string, number[]>
  readonly first: Map<string, number[]>
  /** By the first and the last word: all who differ in middle names alone. */
  readonly outline: Map<string, number[]>
}

export function indexOf(bearers: readonly Bearer[]): NameIndex {
  const index: NameIndex = {
    bearers: [],
    whole: new Map(),
    ending: new Map(),
    first: new Map(),
    outline: new Map(),
  }
  for (const bearer of bearers) addTo(index, bearer)
  return index
}

export function addTo(index: NameIndex, bearer: Bearer): void {
  const at = index.bearers.length
  index.bearers.push(bearer)
  const { aliases, folded } = bearer
  for (const alias of aliases) put(index.whole, alias, at)
  for (let from = 1; from < folded.length; from += 1) put(index.ending, folded.slice(from).join(' '), at)
  put(index.first, folded[0] ?? '', at)
  if (folded.length > 1) put(index.outline, outlineOf(folded), at)
}

/** Bearers come in their order, so that only the last can be the same. */
function put(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [at])
  else if (known.at(-1) !== at) known.push(at)
}

const outlineOf = (folded: readonly string[]): string => `${folded[0] ?? ''} ${folded.at(-1) ?? ''}`

const NOBODY: readonly number[] = []

/** Who bears the whole name, middle names left out or not. */
export function withWholeName(folded: readonly string[], index: NameIndex): readonly number[] {
  return index.whole.get(folded.join(' ')) ?? withMiddleNames(folded, index)
}

/** So many people who differ in their middle names alone are looked at. */
const MOST_ALIKE = 20

/** *Barack Hussein Obama* is Barack Obama, and the other way round. */
function withMiddleNames(folded: readonly string[], { bearers, outline }: NameIndex): readonly number[] {
  if (folded.length < 2) return NOBODY
  const alike = outline.get(outlineOf(folded))?.slice(0, MOST_ALIKE) ?? []
  return alike.filter((at) => {
    const other = bearers[at]?.folded ?? []
    return folded.length < other.length ? isShorter(folded, other) : isShorter(other, folded)
  })
}

/** One name is the other without what stands between given name and surname: two names at most, no particle. */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  const left = long.length - short.length
  if (left < 1 || left > 2 || short.slice(1).some(({ length }) => length === 1)) return false
  return (
    short.slice(1).every((word, at) => word === long[at + 1 + left]) &&
    long.slice(1, 1 + left).every((word) => word.length === 1 || (word.length > 3 && !word.endsWith("'")))
  )
}

/** Who bears the surname, or what the last words of the name are. */
export const withEnding = (folded: readonly string[], { ending }: NameIndex): readonly number[] =>
  ending.get(folded.join(' ')) ?? NOBODY

/** *B. Obama*, *J-M Ayrault*, *J.-P. Martin*: initials that begin the given names of who bears the surname. */
export function withInitials(folded: readonly string[], index: NameIndex): readonly number[] {
  const surnameAt = folded.findIndex((word) => !isInitials(word))
  if (surnameAt < 1) return NOBODY
  const letters = Array.from(folded.slice(0, surnameAt).join('').replaceAll(/[-.]/gu, ''))
  const surname = folded.slice(surnameAt)
  return withEnding(surname, index).filter((at) => {
    const words = index.bearers[at]?.folded ?? []
    const given = words.slice(0, words.length - surname.length).flatMap((word) => word.split('-'))
    return letters.every((letter, part) => given[part]?.startsWith(letter) ?? false)
  })
}

/** *J*, *J-M*, *J.-P* */
export const isInitials = (word: string): boolean => /^\p{L}(?:\.?-?\p{L})?\.?$/u.test(word)

/** Who has the given name: nobody where it is the name of something else, too. */
export function withGivenName(folded: readonly string[], { first }: NameIndex): readonly number[] {
  const [only = ''] = folded
  return folded.length === 1 && genderOfGivenName(only) !== undefined ? (first.get(only) ?? NOBODY) : NOBODY
}
