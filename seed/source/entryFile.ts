import { closeSync, fstatSync, openSync } from 'node:fs'
import path from 'node:path'

import { VerbatimError } from '../../src/errors'
import type { DesiredEntry } from '../desired/desiredEntry'
import { readEntryLine } from '../desired/readEntryLine'
import type { EntryLine } from '../desired/readEntryLine'
import type { SeedProblem } from '../desired/seedProblem'
import { float64List, int32List } from '../plan/numberList'
import type { EntrySource } from '../desired/entrySource'
import { linesOf } from './linesOf'
import { readBytes } from './spool'

/** A line may be so long, in bytes. */
export const LONGEST_LINE = 4_000_000

/** The entries of a file that has one on each line (`.ndjson`); where each is, is known after the first walk. */
export function entryFile(folder: string, name: string): EntrySource {
  const [starts, lengths, lines] = [float64List(), int32List(), int32List()]
  const file = openFile(path.join(folder, name), name)
  let isKnown = false
  function* walk(onProblem?: (problem: SeedProblem) => void): Generator<DesiredEntry> {
    for (const line of linesOf(file.open(), LONGEST_LINE)) {
      const place = { file: name, line: line.number }
      const read = line.bytes === undefined ? tooLong(place) : readEntryLine(line.bytes, place)
      if (read.kind === 'refused') {
        for (const problem of read.problems) onProblem?.(problem)
        continue
      }
      if (!isKnown) {
        starts.push(line.start)
        lengths.push(line.length)
        lines.push(line.number)
      }
      yield read.entry
    }
    isKnown = true
    file.open()
  }
  return {
    size: starts.length,
    walk,
    read: (place) => {
      const [start = 0, length = 0] = [starts.all()[place], lengths.all()[place]]
      const line = readEntryLine(readBytes(file.open(), start, length), {
        file: name,
        line: lines.all()[place] ?? 0,
      })
      if (line.kind === 'refused') throw changed(name)
      return line.entry
    },
    close: file.close,
  }
}

const tooLong = (place: { readonly file: string; readonly line: number }): EntryLine => ({
  kind: 'refused',
  problems: [
    {
      ...place,
      what: `the line is longer than ${LONGEST_LINE} bytes`,
      remedy: 'write one entry on each line, and large files elsewhere',
    },
  ],
})

/** A file that stays the same while it is read. */
function openFile(file: string, name: string) {
  let open: { readonly descriptor: number; readonly seen: string } | undefined
  return {
    /** @throws TARGET_CHANGED where it was changed since it was opened */
    open: (): number => {
      if (open === undefined) {
        const descriptor = openSync(file, 'r')
        open = { descriptor, seen: stateOf(descriptor) }
      }
      if (stateOf(open.descriptor) !== open.seen) throw changed(name)
      return open.descriptor
    },
    close: (): void => {
      if (open !== undefined) closeSync(open.descriptor)
      open = undefined
    },
  }
}

function stateOf(descriptor: number): string {
  const { mtimeMs, size } = fstatSync(descriptor)
  return `${mtimeMs} ${size}`
}

const changed = (name: string): VerbatimError =>
  new VerbatimError('TARGET_CHANGED', `${name} was changed while it was read`, { remedy: 'Run it again.' })
