/**
 * Things in an order in which each comes after what it needs; those that need each other, directly or by way of
 * others, stand together. What needs nothing keeps its place. What is needed and not among them counts for
 * nothing. (Tarjan’s strongly connected components, without recursion: a chain of needs may be long.)
 */
export function togetherInOrder<Item>(
  items: readonly Item[],
  needs: (item: Item) => Iterable<Item>,
): readonly (readonly Item[])[] {
  const places = new Map(items.map((item, index) => [item, index]))
  const walk: Walk<Item> = { steps: new Map(), open: [], found: [] }
  const needed = (item: Item) => [...needs(item)].filter((other) => places.has(other))
  for (const item of items) if (!walk.steps.has(item)) visit(item, needed, walk)
  const placeOf = (item: Item) => places.get(item) ?? 0
  return walk.found.map((together) => together.sort((a, b) => placeOf(a) - placeOf(b)))
}

interface Step {
  readonly number: number
  /** The lowest number that is reached from here. */
  lowest: number
  isOpen: boolean
}

interface Walk<Item> {
  readonly steps: Map<Item, Step>
  readonly open: Item[]
  readonly found: Item[][]
}

function visit<Item>(start: Item, needed: (item: Item) => readonly Item[], walk: Walk<Item>): void {
  const path = [enter(start, needed, walk)]
  for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
    const next = at.rest.shift()
    if (next === undefined) {
      path.pop()
      leave(at, walk)
      const above = path.at(-1)
      if (above) above.step.lowest = Math.min(above.step.lowest, at.step.lowest)
      continue
    }
    const known = walk.steps.get(next)
    if (known === undefined) path.push(enter(next, needed, walk))
    else if (known.isOpen) at.step.lowest = Math.min(at.step.lowest, known.number)
  }
}

interface Visit<Item> {
  readonly item: Item
  readonly step: Step
  /** What it needs and was not looked at yet. */
  readonly rest: Item[]
}

function enter<Item>(
  item: Item,
  needed: (item: Item) => readonly Item[],
  { open, steps }: Walk<Item>,
): Visit<Item> {
  const step = { number: steps.size, lowest: steps.size, isOpen: true }
  steps.set(item, step)
  open.push(item)
  return { item, step, rest: [...needed(item)] }
}

/** Ends a visit; from the first of those that need each other, all of them are found. */
function leave<Item>({ item, step }: Visit<Item>, { found, open, steps }: Walk<Item>): void {
  if (step.lowest !== step.number) return
  const together = open.splice(open.lastIndexOf(item))
  for (const each of together) {
    const own = steps.get(each)
    if (own) own.isOpen = false
  }
  found.push(together)
}
