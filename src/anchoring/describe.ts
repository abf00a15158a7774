import type { TextRange } from '../text/articleText'
import { isInsideCharacter } from '../text/isInsideCharacter'
import type { Segment } from './segment'
import { CONTEXT_LENGTH } from './segment'

/**
 * The segment that stands at a place of a text: its words, up to 32 UTF-16 units before and after (one less
 * where 32 would cut a surrogate pair) and its offsets.
 *
 * @throws RangeError when the place is empty, outside the text, or cuts a surrogate pair
 */
export function describe(text: string, { start, end }: TextRange): Segment {
  const isWhole = Number.isInteger(start) && Number.isInteger(end)
  if (!isWhole || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`The place ${start}–${end} is empty or outside a text of ${text.length} units.`)
  }
  if (isInsideCharacter(text, start) || isInsideCharacter(text, end)) {
    throw new RangeError(`The place ${start}–${end} cuts a character in two.`)
  }
  const from = Math.max(start - CONTEXT_LENGTH, 0)
  const to = Math.min(end + CONTEXT_LENGTH, text.length)
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isInsideCharacter(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInsideCharacter(text, to) ? to - 1 : to),
    start,
    end,
  }
}
