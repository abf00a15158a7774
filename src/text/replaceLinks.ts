import type { RichText } from './articleText'
import type { BodyNode } from './bodyNode'
import { asNode, linkFieldsOf, linkTargetOf } from './bodyNode'

/** One person's id in place of another's. */
interface Replacement {
  readonly from: string
  readonly to: string
}

/**
 * The body with every link to person `from` leading to person `to`; the same object when there is
 * none. A populated person becomes the id. All else is kept as it is: the rest of the link, every
 * other node (by reference), and the order of keys.
 */
export function replaceLinks<Body extends RichText>(body: Body, from: string, to: string): Body {
  const root = asNode(body.root)
  if (root === undefined) return body
  const replaced = replaceInNode(root, { from, to })
  return replaced === root ? body : { ...body, root: replaced }
}

function replaceInNode(node: BodyNode, replacement: Replacement): BodyNode {
  const relinked = relink(node, replacement)
  const children = node['children']
  if (!Array.isArray(children)) return relinked
  const replaced = children.map((child: unknown) => {
    const childNode = asNode(child)
    return childNode === undefined ? child : replaceInNode(childNode, replacement)
  })
  const isSame = replaced.every((child, index) => child === children[index])
  return isSame ? relinked : { ...relinked, children: replaced }
}

function relink(node: BodyNode, { from, to }: Replacement): BodyNode {
  if (linkTargetOf(node)?.personId !== from) return node
  const fields = linkFieldsOf(node)
  return { ...node, fields: { ...fields, doc: { ...asNode(fields?.['doc']), value: to } } }
}
