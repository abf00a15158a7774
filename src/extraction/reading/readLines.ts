import type { TextRange } from '../../text/articleText'
import { trimRange } from './characters'

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines that hold something, without the white space at their ends, in runs that blank lines part. */
export function readLines(text: string): TextRange[][] {
  const runs: TextRange[][] = []
  let run: TextRange[] = []
  let start = 0
  const take = (end: number): void => {
    const line = trimRange(text, { start, end })
    if (line.start < line.end) run.push(line)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    take(index)
    start = index + lineEnd.length
  }
  take(text.length)
  if (run.length > 0) runs.push(run)
  return runs
}
