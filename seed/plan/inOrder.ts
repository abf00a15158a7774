/** Things in an order in which each comes after what it needs, or a circle of things that need each other. */
export type Ordered<Item> =
  | { readonly kind: 'ordered'; readonly items: readonly Item[] }
  | { readonly kind: 'circle'; readonly items: readonly Item[] }

/** Orders things by what they need; what needs nothing keeps its place. What is needed and not among them counts for nothing. */
export function inOrder<Item>(items: readonly Item[], needs: (item: Item) => Iterable<Item>): Ordered<Item> {
  const wanted = new Set(items)
  const done = new Set<Item>()
  for (const item of items) {
    const circle = visit(item, { done, needs, wanted })
    if (circle !== undefined) return { kind: 'circle', items: circle }
  }
  return { kind: 'ordered', items: [...done] }
}

interface Walk<Item> {
  readonly done: Set<Item>
  readonly wanted: ReadonlySet<Item>
  readonly needs: (item: Item) => Iterable<Item>
}

/** Goes to the end of what an item needs, which may be far: what is open is kept in a list, not in calls. */
function visit<Item>(first: Item, { done, needs, wanted }: Walk<Item>): readonly Item[] | undefined {
  const open = new Set<Item>()
  const path: { readonly item: Item; readonly needed: Iterator<Item> }[] = []
  const enter = (item: Item): void => {
    open.add(item)
    path.push({ item, needed: needs(item)[Symbol.iterator]() })
  }
  if (!done.has(first)) enter(first)
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const next = last.needed.next()
    if (next.done === true) {
      done.add(last.item)
      open.delete(last.item)
      path.pop()
    } else if (open.has(next.value)) {
      const items = path.map(({ item }) => item)
      return items.slice(items.indexOf(next.value))
    } else if (wanted.has(next.value) && !done.has(next.value)) enter(next.value)
  }
  return undefined
}
