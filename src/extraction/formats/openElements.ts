/** The elements that are open, the outermost first, and where each name stands among them. */
export interface OpenElements {
  readonly names: string[]
  readonly places: Map<string, number[]>
}

export const noneOpen = (): OpenElements => ({ names: [], places: new Map() })

/** Where the innermost element of a name stands; −1 where none is open. Takes no longer the more are open. */
export const placeOf = ({ places }: OpenElements, name: string): number => places.get(name)?.at(-1) ?? -1

export const isOpen = (open: OpenElements, names: Iterable<string>): boolean =>
  innermostOf(open, names) !== -1

/** Where the innermost element of any of the names stands; −1 where none is open. */
export function innermostOf(open: OpenElements, names: Iterable<string>): number {
  let innermost = -1
  for (const name of names) innermost = Math.max(innermost, placeOf(open, name))
  return innermost
}

/** Adds an element inside all others; returns its place. */
export function addOpen({ names, places }: OpenElements, name: string): number {
  const known = places.get(name)
  if (known === undefined) places.set(name, [names.length])
  else known.push(names.length)
  return names.push(name) - 1
}

/** Takes off the element at a place and all inside it; returns their names. */
export function takeFrom({ names, places }: OpenElements, place: number): readonly string[] {
  const taken = names.splice(place)
  for (const name of taken) places.get(name)?.pop()
  return taken
}
