/** Things in an order in which each comes after what it needs, or a circle of things that need each other. */
export type Ordered<Item> =
  | { readonly kind: 'ordered'; readonly items: readonly Item[] }
  | { readonly kind: 'circle'; readonly items: readonly Item[] }

/** Orders things by what they need; what needs nothing keeps its place. What is needed and not among them counts for nothing. */
export function inOrder<Item>(items: readonly Item[], needs: (item: Item) => Iterable<Item>): Ordered<Item> {
  const wanted = new Set(items)
  const done = new Set<Item>()
  for (const item of items) {
    const circle = visit(item, { done, needs, open: [], wanted })
    if (circle !== undefined) return { kind: 'circle', items: circle }
  }
  return { kind: 'ordered', items: [...done] }
}

interface Walk<Item> {
  readonly done: Set<Item>
  readonly wanted: ReadonlySet<Item>
  readonly open: readonly Item[]
  readonly needs: (item: Item) => Iterable<Item>
}

function visit<Item>(item: Item, walk: Walk<Item>): readonly Item[] | undefined {
  if (walk.done.has(item)) return undefined
  if (walk.open.includes(item)) return walk.open.slice(walk.open.indexOf(item))
  for (const needed of walk.needs(item)) {
    if (!walk.wanted.has(needed)) continue
    const circle = visit(needed, { ...walk, open: [...walk.open, item] })
    if (circle !== undefined) return circle
  }
  walk.done.add(item)
  return undefined
}
