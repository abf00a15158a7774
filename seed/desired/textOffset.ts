import type { DocumentText } from './documentText'
import { partition } from './partition'

/**
 * Says where an offset of a file's text falls in the document's text, which has neither empty lines nor CR. What
 * lies between two lines falls at the end of the first.
 *
 * @param source the file's text, of which `toDocumentText` made the lines
 */
export function textOffset(source: string, { lines }: DocumentText): (offset: number) => number {
  const starts = [
    0,
    ...Array.from(source.matchAll(/\r\n|\n|\r/gu), ({ 0: end, index }) => index + end.length),
  ]
  const moved = lines.map(({ end, number, start }) => ({ from: starts[number - 1] ?? 0, start, end }))
  return (offset) => {
    const line =
      moved[Math.max(partition(moved.length, (index) => (moved[index]?.from ?? 0) <= offset) - 1, 0)]
    return line === undefined ? 0 : Math.min(line.start + Math.max(offset - line.from, 0), line.end)
  }
}
