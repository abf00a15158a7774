import { diffIndices } from 'node-diff3'

import { countsOf } from './countsOf'
import type { Item } from './item'
import { likenessOf } from './item'
import { pairChanged } from './pairChanged'

/** What became of each item of a list in another version of it. */
export interface Alignment {
  /** For each item its index in the other version; undefined where it is gone. */
  readonly partners: readonly (number | undefined)[]
  /** Indexes in the other version of what was added before each item, and after the last: one list more. */
  readonly added: readonly (readonly number[])[]
}

/**
 * Aligns a list with another version of it: equal items are anchors (the longest common subsequence); what
 * stands between two anchors and is equal to nothing is one item that changed where its kind is the same,
 * the likest first. An item that moved is gone where it was and added where it is.
 */
export function align(before: readonly Item[], after: readonly Item[]): Alignment {
  const hunks = hunksOf(before, after)
  const partners: (number | undefined)[] = new Array<undefined>(before.length).fill(undefined)
  let [own, other] = [0, 0]
  for (const hunk of [...hunks, { before: endOf(before), after: endOf(after) }]) {
    for (; own < hunk.before.start; own += 1) partners[own] = other++
    own = hunk.before.end
    other = hunk.after.end
  }
  pairBetween(partners, hunks, { before, after })
  return { partners, added: addedTo(partners, after.length) }
}

/** Items that share so much of their words are one, wherever they stand. */
const ONE_ITEM = 0.5

/** For each item of a list the same item in another version of it, also where it moved. */
export function partnersIn(before: readonly Item[], after: readonly Item[]): readonly (number | undefined)[] {
  const partners = [...align(before, after).partners]
  const free = indexesByKey(after, new Set(partners))
  for (const [index, { key }] of before.entries()) partners[index] ??= free.get(key)?.shift()

  const taken = new Set(partners)
  const gone = [...before.keys()].filter((index) => partners[index] === undefined)
  const come = [...after.keys()].filter((index) => !taken.has(index))
  for (const [own, other] of pairsOf({ items: before, indexes: gone }, { items: after, indexes: come })) {
    const [from, to] = [before[own], after[other]]
    if (from && to && likenessOf(from, to) >= ONE_ITEM) partners[own] = other
  }
  return partners
}

interface Stretch {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

interface Hunk {
  readonly before: Stretch
  readonly after: Stretch
}

/** Where the lists differ. Equal beginnings and ends are cut off first: the comparison is quadratic where much is alike. */
function hunksOf(before: readonly Item[], after: readonly Item[]): readonly Hunk[] {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head]?.key === after[head]?.key) head += 1
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1
  const inner = (items: readonly Item[]) => items.slice(head, items.length - tail).map(({ key }) => key)
  const [own, other] = [inner(before), inner(after)]
  const isCommon = commonIn(own, other)
  return diffIndices(placed(own, isCommon), placed(other, isCommon)).map(({ buffer1, buffer2 }) => ({
    before: { start: head + buffer1[0], end: head + buffer1[0] + buffer1[1] },
    after: { start: head + buffer2[0], end: head + buffer2[0] + buffer2[1] },
  }))
}

/** With more pairs of one equal item, as of empty paragraphs, the comparison would take too long. */
const MOST_PAIRS = 2_500

/** Whether an item stands so often in both lists that it says nothing of its place. */
function commonIn(before: readonly string[], after: readonly string[]): (key: string) => boolean {
  const [own, other] = [countsOf(before), countsOf(after)]
  return (key) => (own.get(key) ?? 0) * (other.get(key) ?? 0) > MOST_PAIRS
}

/** The keys, those of common items told apart by what they follow. */
function placed(keys: readonly string[], isCommon: (key: string) => boolean): string[] {
  let [follows, count] = ['', 0]
  return keys.map((key) => {
    if (isCommon(key)) return `${key} ${(count += 1)} ${follows}`
    follows = key
    count = 0
    return key
  })
}

/** Pairs what changed between anchors; what is somewhere else in the other version only moved. */
function pairBetween(
  partners: (number | undefined)[],
  hunks: readonly Hunk[],
  { after, before }: { before: readonly Item[]; after: readonly Item[] },
): void {
  const taken = new Set(partners)
  const gone = keysOf(before.filter((_, index) => partners[index] === undefined))
  const come = keysOf(after.filter((_, index) => !taken.has(index)))
  for (const hunk of hunks) {
    const from = indexesIn(hunk.before).filter((index) => !come.has(before[index]?.key ?? ''))
    const to = indexesIn(hunk.after).filter((index) => !gone.has(after[index]?.key ?? ''))
    const pairs = pairsOf({ items: before, indexes: from }, { items: after, indexes: to })
    for (const [own, other] of pairs) partners[own] = other
  }
}

interface Chosen {
  readonly items: readonly Item[]
  readonly indexes: readonly number[]
}

/** Pairs of indexes of items that may be one, among those chosen. */
function pairsOf(before: Chosen, after: Chosen): readonly (readonly [number, number])[] {
  const chosen = ({ indexes, items }: Chosen) => indexes.flatMap((index) => items[index] ?? [])
  return pairChanged(chosen(before), chosen(after)).flatMap(([own, other]) => {
    const [from, to] = [before.indexes[own], after.indexes[other]]
    return from === undefined || to === undefined ? [] : [[from, to] as const]
  })
}

/** What nothing became, each after the last that something did. */
function addedTo(partners: readonly (number | undefined)[], length: number): readonly (readonly number[])[] {
  const added: number[][] = Array.from({ length: partners.length + 1 }, () => [])
  let [next, gap] = [0, 0]
  for (const [index, partner] of partners.entries()) {
    if (partner === undefined) continue
    for (; next < partner; next += 1) added[gap]?.push(next)
    next = partner + 1
    gap = index + 1
  }
  for (; next < length; next += 1) added[gap]?.push(next)
  return added
}

const endOf = ({ length }: readonly Item[]): Stretch => ({ start: length, end: length })

const indexesIn = ({ end, start }: Stretch): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index)

const keysOf = (items: readonly Item[]): ReadonlySet<string> => new Set(items.map(({ key }) => key))

function indexesByKey(
  items: readonly Item[],
  taken: ReadonlySet<number | undefined>,
): ReadonlyMap<string, number[]> {
  const indexes = new Map<string, number[]>()
  for (const [index, { key }] of items.entries())
    if (!taken.has(index)) indexes.set(key, [...(indexes.get(key) ?? []), index])
  return indexes
}
