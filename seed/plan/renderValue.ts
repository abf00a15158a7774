import { projectBody } from '../../src/text/projectBody'
import { bodyOf } from '../../src/text/bodyOf'
import { canonical } from '../../src/merge/canonical'
import type { Comparable } from './values'

const LONGEST_LINE = 100

/** So many changed lines of a text are shown. */
const MOST_LINES = 12

/** A value on one line. */
export function renderValue(type: string, value: Comparable): string {
  if (value === null || value === undefined) return 'nothing'
  const text = textOf(type, value)
  if (text !== undefined) {
    const { length } = text.split('\n')
    return length > 1 ? `“${shorten(text)}” (${length} lines)` : `“${shorten(text)}”`
  }
  return shorten(canonical(value))
}

/** What changes, old and new: on one line, or for a text of several its changed lines. */
export function renderChange(type: string, before: Comparable, after: Comparable): readonly string[] {
  const [old, next] = [linesOf(type, before), linesOf(type, after)]
  if (old.length <= 1 && next.length <= 1)
    return [`${renderValue(type, before)} → ${renderValue(type, after)}`]
  const gone = old.filter((line) => !next.includes(line)).map((line) => `- ${shorten(line)}`)
  const come = next.filter((line) => !old.includes(line)).map((line) => `+ ${shorten(line)}`)
  const changed = [...gone, ...come]
  if (changed.length === 0) return ['the same words, with other links or marks']
  const rest = changed.length - MOST_LINES
  return [
    `${next.length} lines`,
    ...changed.slice(0, MOST_LINES),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  ]
}

const linesOf = (type: string, value: Comparable): readonly string[] => {
  const text = textOf(type, value)
  return text === undefined ? [] : text.split('\n')
}

/** Text as text, rich text as its words; undefined for anything else. */
function textOf(type: string, value: Comparable): string | undefined {
  if (typeof value === 'string') return value
  const body = type === 'richText' ? bodyOf(value) : undefined
  return body === undefined ? undefined : projectBody(body).text
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length <= LONGEST_LINE
    ? line
    : `${line
        .slice(0, LONGEST_LINE - 1)
        .trimEnd()
        .replace(/[\uD800-\uDBFF]$/u, '')}…`
}
