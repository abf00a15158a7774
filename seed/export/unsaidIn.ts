import { asNode, childrenOf } from '../../src/text/bodyNode'
import type { BodyNode } from '../../src/text/bodyNode'

const NAMES: Readonly<Record<string, string>> = {
  upload: 'an image',
  block: 'an embedded block',
  inlineBlock: 'an embedded block',
  relationship: 'an embedded entry',
  horizontalrule: 'a rule',
  table: 'a table',
}

/** What a body holds beside words, blocks and links to people, for people. */
export function unsaidIn(body: unknown): readonly string[] {
  const found = new Set<string>()
  const look = (node: BodyNode): void => {
    const type = String(node['type'])
    if (NAMES[type] !== undefined) found.add(NAMES[type])
    if (type === 'text' && typeof node['format'] === 'number' && node['format'] !== 0)
      found.add('words in bold or italics')
    if ((type === 'link' || type === 'autolink') && asNode(node['fields'])?.['linkType'] !== 'internal')
      found.add('a web link')
    for (const child of childrenOf(node)) look(child)
  }
  const root = asNode(asNode(body)?.['root'])
  if (root !== undefined) look(root)
  return found.size === 0 ? ['its layout'] : [...found]
}
