import type { BlockShape, TextRange } from '../../src/text/articleText'
import type { DocumentReading } from './documentReading'
import type { DocumentSource } from './documentSource'

/** What the lines are that were read as something else than paragraphs, by their numbers. */
export function blocksOfReading({ reading, text }: DocumentSource): ReadonlyMap<number, BlockShape> {
  const shapes = new Map<number, BlockShape>()
  if (reading.kind !== 'read') return shapes
  let at = 0
  for (const line of text.lines) {
    const { blocks } = reading.reading
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= line.start) at += 1
    const block = blocks[at]
    if (block === undefined || !overlaps(block, line)) continue
    const shape = shapeOf(block, text.text.slice(line.start, line.end))
    if (shape !== undefined) shapes.set(line.number, shape)
  }
  return shapes
}

const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end

/** Undefined for a paragraph. A body begins below its article’s headline: its headings have the second rank. */
function shapeOf({ role }: DocumentReading['blocks'][number], words: string): BlockShape | undefined {
  switch (role) {
    case 'title':
    case 'heading':
      return { role: 'heading', level: 2 }
    case 'list':
      return { role: 'listItem', level: 1, ordered: /^\s*\d/u.test(words) }
    case 'lede':
    case 'paragraph':
      return undefined
  }
}
