import { fold } from '../../text/fold'

/** From how many letters on words that stand in a longer quotation repeat it. */
const FEWEST_LETTERS = 8

/** Bounds the comparisons of a text that says the same again and again. */
const MOST_COMPARED = 20

/**
 * For each quotation the index of the one whose words it repeats: a longer one that holds them, such as a heading's
 * words in the body; or null. Of equal ones the later repeats the first.
 */
export function repeatsOf(quotations: readonly string[]): (number | null)[] {
  const keys = quotations.map((words) =>
    fold(words)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  const byPair = quotationsByPair(keys)
  return keys.map((key, index) => {
    if (key.length < FEWEST_LETTERS) return null
    const compared = byPair.get(pairsOf(key)[0] ?? key) ?? []
    const longer = compared.find(
      (other) => (keys[other] ?? '').length > key.length && ` ${keys[other]} `.includes(` ${key} `),
    )
    if (longer !== undefined) return longer
    const equal = compared.find((other) => keys[other] === key)
    return equal !== undefined && equal < index ? equal : null
  })
}

/** Quotations by each two words that stand together in them. */
function quotationsByPair(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byPair = new Map<string, number[]>()
  keys.forEach((key, index) => {
    for (const pair of new Set(pairsOf(key))) {
      const known = byPair.get(pair)
      if (known === undefined) byPair.set(pair, [index])
      else if (known.length < MOST_COMPARED) known.push(index)
    }
  })
  return byPair
}

function pairsOf(key: string): string[] {
  const words = key.split(' ')
  return words.length < 2 ? [key] : words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)
}
