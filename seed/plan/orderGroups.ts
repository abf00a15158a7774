import type { DesiredEntry } from '../desired/desiredEntry'
import type { SeedProblem } from '../desired/seedProblem'
import { togetherInOrder } from './togetherInOrder'
import { withLocales } from './localeValues'
import { needsOf } from './needs'
import type { Need } from './needs'
import type { CollectionShape } from './shape'

/** An entry that has its place in the order of writing. */
export interface OrderedEntry extends DesiredEntry {
  /** Paths of values that refer to entries made after it: they are written when those are there. */
  readonly later?: readonly string[]
}

/** Entries that are written in one transaction, each after those that it refers to. */
export interface Group {
  readonly name: string
  readonly entries: readonly OrderedEntry[]
}

export type OrderedGroups =
  | { readonly kind: 'ordered'; readonly groups: readonly Group[] }
  | { readonly kind: 'refused'; readonly problem: SeedProblem }

type Shapes = ReadonlyMap<string, CollectionShape>

/**
 * The entries by group, in the order in which they can be written: whatever an entry refers to comes first,
 * found by the ids in its values, whatever its collection. Where entries refer to each other in a circle, one
 * is made without the reference, which is written when all are there; groups in a circle become one, called
 * as the first of them. Refused is a circle of which no reference may be empty at first; without `shapes` none may.
 */
export function orderGroups(entries: readonly DesiredEntry[], shapes?: Shapes): OrderedGroups {
  const all = entries.map((entry) => withLocales(entry, shapes?.get(entry.collection)))
  const needs = needsAmong(all, shapes)
  const members = new Map<string, DesiredEntry[]>()
  for (const entry of all) members.set(entry.group, [...(members.get(entry.group) ?? []), entry])
  const ordered = togetherInOrder([...members.keys()], (name) => {
    const others = (members.get(name) ?? []).flatMap((entry) => needs.get(entry) ?? [])
    return new Set(others.map(({ entry }) => entry.group))
  })
  const groups: Group[] = []
  for (const names of ordered) {
    const own = names.flatMap((name) => members.get(name) ?? [])
    const sorted = orderEntries(own, needs)
    if (sorted.kind === 'circle') return { kind: 'refused', problem: circleProblem(sorted.entries) }
    groups.push({ name: names[0] ?? '', entries: sorted.entries })
  }
  return { kind: 'ordered', groups }
}

/** What an entry needs, with the entry itself. */
interface NeededEntry extends Need {
  readonly entry: DesiredEntry
}

type Needs = ReadonlyMap<DesiredEntry, readonly NeededEntry[]>

function needsAmong(entries: readonly DesiredEntry[], shapes: Shapes | undefined): Needs {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return new Map(
    entries.map((entry) => {
      const needs = needsOf(entry, shapes?.get(entry.collection), byId).flatMap((need) => {
        const other = byId.get(need.id)
        return other === undefined ? [] : [{ ...need, entry: other }]
      })
      return [entry, needs] as const
    }),
  )
}

type OrderedEntries =
  | { readonly kind: 'ordered'; readonly entries: readonly OrderedEntry[] }
  | { readonly kind: 'circle'; readonly entries: readonly DesiredEntry[] }

/** Entries of one group in order, with what each can’t say at first. */
function orderEntries(entries: readonly DesiredEntry[], needs: Needs): OrderedEntries {
  const ordered: OrderedEntry[] = []
  const needed = (entry: DesiredEntry, isAsked: (need: NeededEntry) => boolean) =>
    (needs.get(entry) ?? []).filter(isAsked).map((need) => need.entry)
  for (const together of togetherInOrder(entries, (entry) => needed(entry, () => true))) {
    const later = new Set(together)
    // In a circle what must be there decides; what may come later does.
    for (const own of togetherInOrder(together, (entry) => needed(entry, ({ isRequired }) => isRequired))) {
      const [entry, ...others] = own
      if (entry === undefined) continue
      const isCircle = others.length > 0 || needed(entry, ({ isRequired }) => isRequired).includes(entry)
      if (isCircle) return { kind: 'circle', entries: own }
      const paths = (needs.get(entry) ?? []).filter((need) => later.has(need.entry)).map(({ path }) => path)
      ordered.push(paths.length === 0 ? entry : { ...entry, later: [...new Set(paths)] })
      later.delete(entry)
    }
  }
  return { kind: 'ordered', entries: ordered }
}

function circleProblem(entries: readonly DesiredEntry[]): SeedProblem {
  const names = entries.map(({ sourceId }) => sourceId)
  const place = entries[0]?.place ?? { file: '', line: 1 }
  const what = `these refer to each other in a circle: ${[...names, names[0] ?? ''].join(' → ')}`
  return { ...place, what, remedy: 'remove one of the references, or give it in a field that may be empty' }
}
