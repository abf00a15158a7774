import type { RichText } from './articleText'
import type { BodyNode } from './bodyNode'
import { asNode, linkTargetOf } from './bodyNode'

/**
 * The body without its links to a person: their words stay where they are, so the article's text is the
 * same. The same object when there is no such link; all else is kept as it is.
 */
export function removeLinks<Body extends RichText>(body: Body, personId: string): Body {
  const root = asNode(body.root)
  if (root === undefined) return body
  const stripped = stripChildren(root, personId)
  return stripped === root ? body : { ...body, root: stripped }
}

function stripChildren(node: BodyNode, personId: string): BodyNode {
  const { children } = node
  if (!Array.isArray(children)) return node
  const stripped = children.flatMap((child: unknown) => {
    const childNode = asNode(child)
    if (childNode === undefined) return [child]
    const inner = stripChildren(childNode, personId)
    return linkTargetOf(inner)?.personId === personId ? listOf(inner.children) : [inner]
  })
  const isSame = stripped.length === children.length && stripped.every((child, at) => child === children[at])
  return isSame ? node : { ...node, children: stripped }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
