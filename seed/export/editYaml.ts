import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'

import { renderBlock, renderFlow } from './renderYaml'

/** Where in a yaml something stands: keys of maps, indexes of lists. */
export type YamlPath = readonly (string | number)[]

/** A value to be put at a path, or with `undefined` to be taken away. */
export interface YamlEdit {
  readonly path: YamlPath
  readonly value: unknown
  /** Keys of the same map after which a new key goes, the nearest last; at the end where there is none of them. */
  readonly after?: readonly string[]
}

/**
 * The yaml with a value changed, added or taken away. The package's document says where things stand; only those
 * bytes are written anew, so that comments, order, quotes and line endings stay.
 */
export function editYaml(source: string, edit: YamlEdit): string {
  const document = parseDocument(source, { uniqueKeys: false, keepSourceTokens: false })
  const edited = { source, document, newline: source.includes('\r\n') ? '\r\n' : '\n' }
  return edit.value === undefined ? removed(edited, edit.path) : put(edited, edit)
}

/** The value at a path; undefined where there is none. */
export function valueIn(source: string, path: YamlPath): unknown {
  const node: unknown = parseDocument(source, { uniqueKeys: false }).getIn(path, true)
  return isNode(node) ? node.toJSON() : undefined
}

interface Edited {
  readonly source: string
  readonly document: Document.Parsed
  readonly newline: string
}

function put(edited: Edited, { after = [], path, value }: YamlEdit): string {
  const { document } = edited
  const there = nodeAt(document, path)
  if (there !== undefined) return replaced(edited, { node: there, path, value })
  const [name] = path.slice(-1)
  const parent = path.slice(0, -1)
  const container = parent.length === 0 ? document.contents : nodeAt(document, parent)
  if (name === undefined) throw new Error('An edit has a path.')
  if (isMap(container) && (container.items.length > 0 || container.flow === true))
    return addedToMap(edited, container, { name: String(name), value, after })
  if (isSeq(container) && (container.items.length > 0 || container.flow === true))
    return addedToList(edited, container, value)
  const whole = typeof name === 'number' ? [value] : { [name]: value }
  if (parent.length === 0) return withLine(edited, edited.source.length, renderBlock(whole, edited.newline))
  return put(edited, { path: parent, value: whole, after })
}

function nodeAt(document: Document.Parsed, path: YamlPath): Node | undefined {
  const node: unknown = document.getIn(path, true)
  return isNode(node) ? node : undefined
}

/** A value in the place of another, in flow where it stands in flow, else below its key where it is long. */
function replaced(
  { document, newline, source }: Edited,
  { node, path, value }: { readonly node: Node; readonly path: YamlPath; readonly value: unknown },
): string {
  const [start = 0, end = 0] = node.range ?? []
  const isBlock = !isInFlow(document, path) && isLong(value)
  const last = isBlockCollection(node) ? endOf(node, source) : end
  const tail = source.slice(start, last).endsWith('\n') ? newline : ''
  if (!isBlock) {
    // An empty value has no place of its own, and one in block style may begin on another line.
    const isBelow = start === end || isBlockCollection(node)
    const from = isBelow ? startAfterKey(document, path, source) : start
    const space = isBelow ? ' ' : ''
    return `${source.slice(0, from)}${space}${renderFlow(value)}${tail}${source.slice(start === end ? from : last)}`
  }
  const from = startAfterKey(document, path, source)
  const indent = isInList(path) ? columnOf(source, start) : columnOfKey(document, path, source) + 2
  const lines = renderBlock(value, newline).trimEnd().split(newline)
  if (isInList(path)) {
    const rest = lines.map((line, index) => (index === 0 ? line : `${' '.repeat(indent)}${line}`))
    return `${source.slice(0, start)}${rest.join(newline)}${tail}${source.slice(last)}`
  }
  const below = lines.map((line) => `${newline}${' '.repeat(indent)}${line}`).join('')
  return `${source.slice(0, from).trimEnd()}${below}${tail}${source.slice(last)}`
}

const isInList = (path: YamlPath): boolean => typeof path.at(-1) === 'number'

/** Lists of objects and objects of objects are written in block style; the rest fits on a line. */
function isLong(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(
    (part: unknown) => typeof part === 'object' && part !== null && !isShort(part),
  )
}

const isShort = (value: object): boolean =>
  Array.isArray(value) && value.every((part) => typeof part !== 'object' || part === null)

function isInFlow(document: Document.Parsed, path: YamlPath): boolean {
  return path.some((_, length) => {
    const node = length === 0 ? document.contents : nodeAt(document, path.slice(0, length))
    return (isMap(node) || isSeq(node)) && node.flow === true
  })
}

const isBlockCollection = (node: unknown): node is YAMLMap | YAMLSeq =>
  (isMap(node) || isSeq(node)) && node.flow !== true

interface NewPair {
  readonly name: string
  readonly value: unknown
  readonly after: readonly string[]
}

function addedToMap(edited: Edited, map: YAMLMap, { after, name, value }: NewPair): string {
  const { newline, source } = edited
  const pair = `${renderFlow(name)}: ${renderFlow(value)}`
  if (map.flow === true) return addedInFlow(source, map, pair)
  const indent = ' '.repeat(columnOf(source, rangeStart(map.items[0]?.key)))
  const before = map.items.findLast(({ key }) => after.includes(nameOf(key))) ?? map.items.at(-1)
  const at = before === undefined ? source.length : lineEnd(source, endOfPair(before, source))
  const text = isLong(value) ? renderBlock({ [name]: value }, newline) : pair
  return withLine(edited, at, indented(text, indent, newline))
}

