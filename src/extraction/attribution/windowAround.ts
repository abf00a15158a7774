import type { Clause } from './nounPhrase'

/** How many items on each side of a quotation can govern it: so that a text without full stops takes no longer. */
export const WINDOW = 120

/** The clause around an item, cut where its sentence is longer than anybody writes. */
export function windowAround(clause: Clause, at: number): { clause: Clause; at: number } {
  const { items, verbs } = clause
  if (items.length <= 2 * WINDOW) return { clause, at }
  const from = Math.max(0, at - WINDOW)
  const to = Math.min(items.length, at + WINDOW)
  const near = verbs.slice(firstFrom(verbs, from), firstFrom(verbs, to)).filter((verb) => verb.to <= to)
  const moved = near.map((verb) => ({
    ...verb,
    from: verb.from - from,
    to: verb.to - from,
    ...(verb.tied === undefined ? {} : { tied: verb.tied - from }),
  }))
  return { clause: { ...clause, items: items.slice(from, to), verbs: moved }, at: at - from }
}

/** Index of the first verb that begins at an item or behind it. */
function firstFrom(verbs: Clause['verbs'], item: number): number {
  let low = 0
  let high = verbs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((verbs[middle]?.from ?? 0) < item) low = middle + 1
    else high = middle
  }
  return low
}
