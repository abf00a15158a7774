import { int32List } from './numberList'

/** Who needs whom, by number: those that number `n` needs are `targets` from `starts[n]` up to `starts[n + 1]`. */
export interface Graph {
  readonly starts: Int32Array
  readonly targets: Int32Array
}

/** Numbers in an order, in parts: part `p` is `items` from `starts[p]` up to `starts[p + 1]`. */
export interface Parts {
  readonly items: Int32Array
  readonly starts: Int32Array
}

/**
 * Things in an order in which each comes after what it needs; those that need each other, directly or by way of
 * others, stand together. What needs nothing keeps its place. What is needed and not among them counts for
 * nothing.
 */
export function togetherInOrder<Item>(
  items: readonly Item[],
  needs: (item: Item) => Iterable<Item>,
): readonly (readonly Item[])[] {
  const places = new Map(items.map((item, index) => [item, index]))
  const targets = int32List()
  const starts = int32List()
  for (const item of items) {
    starts.push(targets.length())
    for (const other of needs(item)) {
      const place = places.get(other)
      if (place !== undefined) targets.push(place)
    }
  }
  starts.push(targets.length())
  const parts = partsInOrder({ starts: starts.all(), targets: targets.all() })
  return Array.from({ length: parts.starts.length - 1 }, (_, part) =>
    [...partOf(parts, part)].flatMap((place) => items.slice(place, place + 1)),
  )
}

/** The numbers of a part. */
export const partOf = ({ items, starts }: Parts, part: number): Int32Array =>
  items.subarray(starts[part], starts[part + 1])

/** The same of numbers. (Tarjan’s strongly connected components, without recursion: a chain of needs may be long.) */
export function partsInOrder({ starts, targets }: Graph): Parts {
  const count = starts.length - 1
  const [numbers, lowest, open] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)]
  const cursors = starts.slice(0, count)
  const [waiting, path] = [int32Stack(count), int32Stack(count)]
  const [items, ends] = [new Int32Array(count), int32List()]
  let [seen, found] = [0, 0]
  const enter = (node: number): void => {
    seen += 1
    numbers[node] = lowest[node] = seen
    open[node] = 1
    waiting.push(node)
    path.push(node)
  }
  const lower = (node: number, to: number): void => {
    lowest[node] = Math.min(at(lowest, node), to)
  }
  const leave = (node: number): void => {
    path.pop()
    if (at(lowest, node) === at(numbers, node)) {
      const first = found
      for (let last = NOBODY; last !== node; found += 1) {
        last = waiting.pop()
        open[last] = 0
        items[found] = last
      }
      items.subarray(first, found).sort()
      ends.push(found)
    }
    if (path.top() !== NOBODY) lower(path.top(), at(lowest, node))
  }
  for (let start = 0; start < count; start += 1) {
    if (at(numbers, start) !== 0) continue
    enter(start)
    for (let node = start; node !== NOBODY; node = path.top()) {
      const cursor = at(cursors, node)
      if (cursor === at(starts, node + 1)) {
        leave(node)
        continue
      }
      cursors[node] = cursor + 1
      const next = at(targets, cursor)
      if (at(numbers, next) === 0) enter(next)
      else if (at(open, next) === 1) lower(node, at(numbers, next))
    }
  }
  return { items, starts: withZero(ends.all()) }
}

const NOBODY = -1

const at = (block: Int32Array | Uint8Array, index: number): number => block[index] ?? NOBODY

function int32Stack(most: number) {
  const block = new Int32Array(most)
  let height = 0
  return {
    push: (value: number): void => {
      block[height] = value
      height += 1
    },
    pop: (): number => {
      height -= 1
      return at(block, height)
    },
    top: (): number => (height === 0 ? NOBODY : at(block, height - 1)),
  }
}

function withZero(ends: Int32Array): Int32Array {
  const starts = new Int32Array(ends.length + 1)
  starts.set(ends, 1)
  return starts
}
