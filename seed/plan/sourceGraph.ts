import type { DesiredEntry } from '../desired/desiredEntry'
import { bitsOf, compactIndex } from './compactIndex'
import type { CompactIndex } from './compactIndex'
import { needsOf } from './needs'
import { float64List, int32List } from './numberList'
import type { CollectionShape } from './shape'
import { partOf, partsInOrder, togetherInOrder } from './togetherInOrder'
import type { Graph, Parts } from './togetherInOrder'

/** The order in which entries can be written, by their places in their source. */
export interface SourceOrder {
  /** How many parts there are: groups, those in a circle as one. Each comes after what it refers to. */
  readonly count: number
  readonly entriesOf: (part: number) => OrderedPart
  /** The part of the entry in a place. */
  readonly partOf: (place: number) => number
}

/** What is written together. */
export interface OrderedPart {
  /** The places of its entries, each after those of them that it refers to, as far as that can be. */
  readonly places: readonly number[]
  /** Whether some of them refer to each other in a circle, or to themselves. */
  readonly hasCircle: boolean
}

/** Collects what entries refer to, in 30 bytes for each and 8 for each reference. */
export interface SourceGraph {
  /** Adds the entry of the next place. */
  readonly add: (entry: DesiredEntry, shape: CollectionShape | undefined) => void
  /** The order, when all are added. */
  readonly order: (index: CompactIndex) => SourceOrder
}

/** No entries at first. */
export function sourceGraph(): SourceGraph {
  const groups = compactIndex()
  const groupOf = int32List()
  const [starts, needed] = [int32List(), float64List()]
  /** The places of those that refer to themselves. */
  const circular = new Set<number>()
  return {
    add: (entry, shape) => {
      const known = groups.placeOf(entry.group)
      groupOf.push(known ?? groups.size())
      if (known === undefined) groups.add(entry.group)
      starts.push(needed.length())
      const needs = shape === undefined ? [] : needsOf(entry, shape, anyId)
      for (const { id } of needs)
        if (id !== entry.id) needed.push(bitsOf(id))
        else circular.add(groupOf.length() - 1)
    },
    order: (index) => {
      starts.push(needed.length())
      const targets = Int32Array.from(needed.all(), (bits) => index.placeOfBits(bits) ?? NOBODY)
      const members = membersOf(groupOf.all(), groups.size())
      const entries = { starts: starts.all(), targets }
      return orderOf(partsInOrder(betweenGroups(entries, { groupOf: groupOf.all(), members })), {
        groupOf: groupOf.all(),
        members,
        entries,
        circular,
      })
    },
  }
}

const NOBODY = -1

/** An id is a UUID; which of them are those of entries, is known at the end. */
const anyId = {
  has: (text: string): boolean => text.length === 36 && UUID.test(text),
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u

interface Grouped {
  /** The group of each entry. */
  readonly groupOf: Int32Array
  /** The entries of each group. */
  readonly members: Parts
}

/** The numbers that have each value, in their order. */
function membersOf(values: Int32Array, count: number): Parts {
  const starts = new Int32Array(count + 1)
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1
  for (let value = 0; value < count; value += 1)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  const next = starts.slice()
  const items = new Int32Array(values.length)
  for (const [number, value] of values.entries()) {
    const at = next[value] ?? 0
    items[at] = number
    next[value] = at + 1
  }
  return { items, starts }
}

/** Which groups need which, because an entry of one refers to one of the other. */
function betweenGroups({ starts: from, targets: needed }: Graph, { groupOf, members }: Grouped): Graph {
  const [starts, targets] = [int32List(), int32List()]
  const note = (place: number, group: number): void => {
    for (const target of needed.subarray(from[place], from[place + 1])) {
      const other = target === NOBODY ? group : (groupOf[target] ?? group)
      if (other !== group) targets.push(other)
    }
  }
  for (let group = 0; group < members.starts.length - 1; group += 1) {
    starts.push(targets.length())
    for (const place of partOf(members, group)) note(place, group)
  }
  starts.push(targets.length())
  return { starts: starts.all(), targets: targets.all() }
}

interface Entries extends Grouped {
  /** Which entries need which. */
  readonly entries: Graph
  readonly circular: ReadonlySet<number>
}

function orderOf(parts: Parts, { circular, entries, groupOf, members }: Entries): SourceOrder {
  const count = parts.starts.length - 1
  const partOfGroup = new Int32Array(members.starts.length - 1)
  for (let part = 0; part < count; part += 1)
    for (const group of partOf(parts, part)) partOfGroup[group] = part
  return {
    count,
    entriesOf: (part) => {
      const groups = partOf(parts, part)
      const places = [...groups].flatMap((group) => [...partOf(members, group)])
      if (groups.length > 1 || places.some((place) => circular.has(place))) return { places, hasCircle: true }
      return places.length === 1 ? { places, hasCircle: false } : inOrder(places, entries)
    },
    partOf: (place) => partOfGroup[groupOf[place] ?? 0] ?? 0,
  }
}

function inOrder(places: readonly number[], { starts, targets }: Graph): OrderedPart {
  const ordered = togetherInOrder(places, (place) => targets.subarray(starts[place], starts[place + 1]))
  return { places: ordered.flat(), hasCircle: ordered.some((together) => together.length > 1) }
}
