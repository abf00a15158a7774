import type { TextRange } from '../../text/articleText'
import type { NamedSpan } from '../people/readPeople'
import type { Token } from '../languages/tokenize'

/**
 * A piece of the sentence around quotes: a word, number or mark, a name as a whole, or a quotation as a whole,
 * so that what is said in it is not taken for the writer's words.
 */
export interface Item extends TextRange {
  readonly kind: 'word' | 'number' | 'mark' | 'name' | 'quote'
  /** In lower case; empty for names and quotes. */
  readonly form: string
  readonly flags: number
  readonly isCapital: boolean
  readonly name?: NamedSpan
  /** Index of the quoted span. */
  readonly quote?: number
}

export interface Sources {
  /** All in the order of the text. */
  readonly tokens: readonly Token[]
  readonly names: readonly NamedSpan[]
  readonly spans: readonly { readonly outerStart: number; readonly outerEnd: number }[]
}

/** Gives each sentence its items; asked in the order of the text, it walks the text once. */
export function itemsBySentence(
  sentences: readonly TextRange[],
  { names, spans, tokens }: Sources,
): Item[][] {
  let token = 0
  let name = 0
  let span = 0
  return sentences.map(({ end, start }) => {
    const items: Item[] = []
    while (token < tokens.length && (tokens[token]?.start ?? 0) < start) token += 1
    for (; token < tokens.length; token += 1) {
      const next = tokens[token]
      if (next === undefined || next.start >= end) break
      while (span < spans.length && (spans[span]?.outerEnd ?? 0) <= next.start) span += 1
      const quoted = spans[span]
      if (quoted !== undefined && quoted.outerStart <= next.start) {
        if (items.at(-1)?.quote !== span) items.push(quoteItem(quoted, span))
        continue
      }
      while (name < names.length && (names[name]?.to ?? 0) <= token) name += 1
      const named = names[name]
      if (named !== undefined && named.titleFrom <= token) {
        if (items.at(-1)?.name !== named) items.push(nameItem(named))
        continue
      }
      items.push(next)
    }
    return withoutParentheses(items)
  })
}

/** What stands in short brackets says nothing of who speaks: *la maire (PS) de la commune*. */
function withoutParentheses(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined) break
    const end = isMark(item, '(') ? closingOf(items, at) : undefined
    if (end === undefined) kept.push(item)
    else at = end
  }
  return kept
}

/** How many items a remark in brackets has at most; a longer one is a sentence of its own. */
const MOST_IN_BRACKETS = 8

function closingOf(items: readonly Item[], open: number): number | undefined {
  for (let at = open + 1; at <= open + MOST_IN_BRACKETS; at += 1) {
    if (items[at] === undefined || items[at]?.kind === 'quote') return undefined
    if (isMark(items[at], ')')) return at
  }
  return undefined
}

const quoteItem = (span: Sources['spans'][number], quote: number): Item => ({
  kind: 'quote',
  start: span.outerStart,
  end: span.outerEnd,
  form: '',
  flags: 0,
  isCapital: false,
  quote,
})

const nameItem = (name: NamedSpan): Item => ({
  kind: 'name',
  start: name.start,
  end: name.end,
  form: '',
  flags: 0,
  isCapital: true,
  name,
})

export const has = (item: Item | undefined, flag: number): boolean =>
  item !== undefined && (item.flags & flag) !== 0

export const isMark = (item: Item | undefined, ...forms: readonly string[]): boolean =>
  item?.kind === 'mark' && forms.includes(item.form)

/** How many items the longest of some phrases takes at an index, where one stands there; else 0. */
export function phraseLengthAt(
  items: readonly Item[],
  at: number,
  phrases: readonly (readonly string[])[],
): number {
  const first = items[at]
  if (first?.kind !== 'word') return 0
  const found = phrases.find(
    (words) => words[0] === first.form && words.every((word, offset) => items[at + offset]?.form === word),
  )
  return found?.length ?? 0
}
