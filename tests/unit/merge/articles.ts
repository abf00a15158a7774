import type { ArticleText, Block, TextLink } from '../../../src/text/articleText'
import { bodyOf } from '../../../src/text/bodyOf'
import { buildBody } from '../../../src/text/buildBody'
import { projectBody } from '../../../src/text/projectBody'

/** A body of paragraphs; one that begins with `- ` is a list item, `[words]` links to the person of that name. */
export function bodyOfLines(...lines: readonly string[]) {
  const blocks: Block[] = []
  const links: TextLink[] = []
  let all = ''
  for (const line of lines) {
    if (blocks.length > 0) all += '\n'
    const start = all.length
    const isItem = line.startsWith('- ')
    for (const part of line.replace(/^- /u, '').split(/(\[[^\]]*\])/u)) {
      const words = part.replaceAll(/[[\]]/gu, '')
      if (words !== part) links.push({ personId: words, start: all.length, end: all.length + words.length })
      all += words
    }
    const shape = isItem
      ? ({ role: 'listItem', level: 1, ordered: true } as const)
      : ({ role: 'paragraph' } as const)
    blocks.push({ ...shape, start, end: all.length })
  }
  return buildBody({ text: all, blocks, links })
}

/** What a body says, as `bodyOfLines` takes it. */
export function linesOf(value: unknown): readonly string[] {
  const body = bodyOf(value)
  const article: ArticleText = body === undefined ? { text: '', blocks: [], links: [] } : projectBody(body)
  return article.blocks.map((block) => {
    let line = article.text.slice(block.start, block.end)
    for (const link of article.links
      .filter(({ start }) => start >= block.start && start < block.end)
      .reverse()) {
      const [from, to] = [link.start - block.start, link.end - block.start]
      line = `${line.slice(0, from)}[${line.slice(from, to)}]${line.slice(to)}`
    }
    return block.role === 'listItem' ? `- ${line}` : line
  })
}
