import { projectBody } from '../text/projectBody'
import { asObject, isObject } from './canonical'

type Node = Readonly<Record<string, unknown>>

/**
 * What an editor’s save may write otherwise though nobody changed anything: versions of Lexical’s own, ids of
 * links and blocks, the direction it finds in the words, the format that the next typed letter would have.
 */
const VOLATILE: ReadonlySet<string> = new Set(['direction', 'id', 'textFormat', 'textStyle', 'version'])

/**
 * A Lexical node in the one form that two equal nodes share: without what is volatile or a default, related
 * entries by id, texts of one format as one. A list item’s number follows from its place and is left out.
 */
export function plainNode(node: Node): Node {
  const { children, fields, type, ...own } = node
  const isNumber = (name: string) => type === 'listitem' && name === 'value'
  const kept = Object.entries(own).filter(
    ([name, value]) => !VOLATILE.has(name) && !isNumber(name) && !isDefault(value),
  )
  const inner = asObject(fields)
  const plain = inner === undefined ? {} : plainFields(inner)
  return {
    type,
    ...Object.fromEntries(kept.map(([name, value]) => [name, name === 'value' ? idOf(value) : value])),
    ...(Object.keys(plain).length === 0 ? {} : { fields: plain }),
    ...(Array.isArray(children) && children.length > 0 ? { children: plainChildren(children) } : {}),
  }
}

/** The nodes among a value’s children. */
export const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/** Whether a node says nothing and shows nothing of its own: an empty paragraph, a rule. */
export const isBlankNode = (node: Node): boolean =>
  Object.keys(plainNode(node)).every((name) => name === 'type' || name === 'tag')

/** A block’s words, a list item’s too. */
export const textOfNode = (node: Node): string => projectBody({ root: { children: [node] } }).text

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  value === false ||
  value === 'normal'

function plainChildren(children: readonly unknown[]): readonly Node[] {
  const plain: Node[] = []
  for (const node of nodesIn(children).map(plainNode)) {
    const before = plain.at(-1)
    if (node.type === 'text' && typeof node.text !== 'string') continue
    if (before !== undefined && isSameFormat(before, node))
      plain[plain.length - 1] = { ...before, text: `${String(before.text)}${String(node.text)}` }
    else plain.push(node)
  }
  return plain
}

function isSameFormat(a: Node, b: Node): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return a.type === 'text' && [...names].every((name) => name === 'text' || a[name] === b[name])
}

/** The fields of a link, an upload or a block. */
function plainFields(fields: Node): Node {
  const kept = Object.entries(fields).filter(
    ([name, value]) =>
      name !== 'id' &&
      value !== null &&
      value !== undefined &&
      value !== '' &&
      !(name === 'newTab' && value === false),
  )
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'doc' ? plainRelation(value) : value]),
  )
}

function plainRelation(value: unknown): unknown {
  const relation = asObject(value)
  return relation === undefined ? value : { relationTo: relation.relationTo, value: idOf(relation.value) }
}

const idOf = (value: unknown): unknown => asObject(value)?.id ?? value
