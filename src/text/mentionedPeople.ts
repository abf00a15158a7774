import type { RichText } from './articleText'
import type { BodyNode } from './bodyNode'
import { asNode, childrenOf, linkTargetOf } from './bodyNode'

/**
 * The ids of the people whom a body links to, in the order of their first mention, each once.
 * Every link counts, wherever it stands and even if it has no words: it is a reference that must
 * not break.
 */
export function mentionedPeople(body: RichText | null | undefined): readonly string[] {
  const ids = new Set<string>()
  const root = asNode(body?.root)
  if (root !== undefined) collectPeople(root, ids)
  return [...ids]
}

function collectPeople(node: BodyNode, ids: Set<string>): void {
  const id = linkTargetOf(node)?.personId
  if (id !== undefined) ids.add(id)
  for (const child of childrenOf(node)) collectPeople(child, ids)
}
