import type { RichText } from './articleText'
import { asNode, childrenOf } from './bodyNode'
import type { BodyNode } from './bodyNode'

/** The ids of the images that a body shows, in their order, with repeats. An image may be populated or an id. */
export function bodyImages(body: RichText | null | undefined): readonly string[] {
  const root = asNode(body?.root)
  return root === undefined ? [] : imagesIn(root)
}

function imagesIn(node: BodyNode): readonly string[] {
  const id = node['type'] === 'upload' ? (asNode(node['value'])?.['id'] ?? node['value']) : undefined
  const inside = childrenOf(node).flatMap(imagesIn)
  return typeof id === 'string' ? [id, ...inside] : inside
}
