import type { SerializedElementNode, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { elementNode } from './serializedNodes'

/** What a list item says and where it stands. `level` counts from 1. */
export interface ListItem {
  readonly level: number
  readonly ordered: boolean
  readonly children: SerializedLexicalNode[]
}

/**
 * List items in order as Lexical's lists: neighbours of one kind share a list, and an inner list
 * stands in an item of its own, which has no words.
 */
export function buildLists(items: readonly ListItem[]): SerializedElementNode[] {
  const lists: SerializedElementNode[] = []
  const open: OpenList[] = []
  for (const item of items) {
    closeLists(open, item)
    while (open.length < item.level) {
      const list = newList(item.ordered)
      const parent = open.at(-1)
      if (parent === undefined) lists.push(list.node)
      else addItem(parent, [list.node], open.length)
      open.push(list)
    }
    const innermost = open.at(-1)
    if (innermost === undefined) continue
    addItem(innermost, item.children, open.length)
    innermost.items += 1
  }
  return lists
}

interface OpenList {
  readonly node: SerializedElementNode
  readonly ordered: boolean
  /** How many items with words it holds: those that only hold a list take no number. */
  items: number
}

function closeLists(open: OpenList[], { level, ordered }: ListItem): void {
  if (open.length > level) open.length = level
  if (open.length === level && open.at(-1)?.ordered !== ordered) open.pop()
}

function newList(ordered: boolean): OpenList {
  const own = ordered
    ? { listType: 'number', start: 1, tag: 'ol' }
    : { listType: 'bullet', start: 1, tag: 'ul' }
  return { node: elementNode('list', [], own), ordered, items: 0 }
}

function addItem(list: OpenList, children: SerializedLexicalNode[], level: number): void {
  const own = { indent: level - 1, value: list.items + 1 }
  list.node.children.push(elementNode('listitem', children, own))
}
