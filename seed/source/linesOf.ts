import { readSync } from 'node:fs'

/** A line of a file. Line numbers count from 1, bytes from 0. */
export interface FileLine {
  readonly number: number
  readonly start: number
  readonly length: number
  /** Good until the next line is asked for; undefined where there are too many. */
  readonly bytes: Uint8Array | undefined
}

const LINE_FEED = 0x0a

const CHUNK = 256 * 1024

/** The lines of an open file that hold more than white space, without their ends. */
export function* linesOf(descriptor: number, longest: number): Generator<FileLine> {
  const chunk = Buffer.allocUnsafe(CHUNK)
  /** What the line in hand has in chunks before this one; nothing where that is too long already. */
  let before: Buffer[] = []
  let [number, start, position] = [1, 0, 0]
  const lineOf = (rest: Uint8Array, end: number): FileLine | undefined => {
    const length = end - start
    const whole = before.length === 0 ? rest : Buffer.concat([...before, rest])
    if (length <= longest && isBlank(whole)) return undefined
    return { number, start, length, bytes: length > longest ? undefined : whole }
  }
  for (;;) {
    const read = readSync(descriptor, chunk, 0, CHUNK, position)
    let from = 0
    for (let end = at(chunk, from, read); end !== -1; end = at(chunk, from, read)) {
      const line = lineOf(chunk.subarray(from, end), position + end)
      if (line !== undefined) yield line
      from = end + 1
      start = position + from
      number += 1
      before = []
    }
    position += read
    if (read === 0) break
    if (position - start <= longest) before.push(Buffer.from(chunk.subarray(from, read)))
    else before = []
  }
  const last = lineOf(new Uint8Array(), position)
  if (position > start && last !== undefined) yield last
}

/** Where the next line ends in what was read; -1 where it goes on. */
const at = (chunk: Buffer, from: number, read: number): number =>
  chunk.subarray(0, read).indexOf(LINE_FEED, from)

/** Spaces, tabs, carriage returns and a byte order mark. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => BLANK.has(byte))

const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0xef, 0xbb, 0xbf])
