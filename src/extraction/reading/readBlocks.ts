import type { TextRange } from '../../text/articleText'
import { isLowerCase } from './characters'
import type { BlockRole, LanguageCode, TextBlock } from '../extraction'
import { findIncises } from './findIncises'
import { joinWrappedLines } from './joinWrappedLines'
import { listMarkOf, type ListMark } from './listMarks'
import { readLines } from './readLines'
import { readingRulesOf } from './readingRules'
import { HYPHEN, isTypedDialogue } from './typedDialogue'

const MOST_TITLE = 180
const MOST_HEADING = 110
const MOST_LEDE = 350

const DATELINE =
  /^(?:\d{1,2}(?:er|\.)?\s\p{L}{3,12}\s\d{4}|[\p{Lu}][\p{L}' -]{1,40}(?:,|\s\()[^.\n]{1,40}[–—-]\s)/u

/**
 * The blocks of a plain text in order: one a line, or one a paragraph where its lines were broken by hand.
 * Blocks hold no white space at their ends, do not overlap and are never empty; a list item holds its mark.
 */
export function readBlocks(text: string, lang: LanguageCode): TextBlock[] {
  const ranges = readLines(text).flatMap((lines) => joinWrappedLines(text, lines))
  const lines = ranges.map((range, index) => describeLine(text, range, index))
  markLists(text, lines, typedDialogue(text, lines, lang))
  markHeadings(lines)
  markTitle(text, lines)
  markLede(text, lines)
  return lines.map(({ start, end, role }) => ({ role, start, end }))
}

interface Line extends TextRange {
  readonly index: number
  readonly length: number
  readonly mark: ListMark | null
  /** Its last sign that is no closing mark; what a sentence ends in, or not. */
  readonly ending: string
  readonly isClosedByMark: boolean
  readonly startsLow: boolean
  role: BlockRole
}

function describeLine(text: string, { start, end }: TextRange, index: number): Line {
  const tail = text.slice(Math.max(start, end - 12), end)
  const bare = tail.replace(/[\s»”"’')\]“›]{1,11}$/, '')
  return {
    start,
    end,
    index,
    length: end - start,
    mark: listMarkOf(text, { start, end }),
    ending: bare.slice(-1),
    isClosedByMark: bare !== tail,
    startsLow: isLowerCase(text.charAt(start)),
    role: 'paragraph',
  }
}

function markLists(text: string, lines: readonly Line[], spoken: ReadonlySet<Line>): void {
  for (const [index, line] of lines.entries()) {
    if (spoken.has(line)) continue
    const [before, after] = [lines[index - 1], lines[index + 1]]
    if (isListItem(text, line, [before, after])) line.role = 'list'
    // What a colon announces and a small letter begins was a list before its marks were lost.
    else if (line.startsLow && before?.ending === ':') line.role = 'list'
  }
}

/** The lines of dialogues that have a typed hyphen for a dash. */
function typedDialogue(text: string, lines: readonly Line[], lang: LanguageCode): ReadonlySet<Line> {
  const spoken = new Set<Line>()
  let run: Line[] = []
  const take = (): void => {
    const rules = readingRulesOf(lang)
    const read = run.map(({ end, start }) => {
      const line = { start: start + 1, end }
      return { line, incises: findIncises(text, line, rules) }
    })
    if (isTypedDialogue(text, read, rules)) for (const line of run) spoken.add(line)
    run = []
  }
  for (const line of lines) {
    if (line.mark?.kind === 'bullet' && text.charAt(line.start) === HYPHEN) run.push(line)
    else if (run.length > 0) take()
  }
  take()
  return spoken
}

function isListItem(text: string, line: Line, near: readonly (Line | undefined)[]): boolean {
  const [before, after] = near
  const { mark } = line
  if (mark?.kind === 'bullet') return true
  if (mark?.kind === 'number') {
    const counts = (other: Line | undefined, number: number): boolean =>
      other?.mark?.kind === 'number' && other.mark.number === number
    return counts(before, mark.number - 1) || counts(after, mark.number + 1)
  }
  if (mark?.kind !== 'dash') return false
  // People speak in sentences; items of a list end in semicolons, or begin small.
  const isItemLike = (other: Line): boolean =>
    /[;,]/.test(other.ending) || isLowerCase(text.charAt(other.start + 2))
  return (
    isItemLike(line) || (before?.mark?.kind === 'dash' && before.role === 'list' && before.ending === ';')
  )
}

/** Short, without a sentence's end, and a longer line or another heading follows. */
function markHeadings(lines: readonly Line[]): void {
  for (const line of lines.toReversed()) {
    const next = lines[line.index + 1]
    if (line.role !== 'paragraph' || line.mark !== null || next === undefined || line.startsLow) continue
    const isShort = line.length <= MOST_HEADING && !endsSentence(line)
    if (isShort && (next.length > line.length || next.role === 'heading')) line.role = 'heading'
  }
}

/** Like a heading, but it may ask or be longer. */
function markTitle(text: string, lines: readonly Line[]): void {
  const [line, next] = lines
  if (line === undefined || next === undefined || line.mark !== null || line.startsLow) return
  const isOneLine = line.length <= MOST_TITLE && !text.slice(line.start, line.end).includes('\n')
  const isTitle = isOneLine && !/[.…,;:]/.test(line.ending)
  const isFollowed = next.length > line.length || next.role === 'heading' || next.role === 'list'
  if (isTitle && (isFollowed || (lines[2]?.length ?? 0) > line.length)) line.role = 'title'
}

/** A short text after the title, or first and before a heading; never one that begins with place or date. */
function markLede(text: string, lines: readonly Line[]): void {
  const first = lines[0]
  const isAfterTitle = first?.role === 'title'
  const line = isAfterTitle ? lines[1] : first
  const next = line && lines[line.index + 1]
  if (line === undefined || next === undefined || line.mark !== null) return
  if (line.length > MOST_LEDE || hasDateline(text, line)) return
  // A title and a dateline hold what stands between them, whatever it ends in.
  const isHeld = isAfterTitle && line.role === 'heading' && hasDateline(text, next)
  if (line.role !== 'paragraph' && !isHeld) return
  const isBeforeText = isAfterTitle && (next.length > line.length || hasDateline(text, next))
  if (isHeld || isBeforeText || next.role === 'heading') line.role = 'lede'
}

function hasDateline(text: string, { start }: Line): boolean {
  return DATELINE.test(text.slice(start, start + 120))
}

function endsSentence({ ending, isClosedByMark }: Line): boolean {
  return isClosedByMark ? /[.…,;:]/.test(ending) : /[.!?…,;:]/.test(ending)
}
