import type { Alignment } from './align'
import { align } from './align'
import { countsOf } from './countsOf'
import { groupedBy } from './groupedBy'
import type { Item } from './item'
import type { BlockConflict, Sides } from './sides'

/** What becomes of items where both sides did something in one place. */
export interface ItemRules {
  /** Of an item that both changed, each in its own way. */
  readonly changed: (sides: Sides<Item>) => MergedItem
  /** Of items that both added in the same place; undefined where that is a conflict. */
  readonly added: (current: readonly Item[], desired: readonly Item[]) => readonly Placed[] | undefined
}

export type MergedItem =
  | { readonly kind: 'resolved'; readonly item: Item }
  | { readonly kind: 'conflict'; readonly conflicts: readonly BlockConflict[] }

/** An item of the merged list, and who put it there. */
export interface Placed {
  readonly item: Item
  readonly by: 'both' | 'current' | 'desired'
}

export type MergedItems =
  | { readonly kind: 'resolved'; readonly items: readonly Item[] }
  | { readonly kind: 'conflict'; readonly conflicts: readonly BlockConflict[] }

type Lists = Sides<readonly Item[]>

/**
 * Merges two versions of a list of rows or blocks item by item. Each is aligned with the base; then every item
 * of the base is decided by itself, and so is every place between two. (A merge of lines would put changes of
 * neighbours into one conflict.) An item that only one side changed takes that change; one that one side
 * removed and the other left alone is gone; removed by one and changed or moved by the other it is in conflict.
 * Where both moved an item, or both added the same one, it stands where `current` has it, once.
 */
export function mergeItems(lists: Lists, rules: ItemRules): MergedItems {
  const alignments = { current: align(lists.base, lists.current), desired: align(lists.base, lists.desired) }
  const merge: Merge = { lists, alignments, rules, placed: [], conflicts: [] }
  for (let at = 0; at <= lists.base.length; at += 1) {
    mergePlace(merge, at)
    mergeItem(merge, at)
  }
  const items = merge.conflicts.length === 0 ? withoutDoubles(merge) : []
  return merge.conflicts.length === 0
    ? { kind: 'resolved', items }
    : { kind: 'conflict', conflicts: merge.conflicts }
}

interface Merge {
  readonly lists: Lists
  readonly alignments: Readonly<Record<'current' | 'desired', Alignment>>
  readonly rules: ItemRules
  readonly placed: Placed[]
  readonly conflicts: BlockConflict[]
}

/** What was added before an item of the base, or after the last. */
function mergePlace({ alignments, conflicts, lists, placed, rules }: Merge, at: number): void {
  const addedBy = (side: 'current' | 'desired') =>
    (alignments[side].added[at] ?? []).flatMap((index) => lists[side][index] ?? [])
  const [current, desired] = [addedBy('current'), addedBy('desired')]
  if (desired.length === 0)
    return void placed.push(...current.map((item) => ({ item, by: 'current' }) as const))
  if (current.length === 0)
    return void placed.push(...desired.map((item) => ({ item, by: 'desired' }) as const))
  const both = rules.added(current, desired)
  if (both === undefined) conflicts.push({ base: null, current: textOf(current), desired: textOf(desired) })
  else placed.push(...both)
}

/** What became of an item of the base. */
function mergeItem({ alignments, conflicts, lists, placed, rules }: Merge, at: number): void {
  const base = lists.base[at]
  if (base === undefined) return
  const current = lists.current[alignments.current.partners[at] ?? -1]
  const desired = lists.desired[alignments.desired.partners[at] ?? -1]
  if (current === undefined || desired === undefined) {
    const left = current ?? desired
    if (left !== undefined && left.key !== base.key) conflicts.push(conflictOf(base, current, desired))
    return
  }
  if (current.key === desired.key || desired.key === base.key) placed.push({ item: current, by: 'both' })
  else if (current.key === base.key) placed.push({ item: desired, by: 'both' })
  else {
    const merged = rules.changed({ base, current, desired })
    if (merged.kind === 'resolved') placed.push({ item: merged.item, by: 'both' })
    else if (merged.conflicts.length > 0) conflicts.push(...merged.conflicts)
    else conflicts.push(conflictOf(base, current, desired))
  }
}

/**
 * The merged items without those that stand in two places because each side put them into another one. One
 * that a side removed and the other only moved is in conflict.
 */
function withoutDoubles({ conflicts, lists, placed }: Merge): readonly Item[] {
  const counts = {
    base: countsOf(keysOf(lists.base)),
    current: countsOf(keysOf(lists.current)),
    desired: countsOf(keysOf(lists.desired)),
  }
  const kept = new Set(placed)
  for (const [key, own] of groupedBy(placed, ({ item }) => item.key)) {
    const [base, current, desired] = [
      counts.base.get(key) ?? 0,
      counts.current.get(key) ?? 0,
      counts.desired.get(key) ?? 0,
    ]
    // What both made together is on neither side.
    if (current === 0 && desired === 0) continue
    const most = Math.min(base, current, desired) + Math.max(0, Math.max(current, desired) - base)
    const [first] = own
    const count = own.length
    if (count <= most || first === undefined || first.item.isBlank) continue
    const doubles = [...own.filter(({ by }) => by === 'current'), ...own.filter(({ by }) => by === 'desired')]
    const { item } = first
    if (Math.min(current, desired) < base || doubles.length < count - most)
      conflicts.push(
        conflictOf(
          base > 0 ? item : undefined,
          current > 0 ? item : undefined,
          desired > 0 ? item : undefined,
        ),
      )
    else for (const double of doubles.slice(most - count)) kept.delete(double)
  }
  return placed.filter((each) => kept.has(each)).map(({ item }) => item)
}

const keysOf = (items: readonly Item[]): readonly string[] => items.map(({ key }) => key)

const conflictOf = (base?: Item, current?: Item, desired?: Item): BlockConflict => ({
  base: base?.text ?? null,
  current: current?.text ?? null,
  desired: desired?.text ?? null,
})

const textOf = (items: readonly Item[]): string => items.map(({ text }) => text).join('\n')
