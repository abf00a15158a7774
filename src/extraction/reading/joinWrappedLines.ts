import type { TextRange } from '../../text/articleText'
import { isLowerCase, isSpace } from './characters'
import { listMarkOf } from './listMarks'

/** The widths at which people and mail programs break lines by hand. */
const LEAST_WIDTH = 50
const MOST_WIDTH = 90

const SENTENCE_END = /[.!?…:;»”")]$/

/** Paragraphs of a run of lines: one a line, or several lines where they were broken to a width. */
export function joinWrappedLines(text: string, lines: readonly TextRange[]): TextRange[] {
  return stretchesOf(text, lines).flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    if (first === undefined || last === undefined || !isWrapped(text, stretch)) return stretch
    return [{ start: first.start, end: last.end }]
  })
}

/** A list item or a line of dialogue begins a stretch of its own. */
function stretchesOf(text: string, lines: readonly TextRange[]): TextRange[][] {
  const stretches: TextRange[][] = []
  for (const line of lines) {
    const stretch = stretches.at(-1)
    const before = stretch?.at(-1)
    const isItem = listMarkOf(text, line) !== null
    const isNew = before === undefined || (isItem && endsSentence(text, before, stretch?.[0]))
    if (stretch === undefined || isNew) stretches.push([line])
    else stretch.push(line)
  }
  return stretches
}

/** A dash that a line happens to begin with goes on in the sentence; a list item ends the one before. */
function endsSentence(text: string, line: TextRange, first: TextRange | undefined): boolean {
  if (first !== undefined && listMarkOf(text, first) !== null) return true
  return SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 2), line.end))
}

/** No first word of a line would have fitted on the line before, and some line goes on in a sentence. */
function isWrapped(text: string, lines: readonly TextRange[]): boolean {
  if (lines.length < 2) return false
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return false
  let goesOn = false
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined) break
    if (line.end - line.start + 1 + firstWordLength(text, next) <= width) return false
    goesOn ||= isLowerCase(text.charAt(next.start)) || text.charAt(line.end - 1) === ','
  }
  return goesOn
}

function firstWordLength(text: string, { start, end }: TextRange): number {
  let at = start
  while (at < end && !isSpace(text.charAt(at))) at += 1
  return at - start
}
