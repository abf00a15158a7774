import MarkdownIt, { type Token } from 'markdown-it'
import { joinBlocks, type BlockPart, type SourceText } from './joinBlocks'
import { partsOfHtml } from './textOfHtml'

/** CommonMark with tables and ~~deleted~~ words; nothing is rendered, so that HTML in it may stay HTML. */
const parser = new MarkdownIt('default', { html: true })

/** Settings of a site generator above the text, between lines of three hyphens. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * The text of a Markdown document: its headings, paragraphs, list items and block quotes, and what stands in
 * HTML between them. Code blocks, tables, images, deleted words and front matter are left out.
 */
export function textOfMarkdown(source: string): SourceText {
  return joinBlocks(partsOfTokens(parser.parse(source.replace(FRONT_MATTER, ''), {})))
}

/** The parser gives a flat list, in which a heading or a list opens, holds and closes. */
function partsOfTokens(tokens: readonly Token[]): BlockPart[] {
  const parts: BlockPart[] = []
  let heading: number | null = null
  let openLists = 0
  let openTables = 0
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = Number(token.tag.charAt(1))
    else if (token.type === 'heading_close') heading = null
    else if (/_list_(?:open|close)$/.test(token.type)) openLists += token.nesting
    else if (/^table_(?:open|close)$/.test(token.type)) openTables += token.nesting
    else if (token.type === 'html_block') for (const part of partsOfHtml(token.content)) parts.push(part)
    else if (token.type === 'inline' && openTables === 0) {
      const text = inlineText(token.children ?? [])
      if (heading === null) parts.push({ kind: openLists > 0 ? 'list' : 'paragraph', text })
      else parts.push({ kind: 'heading', level: heading, text })
    }
  }
  return parts
}

function inlineText(tokens: readonly Token[]): string {
  let deleted = 0
  const texts = tokens.map((token) => {
    if (token.type === 's_open' || token.type === 's_close') deleted += token.nesting
    return deleted > 0 ? '' : textOfInline(token)
  })
  return texts.join('').replace(/ {2,}/g, ' ')
}

function textOfInline({ content, type }: Token): string {
  switch (type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      return content
    case 'softbreak':
      return ' '
    case 'hardbreak':
      return '\n'
    case 'html_inline':
      return textOfTag(content.toLowerCase())
    default:
      return ''
  }
}

function textOfTag(tag: string): string {
  if (/^<br[\s/>]/.test(tag)) return '\n'
  if (/^<q[\s>]/.test(tag)) return '“'
  return tag.startsWith('</q') ? '”' : ''
}
