import type { TextRange } from '../text/articleText'
import { agreementAt } from './agreement'
import { findPlaces } from './findPlaces'
import type { WantedSegment } from './segment'

/** Where a segment stands in a text now. Offsets in UTF-16 units, `end` exclusive. */
export type Match =
  | ({ readonly kind: 'anchored' } & TextRange)
  | ({ readonly kind: 'moved' } & TextRange)
  | { readonly kind: 'ambiguous'; readonly candidates: readonly TextRange[] }
  | { readonly kind: 'orphaned' }

/**
 * Finds a segment's exact words in a text.
 *
 * | the words stand | and | so the segment is |
 * |---|---|---|
 * | nowhere | | *orphaned* |
 * | once | no context is given, all of it agrees, or a whole side of 8 units or more | *anchored* |
 * | once | neither side agrees in full: moved elsewhere, or the neighbours were rewritten | *moved* |
 * | several times | some agree as above, one of them longer than the others | *anchored* there |
 * | several times | none does, but one agrees longest, with half of the context or more | *moved* there |
 * | several times | the longest agreement is shared, and one stands at the given position | *anchored* or *moved* there, as above |
 * | several times | no more can be said | *ambiguous*: all that could be meant |
 *
 * A place whose offsets changed because the text before it grew is *anchored*. Position alone decides only
 * where it hits exactly: a near miss is a guess. Words inside a longer word do not count (see `findPlaces`).
 */
export function match(text: string, wanted: WantedSegment): Match {
  return choosePlace(text, wanted, findPlaces(text, wanted))
}

/** The decision of `match` among given places, all of which hold the exact words. */
export function choosePlace(text: string, wanted: WantedSegment, places: readonly TextRange[]): Match {
  const [only] = places
  if (only === undefined) return { kind: 'orphaned' }
  if (places.length === 1) {
    return { kind: agreementAt(text, wanted, only).isFull ? 'anchored' : 'moved', ...only }
  }
  const { kind, candidates } = longestAgreeing(text, wanted, places)
  const [best] = candidates
  if (best !== undefined && candidates.length === 1) return { kind, ...best }
  const hit = candidates.find(({ start, end }) => start === wanted.start && end === wanted.end)
  return hit === undefined ? { kind: 'ambiguous', candidates } : { kind, ...hit }
}

interface Contenders {
  readonly kind: 'anchored' | 'moved'
  readonly candidates: readonly TextRange[]
}

/** The places with the longest agreement among those in full, else among the telling ones, else all. */
function longestAgreeing(text: string, wanted: WantedSegment, places: readonly TextRange[]): Contenders {
  let full: Longest = { length: 0, places: [] }
  let telling: Longest = { length: 0, places: [] }
  for (const place of places) {
    const { length, isFull, isTelling } = agreementAt(text, wanted, place)
    if (isFull) full = keepLongest(full, length, place)
    if (isTelling) telling = keepLongest(telling, length, place)
  }
  if (full.places.length > 0) return { kind: 'anchored', candidates: full.places }
  return { kind: 'moved', candidates: telling.places.length > 0 ? telling.places : places }
}

interface Longest {
  readonly length: number
  readonly places: TextRange[]
}

function keepLongest(longest: Longest, length: number, place: TextRange): Longest {
  if (longest.places.length === 0 || length > longest.length) return { length, places: [place] }
  if (length === longest.length) longest.places.push(place)
  return longest
}
