import type { TextRange } from '../text/articleText'
import type { WantedSegment } from './segment'
import { CONTEXT_LENGTH } from './segment'

/** How far the surroundings of a place are the described ones. */
export interface Agreement {
  /** Units that agree, counted outwards from the words, both sides together. */
  readonly length: number
  /** The surroundings are the described ones: all context agrees, or a whole side of it that is long enough. */
  readonly isFull: boolean
  /** At least half of the context agrees: enough to tell one place from others. */
  readonly isTelling: boolean
}

/**
 * Compares a segment's context with what stands around a place. Of a context longer than `CONTEXT_LENGTH`,
 * the units nearest to the words count. A segment without any context agrees with every place.
 */
export function agreementAt(text: string, wanted: WantedSegment, place: TextRange): Agreement {
  const prefix = (wanted.prefix ?? '').slice(-CONTEXT_LENGTH)
  const suffix = (wanted.suffix ?? '').slice(0, CONTEXT_LENGTH)
  const before = agreeingBefore(text, prefix, place.start)
  const after = agreeingAfter(text, suffix, place.end)
  const length = before + after
  const isAll = length === prefix.length + suffix.length
  const isSide =
    (before === prefix.length && before >= SHORTEST_PROOF) ||
    (after === suffix.length && after >= SHORTEST_PROOF)
  return { length, isFull: isAll || isSide, isTelling: length * 2 >= prefix.length + suffix.length }
}

/** The shortest side that proves something alone: at a text's edge, a side may be no more than « “ ». */
const SHORTEST_PROOF = 8

function agreeingBefore(text: string, prefix: string, start: number): number {
  let count = 0
  while (
    count < prefix.length &&
    count < start &&
    text.charCodeAt(start - 1 - count) === prefix.charCodeAt(prefix.length - 1 - count)
  ) {
    count += 1
  }
  return count
}

function agreeingAfter(text: string, suffix: string, end: number): number {
  let count = 0
  while (count < suffix.length && text.charCodeAt(end + count) === suffix.charCodeAt(count)) count += 1
  return count
}
