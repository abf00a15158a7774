import type { TextRange } from '../../text/articleText'
import { isDigit, isLetter, isSpace } from './characters'

/**
 * A quotation mark where it stands. `sign` is what it is read as: `«` opens and `»` closes also in a text
 * that sets »them so«, and typed pairs (`<<`, `,,`, `''`, `‘’`) are read as the marks they stand for.
 */
export interface QuoteMark extends TextRange {
  readonly sign: string
  readonly before: Side
  readonly after: Side
  /** Put together of other signs, which may mean something else: it opens only what something closes. */
  readonly isTyped: boolean
}

/** What stands beside a mark. `open`: a bracket, a dash, an elision or an opening mark; `stop`: what ends words. */
export type Side = 'space' | 'open' | 'stop' | 'digit' | 'letter'

const MARK = /<{2,}|>{2,}|,,|''|``|‘[‘’]|’’|(?<!\p{L})’‘|’‘(?![\p{L}’‘])|[«»‹›“”„‟‘’‚"'❝❞＂]/gu

const READ_AS: Readonly<Record<string, string>> = {
  '<<': '«',
  '>>': '»',
  ',,': '„',
  "''": '"',
  '``': '“',
  '‘‘': '“',
  '‘’': '"',
  '’’': '"',
  '’‘': '"',
  '❝': '“',
  '❞': '”',
  '＂': '"',
}

const TURNED: Readonly<Record<string, string>> = { '«': '»', '»': '«', '‹': '›', '›': '‹' }

/** The marks of a block in order, with an apostrophe inside a word left out. */
export function readQuoteMarks(text: string, block: TextRange, areTurned: boolean): QuoteMark[] {
  const marks: QuoteMark[] = []
  for (const { 0: typed, index } of text.slice(block.start, block.end).matchAll(MARK)) {
    const start = block.start + index
    const end = start + typed.length
    const sign = READ_AS[typed] ?? typed
    if (sign.length > 1) continue
    const before = sideBefore(text, start, block.start)
    const after = isOmission(text, end, before) ? 'open' : sideAfter(text, end, block.end)
    if (isApostrophe(sign, before, after)) continue
    if (typed === ',,' && (before !== 'space' || after !== 'letter')) continue
    const isTyped = typed.length > 1
    marks.push({ start, end, before, after, isTyped, sign: areTurned ? (TURNED[sign] ?? sign) : sign })
  }
  return marks
}

/**
 * Whether the text sets »these marks« or ›these‹ with their points inwards, as German books do: by how they
 * stand to the words, and by which of them comes first, as a forgotten space turns one mark only.
 */
export function areGuillemetsTurned(text: string, blocks: readonly TextRange[]): boolean {
  let turned = 0
  let turnedFirst = 0
  for (const block of blocks) {
    const guillemets = readQuoteMarks(text, block, false).filter(({ sign }) => '«»‹›'.includes(sign))
    const [first] = guillemets
    if (first !== undefined) turnedFirst += '»›'.includes(first.sign) ? 1 : -1
    for (const mark of guillemets) {
      // At the beginning of a paragraph » may go on with a quotation.
      if (mark.start > block.start) turned += turnOf(mark)
    }
  }
  return turned > 0 && turnedFirst > 0
}

function turnOf({ sign, before, after }: QuoteMark): number {
  const opens = (before === 'space' || before === 'open') && isWordSide(after)
  const closes = before !== 'space' && before !== 'open' && (after === 'space' || after === 'stop')
  if (opens === closes) return 0
  return opens === '»›'.includes(sign) ? 1 : -1
}

export function isWordSide(side: Side): boolean {
  return side === 'letter' || side === 'digit' || side === 'open'
}

function isApostrophe(sign: string, before: Side, after: Side): boolean {
  if (sign !== "'" && sign !== '’' && sign !== '‘') return false
  return (before === 'letter' || before === 'digit') && (after === 'letter' || after === 'digit')
}

/** “… and so on”: an ellipsis or a dash after a mark that stands free begins what is quoted. */
function isOmission(text: string, at: number, before: Side): boolean {
  return before === 'space' && (/[…–—―-]/.test(text.charAt(at)) || text.startsWith('..', at))
}

function sideBefore(text: string, at: number, from: number): Side {
  if (at === from) return 'space'
  const unit = text.charAt(at - 1)
  if (isSpace(unit)) return 'space'
  if (isDigit(unit)) return 'digit'
  if (isLetter(unit)) return 'letter'
  return /[([{«‹“„‟‘‚–—―\-/'’"=¿¡]/.test(unit) ? 'open' : 'stop'
}

function sideAfter(text: string, at: number, to: number): Side {
  if (at >= to) return 'space'
  const unit = text.charAt(at)
  if (isSpace(unit)) return 'space'
  if (isDigit(unit)) return 'digit'
  if (isLetter(unit)) return 'letter'
  // Units beyond these (symbols, halves of pairs) are words’ rather than sentences’.
  return /[.,;:!?…)\]}»›”’"'–—―\-/]/.test(unit) ? 'stop' : 'open'
}
