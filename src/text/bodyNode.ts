import type { LinkTarget } from './articleText'
import { PEOPLE } from './articleText'

/** A Lexical node as it comes from the database: nothing about it is certain but that it is an object. */
export type BodyNode = Readonly<Record<string, unknown>>

/** The value as a node, or undefined where it is none. */
export function asNode(value: unknown): BodyNode | undefined {
  return isNode(value) ? value : undefined
}

/** A node's children that are nodes themselves; none for a leaf. */
export function childrenOf(node: BodyNode): readonly BodyNode[] {
  return Array.isArray(node['children']) ? node['children'].filter(isNode) : []
}

/**
 * Where a link node leads; undefined for any other node, for a link without a target, and for an
 * internal link to something that is not a person. A person may be populated or an id.
 */
export function linkTargetOf(node: BodyNode): LinkTarget | undefined {
  const fields = linkFieldsOf(node)
  if (fields === undefined) return undefined
  if (fields['linkType'] === 'internal') {
    const personId = personIdOf(fields)
    return personId === undefined ? undefined : { personId }
  }
  const url = fields['url']
  return typeof url === 'string' && url !== '' ? { url } : undefined
}

/** The `fields` of a link node, or undefined for any other node. */
export function linkFieldsOf(node: BodyNode): BodyNode | undefined {
  return node['type'] === 'link' || node['type'] === 'autolink' ? asNode(node['fields']) : undefined
}

function personIdOf(fields: BodyNode): string | undefined {
  const doc = asNode(fields['doc'])
  if (doc?.['relationTo'] !== PEOPLE) return undefined
  const id = asNode(doc['value'])?.['id'] ?? doc['value']
  return typeof id === 'string' && id !== '' ? id : undefined
}

function isNode(value: unknown): value is BodyNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
