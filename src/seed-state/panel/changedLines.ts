import { diffIndices } from 'node-diff3'

/** A line of a text that another version has not, or has instead. */
export interface ChangedLine {
  readonly sign: 'gone' | 'come'
  readonly text: string
}

/** What makes a text of lines another: in their order, at each place what goes before what comes. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [old, next] = [linesOf(before), linesOf(after)]
  return diffIndices(old, next).flatMap(({ buffer1: [from, gone], buffer2: [to, come] }) => [
    ...old.slice(from, from + gone).map((text): ChangedLine => ({ sign: 'gone', text })),
    ...next.slice(to, to + come).map((text): ChangedLine => ({ sign: 'come', text })),
  ])
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))
