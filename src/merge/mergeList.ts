import { canonical } from './canonical'
import type { Sides } from './sides'

/**
 * Merges two versions of a list whose elements are what they are: ids, words, numbers. An element that one side
 * added is in it, one that one side removed is not; the second of two equal elements counts as one of its own.
 *
 * The order is `current`’s, unless `current` left that of the base alone and `desired` did not. What only the
 * other side added follows the element that it follows there; where both added something in one place, that of
 * `current` comes first. Empty gives null.
 */
export function mergeList({ base, current, desired }: Sides<readonly unknown[]>): unknown {
  const [before, own, other] = [elementsOf(base), elementsOf(current), elementsOf(desired)]
  const survives = (key: string) =>
    before.has(key) ? own.has(key) && other.has(key) : own.has(key) || other.has(key)
  const leads = isInOrder(own, before) && !isInOrder(other, before) ? other : own
  const follows = leads === own ? other : own
  const merged = [...leads.keys()].filter(survives)
  let previous = -1
  for (const key of [...follows.keys()].filter(survives)) {
    const there = merged.indexOf(key)
    if (there !== -1) {
      previous = there
      continue
    }
    let place = previous + 1
    if (leads === own) while (place < merged.length && !other.has(merged[place] ?? '')) place += 1
    merged.splice(place, 0, key)
    previous = place
  }
  return merged.length === 0 ? null : merged.map((key) => own.get(key) ?? other.get(key))
}

/** Elements by what they are, and which of the equal ones it is. */
function elementsOf(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const counts = new Map<string, number>()
  return new Map(
    list.map((element) => {
      const name = canonical(element)
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return [`${count} ${name}`, element]
    }),
  )
}

/** Whether the elements that both lists have stand in the same order. */
function isInOrder(list: ReadonlyMap<string, unknown>, before: ReadonlyMap<string, unknown>): boolean {
  const kept = [...before.keys()].filter((key) => list.has(key))
  const now = [...list.keys()].filter((key) => before.has(key))
  return kept.every((key, index) => key === now[index])
}
