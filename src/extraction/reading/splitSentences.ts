import type { TextRange } from '../../text/articleText'
import { isDigit, isLowerCase, isUpperCase, trimRange } from './characters'
import type { LanguageCode, TextBlock } from '../extraction'
import { mayEndSentence, type Stop } from './fullStops'
import type { QuotedSpan } from './quotedSpan'
import { inciseAt } from './inciseVerb'
import { readingRulesOf, type ReadingRules } from './readingRules'

const STOP = /[.!?…]/
const CLOSING = /[)\]»”"’'›]/
const OPENING = /[«“„‟‘‚"'([{‹¿¡]/
const OPENING_MARK = /[«“„‟‘‚"'‹¿¡]/
const SEPARATOR = /[,;:/]/
const SPACE = /[\s\u0085\u200B\u2060]/
const SPACE_OR_DASH = /[\s\u0085\u200B\u2060–—―-]/

/** How a name looks behind a question, and the last word of one that is several: “Why?” Barack Obama asked. */
const NAME = /(?:\p{Lu}[\p{L}.'’-]{0,25}\s){0,2}(?=(\p{Lu}[\p{L}.'’-]{0,25})\s)/uy

/** Most letters that the beginning of a report has before its dash: “22 mai 2012. – ” */
const MOST_DATELINE = 60

/**
 * The sentences of a text in order, each within its block, without the white space around them. None ends
 * inside a quotation; one that closes with a stop ends its sentence where a new one begins behind it.
 */
export function splitSentences(
  text: string,
  blocks: readonly TextBlock[],
  { spans, lang }: { readonly spans: readonly QuotedSpan[]; readonly lang: LanguageCode },
): TextRange[] {
  const rules = readingRulesOf(lang)
  const sentences: TextRange[] = []
  let span = 0
  for (const block of blocks) {
    const inBlock: QuotedSpan[] = []
    for (let next = spans[span]; next !== undefined && next.outerStart < block.end; next = spans[span]) {
      inBlock.push(next)
      span += 1
    }
    let start = block.start
    for (const { end, next } of sentenceEnds(text, block, { spans: inBlock, rules })) {
      const sentence = trimRange(text, { start, end })
      if (sentence.start < sentence.end) sentences.push(sentence)
      start = next
    }
  }
  return sentences
}

/** Where a sentence ends, and where the next one begins at the earliest. */
interface Cut {
  readonly end: number
  readonly next: number
}

interface Around {
  readonly spans: readonly QuotedSpan[]
  readonly rules: ReadingRules
}

function sentenceEnds(text: string, block: TextRange, { spans, rules }: Around): Cut[] {
  const cuts: Cut[] = []
  let at = block.start
  let span = 0
  while (at < block.end) {
    while ((spans[span]?.outerEnd ?? Infinity) <= at) span += 1
    const quoted = spans[span]
    if (quoted !== undefined && quoted.outerStart <= at) {
      at = quoted.outerEnd
      if (quoteEndsSentence(text, quoted, { block, rules })) cuts.push({ end: at, next: at })
    } else if (STOP.test(text.charAt(at))) {
      const stop = { ...readStop(text, at, Math.min(block.end, quoted?.outerStart ?? block.end)), block }
      if (mayBeginAfter(text, stop) && mayEndSentence(text, stop, rules)) {
        const isDateline = cuts.length === 0 && at - block.start < MOST_DATELINE
        cuts.push({ end: stop.end, next: isDateline ? skip(text, stop, SPACE_OR_DASH) : stop.end })
      }
      at = stop.end
    } else {
      at += 1
    }
  }
  cuts.push({ end: block.end, next: block.end })
  return cuts
}

/** The run of stops from a place on, and the brackets and marks that close behind it. */
function readStop(text: string, start: number, to: number): Stop {
  let at = start
  while (at < to && STOP.test(text.charAt(at))) at += 1
  const dots = at
  while (at < to && CLOSING.test(text.charAt(at))) at += 1
  return { start, dots, end: at }
}

/** Whether what follows can begin a sentence: not a small letter or a comma, behind a dash neither. */
function mayBeginAfter(text: string, { start, end, block }: Stop & { readonly block: TextRange }): boolean {
  const at = skip(text, { end, block }, SPACE_OR_DASH)
  const unit = text.charAt(at)
  if (at >= block.end || isLowerCase(unit) || SEPARATOR.test(unit)) return false
  // *Il hésite… « peut-être »*, *Quoi ! (il rit)*: what a stop like these can stand in the middle of.
  const isFinal = text.charAt(start) === '.' && text.charAt(start + 1) !== '.' && unit !== '('
  return (
    isFinal || !OPENING.test(unit) || !isLowerCase(text.charAt(skip(text, { end: at + 1, block }, SPACE)))
  )
}

/** A stop inside the marks, and behind them a capital or another quotation, and not who said it. */
function quoteEndsSentence(text: string, quoted: QuotedSpan, { block, rules }: Rest): boolean {
  if (!STOP.test(lastSign(text, quoted))) return false
  const at = skip(text, { end: quoted.outerEnd, block }, SPACE)
  const unit = text.charAt(at)
  if (at >= block.end || !(isUpperCase(unit) || isDigit(unit) || OPENING_MARK.test(unit))) return false
  return !rules.hasSubjectFirst || !namesSpeaker(text, at, rules)
}

function namesSpeaker(text: string, at: number, rules: ReadingRules): boolean {
  NAME.lastIndex = at
  const found = NAME.exec(text)
  if (found === null) return false
  const first = (found[0] || (found[1] ?? '')).split(/\s/, 1)[0] ?? ''
  return !rules.starters.has(first.toLowerCase()) && inciseAt(text, at + found[0].length, rules) !== undefined
}

interface Rest {
  readonly block: TextRange
  readonly rules: ReadingRules
}

/** The last sign of a quotation before the marks of those that close in it. */
function lastSign(text: string, { start, end }: TextRange): string {
  const bare = text.slice(Math.max(start, end - 8), end).replace(/[\s)\]»”"’'›“]+$/, '')
  return bare.slice(-1)
}

function skip(
  text: string,
  { end, block }: { readonly end: number; readonly block: TextRange },
  signs: RegExp,
): number {
  let at = end
  while (at < block.end && signs.test(text.charAt(at))) at += 1
  return at
}
