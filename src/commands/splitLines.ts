/** A line of the input, without its line feed; `bytes` is null where it is longer than allowed. */
export interface InputLine {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a

/** The lines of a stream, one after the other. Keeps one line at a time, and of one that is too long nothing. */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<InputLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size > mostBytes) parts = []
    else parts.push(part)
  }
  const end = (): InputLine => {
    const line = { number, bytes: size > mostBytes ? null : Buffer.concat(parts) }
    number += 1
    parts = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    let start = 0
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, at))
      yield end()
      start = at + 1
    }
    take(chunk.subarray(start))
  }
  if (size > 0) yield end()
}
