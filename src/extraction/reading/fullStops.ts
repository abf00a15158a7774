import type { TextRange } from '../../text/articleText'
import { isDigit, isLetter, isSpace, isUpperCase } from './characters'
import type { ReadingRules } from './readingRules'

/** A run of stops: from `start` to `dots`, then to `end` the brackets and marks that close behind it. */
export interface Stop extends TextRange {
  readonly dots: number
}

/** Longer than any abbreviation: no more is looked at, however long a word is. */
const MOST_WORD = 24

/** Whether a stop can end a sentence, by the word before it and the one behind; other stops always can. */
export function mayEndSentence(
  text: string,
  stop: Stop & { readonly block: TextRange },
  rules: ReadingRules,
): boolean {
  if (text.charAt(stop.start) !== '.' || stop.dots - stop.start > 1) return !isOmission(text, stop)
  const word = wordBefore(text, stop.start, stop.block.start)
  if (word === '') return true
  const next = wordAfter(text, stop.end, stop.block.end)
  if (stop.end < stop.block.end && !isSpace(text.charAt(stop.end))) return isForgottenSpace(text, word, stop)
  if (/^\d+$/.test(word)) return numberMayEnd(word, { stop, next, rules })
  const form = word.toLowerCase()
  if (rules.andSoOn.has(form)) return true
  if (rules.abbreviations.has(form)) {
    return rules.numberAbbreviations.has(form) && word === form
      ? !isDigit(next.charAt(0))
      : beginsSentence(text, { stop, next, rules })
  }
  if (word === 'X' && rules.beforeNetworks.has(wordBefore(text, stop.start - 2, stop.block.start)))
    return true
  const isShort = rules.lateAbbreviations.has(form) || /^\p{L}(?:[.-]{1,2}\p{L})*$/u.test(word)
  const isRegnal = rules.hasOrdinalStops && /^[IVX]{2,6}$/.test(word)
  return isShort || isRegnal ? beginsSentence(text, { stop, next, rules }) : true
}

/** “[…]” says that words are left out, not that they end. */
function isOmission(text: string, { start, end, dots }: Stop): boolean {
  return end > dots && /[([]/.test(text.charAt(start - 1)) && /[)\]]/.test(text.charAt(dots))
}

interface Following {
  readonly stop: Stop & { readonly block: TextRange }
  readonly next: string
  readonly rules: ReadingRules
}

/** *1. Kapitel* where a block begins; *am 3. Mai*, *die 2. Bundesliga*. */
function numberMayEnd(word: string, { stop, next, rules }: Following): boolean {
  if (stop.start - word.length === stop.block.start && word.length <= 3) return false
  if (!rules.hasOrdinalStops || word.length > 2) return true
  return rules.starters.has(next.toLowerCase())
}

/** Whether a sentence’s usual first word follows, and no name that begins like one: *J. Le Pen*. */
function beginsSentence(text: string, { stop, next, rules }: Following): boolean {
  if (!rules.starters.has(next.toLowerCase())) return false
  let at = stop.end
  while (at < stop.block.end && isSpace(text.charAt(at))) at += 1
  at += next.length
  if (text.charAt(at) === '.') return false
  return next.length === 1 || !(isSpace(text.charAt(at)) && isUpperCase(text.charAt(at + 1)))
}

/** *fini.Pour*, *fini.« Pour*, *fini.LES SUITES*, but not *M.Houdré*, *arXiv.org* or *www.Exemple.fr*. */
function isForgottenSpace(text: string, word: string, { end, dots }: Stop): boolean {
  if (end > dots) return true
  const after = text.slice(end, end + MOST_WORD)
  if (/^[«“„"]/u.test(after)) return /^(?:\p{Ll}{2,}|\p{Lu}{2,}|\d+|[\p{L}-]{4,})$/u.test(word)
  if (/^\p{Lu}{2,}['’\s]\p{Lu}/u.test(after)) return /^\p{Ll}{2,}$/u.test(word)
  const [next = ''] = after.split(/\s/, 1)
  if (!/^\p{Lu}(?:\p{Ll}[^./@]*)?$/u.test(next)) return false
  return word.length > (next.length === 1 ? 2 : 1) && /^\p{Ll}+$/u.test(word)
}

function wordBefore(text: string, end: number, from: number): string {
  let at = end
  const least = Math.max(from, end - MOST_WORD)
  while (at > least && isWordUnit(text.charAt(at - 1))) at -= 1
  return text.slice(at, end)
}

function wordAfter(text: string, from: number, to: number): string {
  let start = from
  while (start < to && isSpace(text.charAt(start))) start += 1
  let at = start
  const most = Math.min(to, start + MOST_WORD)
  while (
    at < most &&
    (isLetter(text.charAt(at)) || isDigit(text.charAt(at)) || /['’]/.test(text.charAt(at)))
  ) {
    at += 1
    // An elided word is a word: *L'ancien*.
    if (/['’]/.test(text.charAt(at - 1))) break
  }
  return text.slice(start, at).replace('’', "'")
}

function isWordUnit(unit: string): boolean {
  return isLetter(unit) || isDigit(unit) || unit === '.' || unit === '-' || unit === '°'
}
