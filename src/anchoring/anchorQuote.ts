import type { TextRange } from '../text/articleText'
import { describe } from './describe'
import { findPlaces } from './findPlaces'
import type { Match } from './match'
import { choosePlace } from './match'
import type { Segment, WantedSegment } from './segment'

/** Where a whole quote stands: the worst of its segments decides. `position` is the first segment's start. */
export type QuoteAnchor =
  | {
      readonly anchor: 'anchored' | 'moved'
      readonly segments: readonly Segment[]
      readonly position: number
    }
  | {
      readonly anchor: 'ambiguous' | 'orphaned'
      /** Those that were found are described again; the others are as they were. */
      readonly segments: readonly WantedSegment[]
      /** Absent when the first segment was not found. */
      readonly position?: number
    }

/**
 * Matches the segments of a quote, which must stand in order and not overlap. Each is matched alone first (see
 * `match`). The places then left to one that is ambiguous are those after the segments before it and before
 * the segments after it, so that order tells apart what context cannot. A segment that stands only out of
 * order is *orphaned*: the article does not say these words in this order. So is a quote without segments.
 *
 * Linear in the length of the text for each segment.
 */
export function anchorQuote(text: string, wanted: readonly WantedSegment[]): QuoteAnchor {
  const matches = matchInOrder(text, wanted)
  const places = matches.map((found) => (isFound(found) ? found : undefined))
  const described = places.map((place) => place && describe(text, place))
  const position = described[0]?.start
  const worst = worstOf(matches)
  if (position !== undefined && (worst === 'anchored' || worst === 'moved')) {
    return { anchor: worst, segments: described.filter((segment) => segment !== undefined), position }
  }
  return {
    anchor: worst === 'ambiguous' ? 'ambiguous' : 'orphaned',
    segments: wanted.map((segment, index) => described[index] ?? segment),
    ...(position === undefined ? {} : { position }),
  }
}

const ranking = ['anchored', 'moved', 'ambiguous', 'orphaned'] as const

function worstOf(matches: readonly Match[]): Match['kind'] {
  if (matches.length === 0) return 'orphaned'
  return ranking.findLast((kind) => matches.some((found) => found.kind === kind)) ?? 'orphaned'
}

function matchInOrder(text: string, wanted: readonly WantedSegment[]): Match[] {
  const alone = wanted.map((segment): Alone => {
    const places = findPlaces(text, segment)
    const found = choosePlace(text, segment, places)
    return { segment, places: isFound(found) ? [found] : places }
  })
  const possible = withRoomBehind(withRoomBefore(alone))
  let end = 0
  return possible.map(({ segment, places }) => {
    const left = places.filter((place) => place.start >= end)
    const found = choosePlace(text, segment, left)
    if (isFound(found)) end = found.end
    return found
  })
}

const isFound = (found: Match): found is Extract<Match, TextRange> =>
  found.kind === 'anchored' || found.kind === 'moved'

interface Alone {
  readonly segment: WantedSegment
  /** The one place where it was found alone, or all that it could mean; none when its words are nowhere. */
  readonly places: readonly TextRange[]
}

/** Drops the places that do not leave room for the segments before. */
function withRoomBefore(segments: readonly Alone[]): Alone[] {
  let earliestEnd = 0
  return segments.map((segment) => {
    const places = segment.places.filter(({ start }) => start >= earliestEnd)
    earliestEnd = places[0]?.end ?? earliestEnd
    return { ...segment, places }
  })
}

/** Drops the places that do not leave room for the segments after. */
function withRoomBehind(segments: readonly Alone[]): Alone[] {
  let latestStart = Infinity
  return segments
    .toReversed()
    .map((segment) => {
      const places = segment.places.filter(({ end }) => end <= latestStart)
      latestStart = places.at(-1)?.start ?? latestStart
      return { ...segment, places }
    })
    .toReversed()
}
