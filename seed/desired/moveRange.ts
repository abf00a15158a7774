import type { TextRange } from '../../src/text/articleText'
import type { DocumentText } from './documentText'
import { lineAt } from './documentText'
import { mapWords } from './mapWords'
import type { RevisedBlock, RevisedText } from './revisions'
import { wordsOfBlock } from './revisions'

/** What became of the block in which a stretch of the .txt begins; undefined where a revision removed it. */
export const blockAt = (
  text: DocumentText,
  { blocks }: RevisedText,
  offset: number,
): RevisedBlock | undefined => {
  const from = text.lines.indexOf(lineAt(text, offset))
  return blocks.find((block) => block.from === from)
}

/**
 * Where a stretch of the .txt stands after the revisions, or what took its place; undefined where nothing did. One
 * over the end of a block stays only where it is as it was.
 */
export function moveRange(
  text: DocumentText,
  revised: RevisedText,
  { end, start }: TextRange,
): TextRange | undefined {
  const line = lineAt(text, start)
  const block = blockAt(text, revised, start)
  if (block === undefined) return undefined
  const offset = block.line.start - line.start
  const moved = { start: start + offset, end: end + offset }
  if (block.by === undefined || end > line.end) {
    const isSame = revised.text.text.slice(moved.start, moved.end) === text.text.slice(start, end)
    return isSame ? moved : undefined
  }
  const was = wordsOfBlock(text, text.lines.indexOf(line)) ?? ''
  const now = revised.text.text.slice(block.line.start, block.line.end)
  const found = mapWords(was, now, { start: start - line.start, end: end - line.start })
  return found && { start: block.line.start + found.start, end: block.line.start + found.end }
}
