/** Tells the person at the terminal. Not a log line: it is meant for reading, and stdout is for results. */
export function say(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}
