import type { Item } from './item'
import { likeness, wordsOf } from './item'

/** So many comparisons of two items are made at most; between longer stretches items are paired in order. */
const MOST_COMPARISONS = 40_000

/** What it counts that two items of one kind stand in the same place, whatever they say. */
const SAME_PLACE = 0.001

type Pair = readonly [before: number, after: number]

/** Which items of a stretch became which of another, both in order: the pairs that share most words, each index once. */
export function pairChanged(before: readonly Item[], after: readonly Item[]): readonly Pair[] {
  if (before.length * after.length > MOST_COMPARISONS) return pairInOrder(before, after)
  const scores = scoresOf(before, after)
  const best = bestFrom(scores, after.length)
  const pairs: Pair[] = []
  let [own, other] = [0, 0]
  while (own < before.length && other < after.length) {
    const paired = (scores[own]?.[other] ?? 0) + (best[own + 1]?.[other + 1] ?? 0)
    const rest = best[own]?.[other] ?? 0
    if ((scores[own]?.[other] ?? 0) > 0 && paired >= rest) pairs.push([own++, other++])
    else if ((best[own + 1]?.[other] ?? 0) >= rest) own += 1
    else other += 1
  }
  return pairs
}

/** For each two starting points the most that pairs from there on can score. */
function bestFrom(scores: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const best = Array.from({ length: scores.length + 1 }, () => new Array<number>(width + 1).fill(0))
  for (let own = scores.length - 1; own >= 0; own -= 1) {
    const [row, below] = [best[own] ?? [], best[own + 1] ?? []]
    for (let other = width - 1; other >= 0; other -= 1) {
      const paired = (scores[own]?.[other] ?? 0) + (below[other + 1] ?? 0)
      row[other] = Math.max(paired, below[other] ?? 0, row[other + 1] ?? 0)
    }
  }
  return best
}

function scoresOf(before: readonly Item[], after: readonly Item[]): readonly (readonly number[])[] {
  const others = after.map(({ kind, text }) => ({ kind, words: wordsOf(text) }))
  return before.map(({ kind, text }) => {
    const words = wordsOf(text)
    return others.map((other) => (other.kind === kind ? SAME_PLACE + likeness(words, other.words) : 0))
  })
}

function pairInOrder(before: readonly Item[], after: readonly Item[]): readonly Pair[] {
  const pairs: Pair[] = []
  let next = 0
  for (const [index, { kind }] of before.entries()) {
    const found = after.findIndex((item, at) => at >= next && item.kind === kind)
    if (found === -1) continue
    pairs.push([index, found])
    next = found + 1
  }
  return pairs
}
