import type { ArticleText, Block, BlockShape, LinkTarget, RichText, TextLink } from './articleText'
import type { BodyNode } from './bodyNode'
import { asNode, childrenOf, linkTargetOf } from './bodyNode'

/**
 * The article's text: what a body says, with its blocks and links as offsets (see `ArticleText`).
 *
 * A line break gives `\n`, a tab `\t`. Headings, paragraphs, list items and block quotes are
 * blocks; a paragraph inside a list item or block quote belongs to it; an item with a list inside
 * gives its own words first, then the inner items. Images and rules say nothing. A node this
 * project does not know gives its children's text. An internal link to anything but a person is
 * plain text. Of nested links, which no editor makes, the outer one counts.
 *
 * Never throws on what the database holds: what is no node is skipped.
 */
export function projectBody(body: RichText | null | undefined): ArticleText {
  const projection: Projection = { parts: [], length: 0, blocks: [], links: [] }
  const root = asNode(body?.root)
  for (const child of root === undefined ? [] : childrenOf(root)) {
    projectNode(projection, child, { shape: { role: 'paragraph' } })
    closeBlock(projection)
  }
  return {
    text: projection.parts.join(''),
    blocks: projection.blocks,
    links: projection.links,
  }
}

interface Projection {
  readonly parts: string[]
  length: number
  readonly blocks: Block[]
  readonly links: TextLink[]
  /** The block being written: opened by its first word, so that an empty one never exists. */
  open?: { readonly shape: BlockShape; readonly start: number } | undefined
  /** The link being written; `start` is set by its first word in the open block. */
  link?: { readonly target: LinkTarget; start?: number | undefined } | undefined
}

interface Surroundings {
  readonly shape: BlockShape
  readonly list?: { readonly level: number; readonly ordered: boolean }
}

function projectNode(projection: Projection, node: BodyNode, around: Surroundings): void {
  const words = wordsOf(node)
  const shape = blockShapeOf(node, around)
  if (words !== undefined) write(projection, words, around.shape)
  else if (shape !== undefined) projectBlock(projection, node, { ...around, shape })
  else if (node.type === 'list')
    projectChildren(projection, node, { ...around, list: innerList(node, around) })
  else projectLinkOrOther(projection, node, around)
}

/** What a leaf says; undefined for a node that has children, or says nothing. */
function wordsOf(node: BodyNode): string | undefined {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  return node.type === 'text' && typeof node.text === 'string' ? node.text : undefined
}

/** The shape that a block node gives to the words in it; undefined for a node that is no block. */
function blockShapeOf(node: BodyNode, { shape, list }: Surroundings): BlockShape | undefined {
  switch (node.type) {
    case 'paragraph':
      return shape
    case 'heading':
      return { role: 'heading', level: headingLevelOf(node) }
    case 'quote':
      return { role: 'blockQuote' }
    case 'listitem':
      return { role: 'listItem', level: list?.level ?? 1, ordered: list?.ordered ?? false }
    default:
      return undefined
  }
}

function innerList(node: BodyNode, around: Surroundings): NonNullable<Surroundings['list']> {
  return { level: (around.list?.level ?? 0) + 1, ordered: node.listType === 'number' }
}

function projectChildren(projection: Projection, node: BodyNode, around: Surroundings): void {
  for (const child of childrenOf(node)) projectNode(projection, child, around)
}

function projectBlock(projection: Projection, node: BodyNode, around: Surroundings): void {
  closeBlock(projection)
  projectChildren(projection, node, around)
  closeBlock(projection)
}

function projectLinkOrOther(projection: Projection, node: BodyNode, around: Surroundings): void {
  const target = linkTargetOf(node)
  const isOutermost = target !== undefined && projection.link === undefined
  if (isOutermost) projection.link = { target }
  projectChildren(projection, node, around)
  if (!isOutermost) return
  closeLink(projection)
  projection.link = undefined
}

/** A tag that cannot be read still marks a heading: 2 is the highest rank that the panel offers. */
function headingLevelOf(node: BodyNode): number {
  const rank = typeof node.tag === 'string' ? /^h([1-6])$/.exec(node.tag)?.[1] : undefined
  return Number(rank ?? 2)
}

function write(projection: Projection, words: string, shape: BlockShape): void {
  if (words === '') return
  if (projection.open === undefined) {
    if (projection.length > 0) push(projection, '\n')
    projection.open = { shape, start: projection.length }
  }
  if (projection.link !== undefined) projection.link.start ??= projection.length
  push(projection, words)
}

function push(projection: Projection, words: string): void {
  projection.parts.push(words)
  projection.length += words.length
}

function closeBlock(projection: Projection): void {
  // A link that holds blocks is cut at their ends: no link crosses a block.
  closeLink(projection)
  if (projection.open === undefined) return
  const { shape, start } = projection.open
  projection.blocks.push({ ...shape, start, end: projection.length })
  projection.open = undefined
}

function closeLink(projection: Projection): void {
  const { link } = projection
  if (link?.start === undefined) return
  projection.links.push({ ...link.target, start: link.start, end: projection.length })
  link.start = undefined
}
