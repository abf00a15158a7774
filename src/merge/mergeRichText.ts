import { asObject, canonical } from './canonical'
import type { Item } from './item'
import { mergeItems } from './mergeItems'
import type { ItemRules, MergedItem } from './mergeItems'
import { isBlankNode, nodesIn, plainNode, textOfNode } from './plainNode'
import { CLASH } from './sides'
import type { Resolution, Sides } from './sides'
import { withOwnIds } from './withOwnIds'

type Node = Readonly<Record<string, unknown>>

/**
 * Merges two versions of Lexical’s rich text block by block: paragraphs, headings, block quotes, images; of a
 * list its items. A block that both changed is in conflict, and so is what both added in one place, unless it is
 * equal; words inside a block are never merged. What the root says besides its blocks is `current`’s. A value
 * of any other editor is one block.
 */
export function mergeRichText({ base, current, desired }: Sides<unknown>): Resolution {
  const roots = { base: rootOf(base), current: rootOf(current), desired: rootOf(desired) }
  if (!roots.base || !roots.current || !roots.desired) return CLASH
  const lists = {
    base: itemsOf(roots.base),
    current: itemsOf(roots.current),
    desired: itemsOf(roots.desired),
  }
  const merged = mergeItems(lists, { changed: mergeBlock, added: bothAdded })
  if (merged.kind === 'conflict') return merged
  const children = withOwnIds(nodesIn(merged.items.map(({ value }) => value)))
  return { kind: 'resolved', value: { ...asObject(current), root: { ...roots.current, children } } }
}

function rootOf(value: unknown): Node | undefined {
  const root = asObject(asObject(value)?.root)
  return Array.isArray(root?.children) ? root : undefined
}

const itemsOf = (parent: Node): readonly Item[] => nodesIn(parent.children).map(itemOf)

const itemOf = (node: Node): Item => ({
  key: canonical(plainNode(node)),
  // A paragraph that becomes a heading is the same block.
  kind: '',
  text: textOfNode(node),
  isBlank: isBlankNode(node),
  value: node,
})

/** A block that both changed: of a list its items are merged, and what it is besides them if only one side changed that. */
function mergeBlock({ base, current, desired }: Sides<Item>): MergedItem {
  const lists = { base: listOf(base), current: listOf(current), desired: listOf(desired) }
  if (!lists.base || !lists.current || !lists.desired) return { kind: 'conflict', conflicts: [] }
  const shells = {
    base: shellOf(lists.base),
    current: shellOf(lists.current),
    desired: shellOf(lists.desired),
  }
  const isDesired = shells.current === shells.base
  if (!isDesired && shells.desired !== shells.base && shells.desired !== shells.current)
    return { kind: 'conflict', conflicts: [] }
  const items = {
    base: itemsOf(lists.base),
    current: itemsOf(lists.current),
    desired: itemsOf(lists.desired),
  }
  const rules: ItemRules = { changed: () => ({ kind: 'conflict', conflicts: [] }), added: bothAdded }
  const merged = mergeItems(items, rules)
  if (merged.kind === 'conflict') return merged
  const shell = isDesired ? lists.desired : lists.current
  const children = numbered(nodesIn(merged.items.map(({ value }) => value)), shell.start)
  return { kind: 'resolved', item: itemOf({ ...shell, children }) }
}

function listOf({ value }: Item): Node | undefined {
  const node = asObject(value)
  return node?.type === 'list' && Array.isArray(node.children) ? node : undefined
}

/** What a list is besides its items: numbers or dots, where it begins to count. */
const shellOf = (list: Node): string => canonical(plainNode({ ...list, children: [] }))

/** List items with their numbers; one that only holds an inner list takes none, as Lexical counts. */
function numbered(items: readonly Node[], start: unknown): readonly Node[] {
  let value = typeof start === 'number' ? start : 1
  return items.map((item) => {
    const isInnerList = nodesIn(item.children)[0]?.type === 'list'
    const own = { ...item, value }
    if (!isInnerList) value += 1
    return own
  })
}

function bothAdded(current: readonly Item[], desired: readonly Item[]): ReturnType<ItemRules['added']> {
  const isSame =
    current.length === desired.length && current.every(({ key }, index) => key === desired[index]?.key)
  return isSame ? current.map((item) => ({ item, by: 'current' })) : undefined
}
