import type { TypedEditorState } from '@payloadcms/richtext-lexical'
import type { SerializedElementNode, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { ArticleText, Block, TextLink } from './articleText'
import type { ListItem } from './buildLists'
import { buildLists } from './buildLists'
import { checkArticleText } from './checkArticleText'
import { elementNode, linkNode, textNodes } from './serializedNodes'

/** `linkId` names a link's node: 24 hexadecimal digits, another for each link of a body. */
export interface BuildOptions {
  readonly linkId?: (link: TextLink) => string
}

/**
 * The body that says an article's text: the inverse of `projectBody`, so that
 * `projectBody(buildBody(article))` equals `article`. The JSON is what Payload's editor writes
 * itself, and comes back unchanged when the body is opened and saved. The same text gives the
 * same JSON: unless `linkId` says otherwise, a link's id is made of its offsets. An empty text
 * gives one empty paragraph, as the editor does.
 *
 * @throws RangeError saying what and where when blocks do not cover the text, or a link is empty,
 *   out of range, out of order, overlaps another or crosses a block (see `checkArticleText`)
 */
export function buildBody(article: ArticleText, options: BuildOptions = {}): TypedEditorState {
  checkArticleText(article)
  const linkId = options.linkId ?? idFromOffsets
  const children: SerializedElementNode[] = []
  let items: ListItem[] = []
  let linksBefore = 0
  for (const block of article.blocks) {
    const links = linksFrom(article.links, linksBefore, block.end)
    linksBefore += links.length
    const words = inlineNodes(
      article.text,
      block,
      links.map((link) => ({ link, id: linkId(link) })),
    )
    if (block.role === 'listItem') {
      items.push({ level: block.level, ordered: block.ordered, children: words })
      continue
    }
    children.push(...buildLists(items), blockNode(block, words))
    items = []
  }
  children.push(...buildLists(items))
  if (children.length === 0) children.push(paragraphNode([]))
  return { root: elementNode('root', children) }
}

function linksFrom(links: readonly TextLink[], first: number, end: number): readonly TextLink[] {
  let last = first
  while ((links[last]?.end ?? Infinity) <= end) last += 1
  return links.slice(first, last)
}

interface NamedLink {
  readonly link: TextLink
  readonly id: string
}

function inlineNodes(text: string, block: Block, links: readonly NamedLink[]): SerializedLexicalNode[] {
  const nodes: SerializedLexicalNode[] = []
  let written = block.start
  for (const { link, id } of links) {
    nodes.push(...textNodes(text.slice(written, link.start)))
    nodes.push(linkNode(link, id, textNodes(text.slice(link.start, link.end))))
    written = link.end
  }
  nodes.push(...textNodes(text.slice(written, block.end)))
  return nodes
}

function blockNode(
  block: Exclude<Block, { role: 'listItem' }>,
  words: SerializedLexicalNode[],
): SerializedElementNode {
  switch (block.role) {
    case 'heading':
      return elementNode('heading', words, { tag: `h${block.level}` })
    case 'blockQuote':
      return elementNode('quote', words)
    case 'paragraph':
      return paragraphNode(words)
  }
}

function paragraphNode(words: SerializedLexicalNode[]): SerializedElementNode {
  return elementNode('paragraph', words, { textFormat: 0, textStyle: '' })
}

/** Links of a body never overlap, so the offsets tell them apart. */
function idFromOffsets({ start, end }: TextLink): string {
  return [start, end].map((offset) => offset.toString(16).padStart(12, '0')).join('')
}