function addedToList(edited: Edited, list: YAMLSeq, value: unknown): string {
  const { newline, source } = edited
  if (list.flow === true) return addedInFlow(source, list, renderFlow(value))
  const last = list.items.at(-1)
  const dash = source.lastIndexOf('-', rangeStart(list.items[0]) - 1)
  const indent = ' '.repeat(columnOf(source, dash))
  const at = lineEnd(source, isNode(last) ? endOf(last, source) : source.length)
  return withLine(edited, at, indented(renderBlock([value], newline), indent, newline))
}

function addedInFlow(source: string, collection: YAMLMap | YAMLSeq, part: string): string {
  const [start = 0, end = 0] = collection.range ?? []
  const inner = source.slice(start + 1, end - 1)
  const kept = inner.trimEnd().replace(/,$/u, '')
  const closing = inner.slice(inner.trimEnd().length)
  const space = kept.trim() === '' ? (isMap(collection) ? ' ' : '') : ', '
  const end_ = kept.trim() === '' && isMap(collection) ? ' ' : closing
  return `${source.slice(0, start + 1)}${kept.trimEnd()}${space}${part}${end_}${source.slice(end - 1)}`
}

/** Text as lines of their own at the beginning of a line, or after a last one that has no end. */
function withLine({ newline, source }: Edited, at: number, text: string): string {
  const lines = text.trimEnd()
  const isOpen = at > 0 && source[at - 1] !== '\n'
  const isLast = at >= source.length
  if (isOpen) return `${source.slice(0, at)}${newline}${lines}${isLast ? '' : source.slice(at)}`
  return `${source.slice(0, at)}${lines}${newline}${source.slice(at)}`
}

const indented = (text: string, indent: string, newline: string): string =>
  text
    .trimEnd()
    .split(newline)
    .map((line) => (line === '' ? line : `${indent}${line}`))
    .join(newline)

function removed({ document, source }: Edited, path: YamlPath): string {
  const parent = path.length === 1 ? document.contents : nodeAt(document, path.slice(0, -1))
  const name = path.at(-1)
  if (!isMap(parent) && !isSeq(parent)) return source
  const index = isMap(parent)
    ? parent.items.findIndex(({ key }) => nameOf(key) === String(name))
    : Number(name)
  const item = parent.items[index]
  if (item === undefined) return source
  // What is empty then goes as a whole.
  if (parent.items.length === 1 && path.length > 1)
    return removed({ document, source, newline: '' }, path.slice(0, -1))
  const start = startOfItem(item)
  const end = endOfItem(item, source)
  if (parent.flow === true)
    return withoutInFlow(source, { start, end, isLast: index === parent.items.length - 1 })
  const from = source.lastIndexOf('\n', start - 1) + 1
  // A map that begins on the line of its list's dash keeps the dash.
  const isAfterDash = isMap(parent) && source.slice(from, start).includes('-')
  if (!isAfterDash) return `${source.slice(0, from)}${source.slice(lineEnd(source, end))}`
  const next = parent.items[index + 1]
  return `${source.slice(0, start)}${source.slice(startOfItem(next))}`
}

function withoutInFlow(
  source: string,
  { end, isLast, start }: { start: number; end: number; isLast: boolean },
): string {
  if (isLast) return `${source.slice(0, start).replace(/,\s*$/u, '')}${source.slice(end)}`
  const rest = source.slice(end).replace(/^\s*,\s*/u, '')
  return `${source.slice(0, start)}${rest}`
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

const rangeStart = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

/** Where a node's last character is, without the comments and empty lines after it. */
function endOf(node: Node, source: string): number {
  if (isBlockCollection(node)) {
    const last = node.items.at(-1)
    return last === undefined ? (node.range?.[1] ?? 0) : endOfItem(last, source)
  }
  return node.range?.[1] ?? 0
}

const startOfItem = (item: unknown): number => rangeStart(isPair(item) ? item.key : item)

function endOfItem(item: unknown, source: string): number {
  if (isPair(item)) return endOfPair(item, source)
  return isNode(item) ? endOf(item, source) : 0
}

function endOfPair({ key, value }: Pair, source: string): number {
  if (isNode(value)) return Math.max(endOf(value, source), isNode(key) ? (key.range?.[1] ?? 0) + 1 : 0)
  return isNode(key) ? (key.range?.[1] ?? 0) + 1 : 0
}

/** After the line break of the line in which an offset is; an offset after one is there already. */
function lineEnd(source: string, offset: number): number {
  if (offset > 0 && source[offset - 1] === '\n') return offset
  const at = source.indexOf('\n', offset)
  return at === -1 ? source.length : at + 1
}

function columnOf(source: string, offset: number): number {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  return offset - start - (source[start] === '\uFEFF' ? 1 : 0)
}

function keyAt(document: Document.Parsed, path: YamlPath): Node | undefined {
  const parent = path.length === 1 ? document.contents : nodeAt(document, path.slice(0, -1))
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key }) => nameOf(key) === String(path.at(-1)))
  return isNode(pair?.key) ? pair.key : undefined
}

const columnOfKey = (document: Document.Parsed, path: YamlPath, source: string): number =>
  columnOf(source, rangeStart(keyAt(document, path)))

/** After the colon of a key. */
function startAfterKey(document: Document.Parsed, path: YamlPath, source: string): number {
  const key = keyAt(document, path)
  if (key === undefined) return rangeStart(nodeAt(document, path))
  return source.indexOf(':', key.range?.[1] ?? 0) + 1
}
