import type { TextRange } from '../../text/articleText'
import { isLetter, isLowerCase, isSpace, trimRange } from './characters'
import type { TextBlock } from '../extraction'
import { findIncises, talks, type Incise } from './findIncises'
import { HYPHEN, isTypedDialogue, type SpokenLine } from './typedDialogue'
import type { ReadingRules } from './readingRules'
import type { QuotedSpan } from './quotedSpan'

const DASH = /[—–―]/
const OPENING_MARK = /[«“„"]/
const ENDS_SPEECH = /[.!?…»”"]$/

/** A block that begins with a dash, and the words behind it. */
interface DashLine extends TextRange {
  readonly block: number
  readonly dashAt: number
  readonly dash: string
}

/**
 * What is said after the dashes of a dialogue, without who says it: of an interrupted line one span before
 * the incise and one behind it. A list item, a signature and a dash before quotation marks are no speech.
 */
export function findSpeech(text: string, blocks: readonly TextBlock[], rules: ReadingRules): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  for (const run of dashRuns(text, blocks)) {
    const lines = run.map((line) => ({ line, incises: findIncises(text, line, rules) }))
    if (!isDialogue(text, lines, rules)) continue
    for (const { line, incises } of lines) {
      for (const [nth, said] of saidOf(text, line, incises).entries()) {
        const outer = { outerStart: nth === 0 ? line.dashAt : said.start, outerEnd: said.end }
        const continues = nth === 0 ? null : spans.length - 1
        spans.push({
          ...said,
          ...outer,
          nested: [],
          block: line.block,
          isClosed: true,
          kind: 'dash',
          continues,
        })
      }
    }
  }
  return spans
}

/** Neighbouring blocks that begin with a dash, or with a hyphen. */
function dashRuns(text: string, blocks: readonly TextBlock[]): DashLine[][] {
  const runs: DashLine[][] = []
  let before = -2
  for (const [index, block] of blocks.entries()) {
    const line = block.role === 'list' ? null : dashLineOf(text, block, index)
    if (line === null) continue
    const run = runs.at(-1)
    const isSame = (run?.[0]?.dash === HYPHEN) === (line.dash === HYPHEN)
    if (run !== undefined && before === index - 1 && isSame) run.push(line)
    else runs.push([line])
    before = index
  }
  return runs
}

function dashLineOf(text: string, block: TextBlock, index: number): DashLine | null {
  const dash = text.charAt(block.start)
  const isHyphen = dash === HYPHEN && isSpace(text.charAt(block.start + 1))
  if (!DASH.test(dash) && !isHyphen) return null
  const words = trimRange(text, { start: block.start + 1, end: block.end })
  const first = text.charAt(words.start)
  if (words.start === words.end || DASH.test(first) || OPENING_MARK.test(first) || isLowerCase(first))
    return null
  return { ...words, block: index, dashAt: block.start, dash }
}

interface SpokenDashLine extends SpokenLine {
  readonly line: DashLine
}

function isDialogue(text: string, lines: readonly SpokenDashLine[], rules: ReadingRules): boolean {
  if (lines[0]?.line.dash === HYPHEN) return isTypedDialogue(text, lines, rules)
  return lines.some(({ line, incises }) => {
    // An incise, a question or an exclamation; behind long dashes, that somebody is spoken to.
    if (incises.length > 0) return true
    const ending = text.slice(Math.max(line.start, line.end - 3), line.end)
    if (/[?!]/.test(ending)) return true
    return line.dash !== '–' && lines.length > 1 && ENDS_SPEECH.test(ending) && talks(text, line, rules)
  })
}

function saidOf(text: string, line: DashLine, incises: readonly Incise[]): TextRange[] {
  const pieces: TextRange[] = []
  let from = line.start
  for (const incise of [...incises, { start: line.end, end: line.end, speechFollows: false }]) {
    const piece = trimRange(text, { start: from, end: incise.start })
    if (piece.start < piece.end && holdsWord(text, piece)) pieces.push(piece)
    if (!incise.speechFollows) break
    from = afterDash(text, incise.end, line.end)
  }
  return pieces
}

/** Speech that goes on after an incise may have a dash of its own. */
function afterDash(text: string, at: number, end: number): number {
  while (at < end && (isSpace(text.charAt(at)) || DASH.test(text.charAt(at)) || text.charAt(at) === '-'))
    at += 1
  return at
}

function holdsWord(text: string, { start, end }: TextRange): boolean {
  for (let at = start; at < end; at += 1) if (isLetter(text.charAt(at))) return true
  return false
}
