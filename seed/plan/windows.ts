import type { DesiredEntry } from '../desired/desiredEntry'
import type { EntrySource } from '../desired/entrySource'
import type { SeedProblem } from '../desired/seedProblem'
import type { CheckedSource } from './checkSource'
import { withLocales } from './localeValues'
import { orderGroups } from './orderGroups'
import type { Group, OrderedGroups } from './orderGroups'
import type { CollectionShape } from './shape'
import type { OrderedPart } from './sourceGraph'

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
  let [parts, entries]: [OrderedPart[], number] = [[], 0]
  for (let part = 0; part < order.count; part += 1) {
    if (isAsked?.(part) === false) continue
    const next = order.entriesOf(part)
    parts.push(next)
    entries += next.places.length
    if (entries < MOST_ENTRIES) continue
    yield windowOf(parts, { source, shapes })
    ;[parts, entries] = [[], 0]
  }
  if (parts.length > 0) yield windowOf(parts, { source, shapes })
}

type Read = Pick<WindowsOf, 'shapes' | 'source'>

function windowOf(parts: readonly OrderedPart[], read: Read): Window {
  const groups: Group[] = []
  for (const part of parts) {
    const ordered = groupsOf(part, read)
    if (ordered.kind === 'refused') return { groups: [], problem: ordered.problem }
    groups.push(...ordered.groups)
  }
  return { groups }
}

/** The group of a part; what refers to each other in it is looked at only where it does. */
function groupsOf({ hasCircle, places }: OrderedPart, { shapes, source }: Read): OrderedGroups {
  const entries: DesiredEntry[] = []
  for (const entry of places.map(source.read)) if (shapes.has(entry.collection)) entries.push(entry)
  if (hasCircle) return orderGroups(entries, shapes)
  const [first] = entries
  if (first === undefined) return { kind: 'ordered', groups: [] }
  const own = entries.map((entry) => withLocales(entry, shapes.get(entry.collection)))
  return { kind: 'ordered', groups: [{ name: first.group, entries: own }] }
}
