import { partition } from './partition'
import { toTextWords } from './textWords'
import type { TextWords } from './textWords'

/** A line of a document that says something. `number` counts all lines from 1; offsets in UTF-16 units of `text`. */
export interface TextLine {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** A document's words as its article will have them: the lines that say something, joined by one `\n`. */
export interface DocumentText {
  readonly text: string
  /** In order; never empty. */
  readonly lines: readonly [TextLine, ...TextLine[]]
  readonly words: TextWords
}

/** The document's text; undefined when it says nothing. Lines end with LF, CRLF or CR. */
export function toDocumentText(source: string): DocumentText | undefined {
  const lines: TextLine[] = []
  const parts: string[] = []
  let start = 0
  for (const [index, line] of source.split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === '') continue
    parts.push(line)
    lines.push({ number: index + 1, start, end: start + line.length })
    start += line.length + 1
  }
  const [first, ...rest] = lines
  if (first === undefined) return undefined
  const text = parts.join('\n')
  return { text, lines: [first, ...rest], words: toTextWords(text) }
}

/** The line in which an offset falls. */
export const lineAt = ({ lines }: DocumentText, offset: number): TextLine =>
  lines[partition(lines.length, (index) => (lines[index]?.start ?? 0) <= offset) - 1] ?? lines[0]

/** The line with a number of the file's; undefined when there is none, or it is empty. */
export function lineNumbered({ lines }: DocumentText, number: number): TextLine | undefined {
  const line = lines[partition(lines.length, (index) => (lines[index]?.number ?? 0) < number)]
  return line?.number === number ? line : undefined
}
