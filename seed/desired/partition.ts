/**
 * How many of the first indexes a condition holds for, which holds for no index after one that it does not hold for.
 * By halves: a document may have many lines and words, and each of its quotes asks.
 */
export function partition(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
