import { describe } from '../../src/anchoring/describe'
import { findPlaces } from '../../src/anchoring/findPlaces'
import type { Segment } from '../../src/anchoring/segment'
import { withoutMarks } from '../../src/collections/quotes/rules/withoutMarks'
import type { TextRange } from '../../src/text/articleText'
import { problemAt } from './documentSource'
import type { Checked, DocumentSource } from './documentSource'
import { blockAt, moveRange } from './moveRange'
import { namedQuotes } from './namedQuotes'
import type { NamedQuote } from './namedQuotes'
import type { SeedProblem } from './seedProblem'
import type { StatedQuote } from './statedQuote'

type Segments = readonly [Segment, ...Segment[]]

/**
 * The quotes of the .txt where they stand after the revisions, under the source ids that they have in the .txt. One
 * that a revision changes has the new words, and has to be named by it; one in a removed block is none any more.
 */
export function moveQuotes(
  source: DocumentSource,
  { areAllPlaced, quotes }: { readonly quotes: readonly StatedQuote[]; readonly areAllPlaced: boolean },
): Checked<readonly StatedQuote[]> {
  const { revised, statements } = source
  if (statements.revisions.length === 0 || revised.isUnsure) return { value: quotes, problems: [] }
  const named = namedQuotes(source, { quotes, areAllPlaced })
  const problems: SeedProblem[] = [...named.problems]
  const value = quotes.flatMap((quote) => {
    if (quote.isAdded === true) return quote
    const names = named.value.filter(({ sourceId }) => sourceId === quote.sourceId)
    const moved = names.length === 0 ? movedAsItIs(source, quote) : movedByName(source, quote, names)
    if (moved.kind === 'refused') problems.push(moved.problem)
    if (moved.kind === 'removed') return []
    return moved.kind === 'moved' ? { ...quote, revised: moved.segments } : quote
  })
  return { value, problems }
}

type Moved =
  | { readonly kind: 'moved'; readonly segments: Segments }
  | { readonly kind: 'removed' }
  | { readonly kind: 'refused'; readonly problem: SeedProblem }

/** A quote that no revision names keeps its words; a segment whose block is removed goes with it. */
function movedAsItIs(source: DocumentSource, quote: StatedQuote): Moved {
  const places: TextRange[] = []
  for (const segment of quote.segments) {
    const block = blockAt(source.text, source.revised, segment.start)
    if (block === undefined) continue
    const place = sameWords(source, segment)
    if (place === undefined) return changedUnnamed(source, quote, block.by ?? 0)
    places.push(place)
  }
  return movedTo(source, places) ?? { kind: 'removed' }
}

/** Where a segment’s own words stand in its block: where they came to stand, or the one place where they do. */
function sameWords({ revised, text }: DocumentSource, segment: Segment): TextRange | undefined {
  const now = revised.text.text
  const moved = moveRange(text, revised, segment)
  if (moved !== undefined && now.slice(moved.start, moved.end) === segment.exact) return moved
  const line = blockAt(text, revised, segment.start)?.line
  const [place, second] = line === undefined ? [] : placesIn(now, line, segment.exact)
  return second === undefined ? place : undefined
}

function changedUnnamed(source: DocumentSource, quote: StatedQuote, by: number): Moved {
  const what = `the revision of block ${source.statements.revisions[by]?.block ?? 0} changes the words of the quote “${quote.text}”`
  const remedy = `name it: quotes: [${quote.text}] (or { quote, words } where its new words are not clear)`
  return { kind: 'refused', problem: problemAt(source, ['revisions', by], { what, remedy }) }
}

/** A quote that a revision names: its words are those that took the place of the old, or that the revision gives. */
function movedByName(source: DocumentSource, quote: StatedQuote, names: readonly NamedQuote[]): Moved {
  const [{ index, revision } = { index: 0, revision: 0 }] = names
  const path = ['revisions', revision, 'quotes', index]
  const given = names.find(({ words }) => words !== undefined)
  if (given?.words !== undefined) return movedToWords(source, { ...given, words: given.words }, quote)
  const blocks = new Set(names.map((name) => name.revision))
  const places = quote.segments.map((segment) => {
    const block = blockAt(source.text, source.revised, segment.start)
    if (block !== undefined && block.by === undefined) return sameWords(source, segment)
    // Its block is another’s to tell: then its own words stand in the block that names it.
    if (block?.by === undefined || !blocks.has(block.by)) return wordsBy(source, segment.exact, revision)
    const moved = moveRange(source.text, source.revised, segment)
    return moved && withoutMarksIn(source, moved)
  })
  const found = places.flatMap((place) => place ?? [])
  const moved = found.length === places.length ? movedTo(source, found) : undefined
  if (moved !== undefined) return moved
  const what = `it is not clear which words of the revision are those of the quote “${quote.text}”`
  const remedy = `say them: { quote: ${quote.text}, words: … }`
  return { kind: 'refused', problem: problemAt(source, path, { what, remedy }) }
}

function movedToWords(
  source: DocumentSource,
  name: NamedQuote & { readonly words: readonly string[] },
  { segments }: StatedQuote,
): Moved {
  const now = source.revised.text.text
  const path = ['revisions', name.revision, 'quotes', name.index]
  const named = source.revised.blocks.find(({ by }) => by === name.revision)?.line
  // One that begins in an earlier block may have its other words here.
  const own = blockAt(source.text, source.revised, segments[0].start)
  const blocks = [named, own?.by === undefined ? own?.line : undefined].flatMap((line) => line ?? [])
  const first = blocks.find((line) => placesIn(now, line, name.words[0] ?? '').length > 0)
  const places: TextRange[] = []
  let at = first?.start ?? 0
  for (const [index, exact] of name.words.entries()) {
    const after = at
    const within = index === 0 ? (first ?? { start: 0, end: 0 }) : { start: after, end: now.length }
    const place = placesIn(now, within, exact).find(({ start }) => start >= after)
    if (place === undefined) {
      const what = `“${exact}” is not in the words of the revision`
      const remedy = 'copy the quote’s words from now, without the quotation marks'
      return { kind: 'refused', problem: problemAt(source, path, { what, remedy }) }
    }
    places.push(place)
    at = place.end
  }
  return movedTo(source, places) ?? { kind: 'removed' }
}

/** The one place of words in the block that a revision made. */
function wordsBy({ revised }: DocumentSource, words: string, revision: number): TextRange | undefined {
  const line = revised.blocks.find(({ by }) => by === revision)?.line
  const [place, second] = line === undefined ? [] : placesIn(revised.text.text, line, words)
  return second === undefined ? place : undefined
}

const placesIn = (text: string, within: TextRange, exact: string): readonly TextRange[] =>
  findPlaces(text, { exact }).filter(({ end, start }) => within.start <= start && end <= within.end)

function withoutMarksIn({ revised }: DocumentSource, { end, start }: TextRange): TextRange {
  const all = revised.text.text.slice(start, end)
  const words = withoutMarks(all)
  const from = start + all.indexOf(words)
  return { start: from, end: from + words.length }
}

function movedTo({ revised }: DocumentSource, places: readonly TextRange[]): Moved | undefined {
  const [first, ...rest] = places.map((place) => describe(revised.text.text, place))
  return first === undefined ? undefined : { kind: 'moved', segments: [first, ...rest] }
}
