import type { EntrySource } from '../desired/entrySource'
import type { SeedProblem } from '../desired/seedProblem'
import type { CheckedSource } from './checkSource'
import { orderGroups } from './orderGroups'
import type { Group } from './orderGroups'
import type { CollectionShape } from './shape'

/** Groups that are in memory together. */
export interface Window {
  readonly groups: readonly Group[]
  /** Why they can’t be written in any order; there are no groups then. */
  readonly problem?: SeedProblem
}

export interface WindowsOf {
  readonly source: EntrySource
  readonly checked: Pick<CheckedSource, 'order'>
  readonly shapes: ReadonlyMap<string, CollectionShape>
  /** Which parts of the order are asked for; all when left out. */
  readonly isAsked?: (part: number) => boolean
}

/** So many entries are in memory together, unless more of them are one group. */
const MOST_ENTRIES = 512

/** All groups in the order in which they can be written, some at a time. */
export function* windowsOf({ checked: { order }, isAsked, shapes, source }: WindowsOf): Generator<Window> {
  let places: number[] = []
  for (let part = 0; part < order.count; part += 1) {
    if (isAsked?.(part) === false) continue
    places.push(...order.placesOf(part))
    if (places.length < MOST_ENTRIES) continue
    yield windowOf(places, { source, shapes })
    places = []
  }
  if (places.length > 0) yield windowOf(places, { source, shapes })
}

function windowOf(
  places: readonly number[],
  { shapes, source }: Pick<WindowsOf, 'shapes' | 'source'>,
): Window {
  const entries = places.map((place) => source.read(place)).filter(({ collection }) => shapes.has(collection))
  const ordered = orderGroups(entries, shapes)
  return ordered.kind === 'ordered' ? ordered : { groups: [], problem: ordered.problem }
}
