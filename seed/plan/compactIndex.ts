import { float64List } from './numberList'

/**
 * Texts by their place, of which it holds 53 bits each and no text: a million of them take 16 MB. Of two texts
 * that share these bits by chance (among a million, once in twenty thousand indexes) the second is taken for the
 * first: whoever must be sure looks at the texts.
 */
export interface CompactIndex {
  readonly size: () => number
  /** Puts a text in the next place, counted from 0; returns the place of an equal one that is there already. */
  readonly add: (text: string) => number | undefined
  readonly placeOf: (text: string) => number | undefined
  /** The place of a text of which only the bits are known. */
  readonly placeOfBits: (bits: number) => number | undefined
}

const NOBODY = -1

/** An empty index. */
export function compactIndex(): CompactIndex {
  const keys = float64List()
  let slots = new Int32Array(4096).fill(NOBODY)
  const slotOf = (key: number): number => {
    const all = keys.all()
    let slot = key % slots.length
    for (;;) {
      const place = slots[slot] ?? NOBODY
      if (place === NOBODY || all[place] === key) return slot
      slot = (slot + 1) % slots.length
    }
  }
  const placeOfBits = (key: number): number | undefined => {
    const place = slots[slotOf(key)] ?? NOBODY
    return place === NOBODY ? undefined : place
  }
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(NOBODY)
    for (const [place, key] of keys.all().entries()) {
      const slot = slotOf(key)
      if (slots[slot] === NOBODY) slots[slot] = place
    }
  }
  return {
    size: keys.length,
    add: (text) => {
      const key = bitsOf(text)
      const before = placeOfBits(key)
      keys.push(key)
      if (keys.length() * 2 > slots.length) grow()
      else if (before === undefined) slots[slotOf(key)] = keys.length() - 1
      return before
    },
    placeOf: (text) => placeOfBits(bitsOf(text)),
    placeOfBits,
  }
}

/** 53 bits of a text, as a whole number (cyrb53, in the public domain). */
export function bitsOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
