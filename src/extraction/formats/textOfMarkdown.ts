import MarkdownIt, { type Token } from 'markdown-it'
import { withoutFrontMatter } from './frontMatter'
import {
  addText,
  blocksOf,
  closeElement,
  endBlock,
  newHtmlState,
  openElement,
  type HtmlState,
} from './htmlState'
import { joinBlocks, type SourceText } from './joinBlocks'
import { readHtml } from './textOfHtml'

/** CommonMark with tables and ~~deleted~~ words; nothing is rendered, so that HTML in it may stay HTML. */
const parser = new MarkdownIt('default', { html: true })

/**
 * The text of a Markdown document: its headings, paragraphs, list items, cells and block quotes. HTML in it counts
 * as it does in a page. Code blocks, images, deleted words and front matter are left out.
 */
export function textOfMarkdown(source: string): SourceText {
  const state = newHtmlState(source)
  for (const token of parser.parse(withoutFrontMatter(source), {})) readToken(token, state)
  endBlock(state)
  return joinBlocks(blocksOf(state))
}

/** The parser gives a flat list, in which an element opens, holds and closes. */
function readToken({ children, content, nesting, tag, type }: Token, state: HtmlState): void {
  if (nesting === 1) openElement(state, { name: tag })
  else if (nesting === -1) closeElement(state, tag)
  else if (type === 'html_block') readHtml(content, state)
  else if (type === 'inline') for (const inline of children ?? []) readInline(inline, state)
}

function readInline(token: Token, state: HtmlState): void {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      addText(state, token.content)
      return
    case 'softbreak':
      addText(state, ' ')
      return
    case 'hardbreak':
      openElement(state, { name: 'br' })
      return
    case 'html_inline':
      readHtml(token.content, state)
      return
    default:
      if (token.nesting === 1) openElement(state, { name: token.tag })
      else if (token.nesting === -1) closeElement(state, token.tag)
  }
}
