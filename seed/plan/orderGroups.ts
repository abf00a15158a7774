import type { DesiredEntry } from '../desired/desiredEntry'
import type { SeedProblem } from '../desired/seedProblem'
import { inOrder } from './inOrder'
import { referencesIn } from './references'

/** Entries that are written in one transaction, each after those that it refers to. */
export interface Group {
  readonly name: string
  readonly entries: readonly DesiredEntry[]
}

export type OrderedGroups =
  | { readonly kind: 'ordered'; readonly groups: readonly Group[] }
  | { readonly kind: 'refused'; readonly problem: SeedProblem }

/**
 * The entries by group, in the order in which they can be written: whatever an entry refers to comes first,
 * found by the ids in its values, whatever its collection.
 */
export function orderGroups(entries: readonly DesiredEntry[]): OrderedGroups {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const ids = new Set(byId.keys())
  const needed = new Map(entries.map((entry) => [entry, neededBy(entry, byId, ids)]))
  const ordered = inOrder(entries, (entry) => needed.get(entry) ?? [])
  if (ordered.kind === 'circle') return { kind: 'refused', problem: circleProblem(ordered.items) }

  const members = new Map<string, DesiredEntry[]>()
  for (const entry of entries) members.set(entry.group, [])
  for (const entry of ordered.items) members.get(entry.group)?.push(entry)
  const groups = inOrder([...members.keys()], (name) => {
    const others = (members.get(name) ?? []).flatMap((entry) => needed.get(entry) ?? [])
    return new Set(others.map(({ group }) => group).filter((group) => group !== name))
  })
  if (groups.kind === 'circle')
    return {
      kind: 'refused',
      problem: circleProblem(groups.items.flatMap((name) => members.get(name)?.[0] ?? [])),
    }
  return { kind: 'ordered', groups: groups.items.map((name) => ({ name, entries: members.get(name) ?? [] })) }
}

function neededBy(
  entry: DesiredEntry,
  byId: ReadonlyMap<string, DesiredEntry>,
  ids: ReadonlySet<string>,
): readonly DesiredEntry[] {
  const others = [...referencesIn(entry.fields, ids)].filter((id) => id !== entry.id)
  return others.flatMap((id) => byId.get(id) ?? [])
}

function circleProblem(entries: readonly DesiredEntry[]): SeedProblem {
  const names = entries.map(({ sourceId }) => sourceId)
  const place = entries[0]?.place ?? { file: '', line: 1 }
  const what = `these refer to each other in a circle: ${[...names, names[0] ?? ''].join(' → ')}`
  return { ...place, what, remedy: 'remove one of the references' }
}
