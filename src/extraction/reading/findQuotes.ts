import type { LanguageCode, TextBlock } from '../extraction'
import { findMarkedSpans } from './findMarkedSpans'
import { findSpeech } from './findSpeech'
import type { QuotedSpan } from './quotedSpan'
import { readingRulesOf } from './readingRules'

/**
 * The quoted spans of a text, between marks or after the dashes of a dialogue, in order: none stands in
 * another (those are `nested`), none crosses a block, none is empty. What is open in one block and goes on
 * in the next is a span in each, the later one continuing the earlier.
 */
export function findQuotes(text: string, blocks: readonly TextBlock[], lang: LanguageCode): QuotedSpan[] {
  const rules = readingRulesOf(lang)
  const marked = findMarkedSpans(text, blocks, rules)
  const speech = withoutOverlaps(findSpeech(text, blocks, rules), marked)
  return speech.length === 0 ? marked : mergeSpans(marked, speech)
}

/** Speech of blocks whose dashes and marks agree: in others the marks count. */
function withoutOverlaps(speech: readonly QuotedSpan[], marked: readonly QuotedSpan[]): QuotedSpan[] {
  const unclear = new Set<number>()
  let at = 0
  for (const said of speech) {
    while ((marked[at]?.outerEnd ?? Infinity) <= said.outerStart) at += 1
    for (let next = at; (marked[next]?.outerStart ?? Infinity) < said.outerEnd; next += 1) {
      const { outerStart = 0, outerEnd = 0 } = marked[next] ?? {}
      if (outerStart < said.start || outerEnd > said.outerEnd) unclear.add(said.block)
    }
  }
  const clear = speech.filter(({ block }) => !unclear.has(block))
  const places = new Map(clear.map((span, index) => [span, index]))
  return clear.map((span) => {
    const from = span.continues === null ? undefined : speech[span.continues]
    return { ...span, continues: from === undefined ? null : (places.get(from) ?? null) }
  })
}

/** A span, and the one that it goes on from. */
interface Merged {
  readonly span: QuotedSpan
  readonly nested: QuotedSpan['nested']
  readonly from: QuotedSpan | undefined
}

/** What stands between marks inside speech is nested in it. */
function mergeSpans(marked: readonly QuotedSpan[], speech: readonly QuotedSpan[]): QuotedSpan[] {
  const merged: Merged[] = []
  let at = 0
  const takeUpTo = (end: number): QuotedSpan[] => {
    const first = at
    while ((marked[at]?.outerStart ?? Infinity) < end) at += 1
    return marked.slice(first, at)
  }
  const asTheyAre = (spans: readonly QuotedSpan[]): Merged[] =>
    spans.map((span) => ({ span, nested: span.nested, from: marked[span.continues ?? -1] }))
  for (const span of speech) {
    for (const before of asTheyAre(takeUpTo(span.outerStart))) merged.push(before)
    const nested = takeUpTo(span.outerEnd).flatMap(({ start, end, nested }) => [{ start, end }, ...nested])
    merged.push({ span, nested, from: speech[span.continues ?? -1] })
  }
  for (const before of asTheyAre(takeUpTo(Infinity))) merged.push(before)
  const places = new Map(merged.map(({ span }, index) => [span, index]))
  return merged.map(({ span, nested, from }) => {
    return { ...span, nested, continues: from === undefined ? null : (places.get(from) ?? null) }
  })
}
