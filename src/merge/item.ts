import { countsOf } from './countsOf'

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

/** The words of a text, each with how often it stands there. */
export interface Words {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return { counts: countsOf(words), total: words.length }
}

/** How much of their words two texts share, from 0 to 1 (the Dice coefficient). */
export function likeness(a: Words, b: Words): number {
  if (a.total === 0 || b.total === 0) return 0
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of few.counts) shared += Math.min(count, many.counts.get(word) ?? 0)
  return (2 * shared) / (a.total + b.total)
}

/** The same for two items. */
export const likenessOf = (a: Item, b: Item): number => likeness(wordsOf(a.text), wordsOf(b.text))
