import type { ArticleText, Block, TextLink, TextRange } from './articleText'
import { isInsideCharacter } from './isInsideCharacter'

/**
 * Checks that an article's text is whole (see `ArticleText`), as every projection is.
 *
 * @throws RangeError naming the first block or link that is out of place and its offsets. Such a
 *   text is a caller's mistake, never an editor's.
 */
export function checkArticleText({ text, blocks, links }: ArticleText): void {
  let next = 0
  for (const block of blocks) {
    checkBlock(text, block, next)
    next = block.end + 1
  }
  const covered = Math.max(next - 1, 0)
  if (covered !== text.length) {
    throw new RangeError(`The blocks cover ${covered} units of a text of ${text.length}.`)
  }
  let previous: TextLink | undefined
  for (const link of links) {
    checkLink(text, link)
    if (previous !== undefined && link.start < previous.end) {
      throw new RangeError(`${name('link', link)} overlaps or precedes the ${name('link', previous)}.`)
    }
    previous = link
  }
  checkLinksInBlocks(blocks, links)
}

function checkBlock(text: string, block: Block, start: number): void {
  const where = name(block.role, block)
  if (block.start !== start) throw new RangeError(`The ${where} does not start at ${start}.`)
  checkRange(text, block, where)
  if (start > 0 && text[start - 1] !== '\n') {
    throw new RangeError(`No line break separates the ${where} from the block before.`)
  }
  if ((block.role === 'heading' || block.role === 'listItem') && !isLevel(block)) {
    throw new RangeError(`The ${where} has level ${block.level}.`)
  }
}

function checkLink(text: string, link: TextLink): void {
  const where = name('link', link)
  checkRange(text, link, where)
  if ((link.personId ?? link.url) === '') throw new RangeError(`The ${where} leads nowhere.`)
  if (isInsideCharacter(text, link.start) || isInsideCharacter(text, link.end)) {
    throw new RangeError(`The ${where} cuts a character in two.`)
  }
}

function checkLinksInBlocks(blocks: readonly Block[], links: readonly TextLink[]): void {
  let at = 0
  for (const link of links) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= link.start) at += 1
    const block = blocks[at]
    if (block === undefined || link.start < block.start || link.end > block.end) {
      throw new RangeError(`The ${name('link', link)} crosses the edge of a block.`)
    }
  }
}

function checkRange(text: string, { start, end }: TextRange, where: string): void {
  const isWhole = Number.isInteger(start) && Number.isInteger(end)
  if (!isWhole || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`The ${where} is empty or outside a text of ${text.length} units.`)
  }
}

function isLevel(block: Extract<Block, { level: number }>): boolean {
  const deepest = block.role === 'heading' ? 6 : Number.MAX_SAFE_INTEGER
  return Number.isInteger(block.level) && block.level >= 1 && block.level <= deepest
}

function name(what: string, { start, end }: TextRange): string {
  return `${what} at ${start}–${end}`
}
