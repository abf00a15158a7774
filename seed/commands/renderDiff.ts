import { diffIndices } from 'node-diff3'

/** So many lines are shown around a change. */
const CONTEXT = 2

/** Two versions of a file as a unified diff, without a newline at the end. */
export function renderDiff(file: string, before: string, after: string): string {
  const [old, next] = [linesOf(before), linesOf(after)]
  const lines = diffIndices(old, next).flatMap(({ buffer1, buffer2 }) => {
    const [from, count] = buffer1
    const [to, added] = buffer2
    const lead = old.slice(Math.max(from - CONTEXT, 0), from).map((line) => `  ${line}`)
    const tail = old.slice(from + count, from + count + CONTEXT).map((line) => `  ${line}`)
    return [
      `@@ line ${from + 1} @@`,
      ...lead,
      ...old.slice(from, from + count).map((line) => `- ${line}`),
      ...next.slice(to, to + added).map((line) => `+ ${line}`),
      ...tail,
    ]
  })
  return [file, ...lines].join('\n')
}

const linesOf = (text: string): string[] => text.replace(/\r?\n$/u, '').split(/\r?\n/u)
