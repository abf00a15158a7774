import type { Spool } from '../source/spool'
import { jsonLines, textsOf } from '../source/spoolLines'
import type { SpooledJson } from '../source/spoolLines'
import type { CommandResult } from './command'

/** A result as a command shows it: lines, of which the last is its output. */
export type Shown = Pick<CommandResult, 'lines' | 'output'>

/** JSON of which parts may be too many for memory. */
export const shownJson = (json: SpooledJson): Shown => ({ lines: withoutLast(jsonLines(json)), output: '}' })

/** A first line, and those that follow from it. */
export function shownText(head: string, lines: Spool): Shown {
  const last = lines.length() - 1
  if (last < 0) return { output: head }
  return { lines: withoutLast(inTurn([head], textsOf(lines))), output: lines.read(last) }
}

/** Lines of one, then of the next. */
export function* inTurn(...all: readonly Iterable<string>[]): Generator<string> {
  for (const lines of all) yield* lines
}

function* withoutLast(lines: Iterable<string>): Generator<string> {
  let before: string | undefined
  for (const line of lines) {
    if (before !== undefined) yield before
    before = line
  }
}
