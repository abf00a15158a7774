import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { float64List } from '../plan/numberList'

/** Texts that are kept until they are read again: a few in memory, many in a file. */
export interface Spool {
  readonly length: () => number
  readonly add: (text: string) => void
  /** A text by its place, from 0. */
  readonly read: (place: number) => string
  /** Gives back what it holds of memory and disk; nothing can be read any more. */
  readonly close: () => void
}

/** So much is kept in memory, in UTF-16 units. */
const MOST_IN_MEMORY = 4_000_000

/** An empty one. */
export function newSpool(mostInMemory = MOST_IN_MEMORY): Spool {
  let texts: string[] = []
  let units = 0
  const file = spoolFile()
  const flush = (): void => {
    file.write(texts)
    texts = []
    units = 0
  }
  return {
    length: () => file.length() + texts.length,
    add: (text) => {
      texts.push(text)
      units += text.length
      if (units > mostInMemory) flush()
    },
    read: (place) => {
      const text = place < file.length() ? file.read(place) : texts[place - file.length()]
      if (text === undefined) throw new Error(`There is no text in place ${place}.`)
      return text
    },
    close: () => {
      texts = []
      file.close()
    },
  }
}

/** Texts in a file that nobody else finds, made with the first of them. */
function spoolFile() {
  const ends = float64List()
  let descriptor: number | undefined
  let size = 0
  return {
    length: ends.length,
    write: (texts: readonly string[]): void => {
      descriptor ??= openUnnamed()
      const parts = texts.map((text) => Buffer.from(text))
      for (const { length } of parts) ends.push((size += length))
      const all = Buffer.concat(parts)
      for (let written = 0; written < all.length;)
        written += writeSync(descriptor, all, written, all.length - written, size - all.length + written)
    },
    read: (place: number): string => {
      const [start = 0, end = 0] = [place === 0 ? 0 : ends.all()[place - 1], ends.all()[place]]
      return readBytes(descriptor, start, end - start).toString()
    },
    close: (): void => {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

/** The bytes of an open file from a place on. */
export function readBytes(descriptor: number | undefined, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  for (let read = 0; read < length;) {
    const more = descriptor === undefined ? 0 : readSync(descriptor, bytes, read, length - read, start + read)
    if (more === 0) throw new Error(`The file ends before byte ${start + length}.`)
    read += more
  }
  return bytes
}

/** A file that is gone when it is closed, be it because the process died. */
function openUnnamed(): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'seed-'))
  const descriptor = openSync(path.join(folder, 'spool'), 'wx+', 0o600)
  rmSync(folder, { recursive: true, force: true })
  return descriptor
}
