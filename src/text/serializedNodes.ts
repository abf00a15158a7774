import type { SerializedElementNode, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { LinkTarget } from './articleText'
import { PEOPLE } from './articleText'

/**
 * An element node with Lexical's defaults, its keys in the order in which the editor writes them,
 * so that a body that was only opened and saved is the same JSON. `own` is what its type adds.
 */
export function elementNode(
  type: string,
  children: SerializedLexicalNode[],
  own: object = {},
): SerializedElementNode {
  return { children, direction: null, format: '', indent: 0, type, version: 1, ...own }
}

/** A link as version 3 of Payload's LinkNode writes it. `id` has the shape of an ObjectID. */
export function linkNode(
  target: LinkTarget,
  id: string,
  children: SerializedLexicalNode[],
): SerializedElementNode {
  const fields =
    target.url === undefined
      ? { linkType: 'internal', newTab: false, doc: { relationTo: PEOPLE, value: target.personId } }
      : { linkType: 'custom', newTab: false, url: target.url }
  return elementNode('link', children, { version: 3, fields, id })
}

/** Words as text nodes; a line break and a tab have nodes of their own. */
export function textNodes(words: string): SerializedLexicalNode[] {
  return words
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return { type: 'linebreak', version: 1 }
      return part === '\t' ? textNode('tab', part) : textNode('text', part)
    })
}

/** Lexical's TextNode: `detail` 2 marks a node that is never joined with its neighbours. */
function textNode(type: 'text' | 'tab', text: string): SerializedLexicalNode {
  const detail = type === 'tab' ? 2 : 0
  const node = { detail, format: 0, mode: 'normal', style: '', text, type, version: 1 }
  return node
}
