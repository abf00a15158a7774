/** A row, a block of rich text or a list item, as merging sees it. */
export interface Item {
  /** Equal for equal items, and only for them. */
  readonly key: string
  /** Items of two kinds are never one item that changed. */
  readonly kind: string
  /** Its words, for people, and for telling which item became which. */
  readonly text: string
  /** Whether it says nothing, so that there may be any number of it. */
  readonly isBlank: boolean
  readonly value: unknown
}

/** How much of their words two texts share, from 0 to 1 (the Dice coefficient). */
export function likeness(a: string, b: string): number {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  if (own.length === 0 || other.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared += 1
  }
  return (2 * shared) / (own.length + other.length)
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
