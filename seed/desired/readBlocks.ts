import type { Block, BlockShape } from '../../src/text/articleText'
import { blockShapeOf } from './blockShapeOf'
import { blocksOfReading } from './blocksOfReading'
import type { BlockStatement } from './documentShape'
import { problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { lineNumbered } from './documentText'
import type { SeedProblem } from './seedProblem'

/**
 * The article's blocks: paragraphs, save where another role was read, or the yaml states one. Blocks are stated by
 * their lines and words in the .txt, whatever a revision makes of them.
 */
export function readBlocks(source: DocumentSource): Checked<readonly Block[]> {
  const shapes = new Map<number, BlockShape>()
  const problems: SeedProblem[] = []
  for (const [index, statement] of source.statements.blocks.entries()) {
    if (statement.line === 0) continue
    const problem = problemWith(source, statement)
    if (problem !== undefined) problems.push(problemAt(source, ['blocks', index], problem))
    else if (shapes.has(statement.line)) {
      const what = `line ${statement.line} has a role already`
      problems.push(problemAt(source, ['blocks', index], { what, remedy: 'keep one of the two' }))
    }
    shapes.set(statement.line, blockShapeOf(statement))
  }
  const read = blocksOfReading(source)
  const value = source.revised.blocks.map(({ line: { end, number, start }, shape }): Block => {
    return { ...(shape ?? shapes.get(number) ?? read.get(number) ?? { role: 'paragraph' }), start, end }
  })
  return { value, problems }
}

function problemWith(
  { text, textFile }: DocumentSource,
  { line, starts }: BlockStatement,
): Omit<SeedProblem, 'file' | 'line'> | undefined {
  const found = lineNumbered(text, line)
  if (found === undefined) {
    return { what: `${textFile} has no line ${line}, or it is empty`, remedy: 'correct the number' }
  }
  const words = text.text.slice(found.start, found.end)
  if (words.startsWith(starts)) return undefined
  const right = text.lines.find(({ start }) => text.text.startsWith(starts, start))
  return {
    what: `line ${line} does not start with “${starts}”`,
    nearest: right === undefined ? `line ${line} is “${words.slice(0, 60)}”` : `line ${right.number} does`,
    remedy: right === undefined ? 'copy the words from the text' : `write line: ${right.number}`,
  }
}
