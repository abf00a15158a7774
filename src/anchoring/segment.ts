import type { TextRange } from '../text/articleText'

/** The words themselves and what stands around them: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string
  /** Up to `CONTEXT_LENGTH` units before `exact`; shorter only where the text begins. */
  readonly prefix: string
  /** Up to `CONTEXT_LENGTH` units after `exact`; shorter only where the text ends. */
  readonly suffix: string
}

/**
 * Where the words stand, in UTF-16 units of the article's text, `end` exclusive:
 * https://www.w3.org/TR/annotation-model/#text-position-selector (which counts code points; a client of the
 * W3C model converts).
 */
export type TextPositionSelector = TextRange

/** One stretch of a quote, as both selectors at once. */
export interface Segment extends TextQuoteSelector, TextPositionSelector {}

/**
 * A stretch to look for: its words, and hints. An empty or missing prefix or suffix says nothing of what
 * stands there. A position is a hint only if both ends are given.
 */
export interface WantedSegment {
  readonly exact: string
  readonly prefix?: string | null | undefined
  readonly suffix?: string | null | undefined
  readonly start?: number | null | undefined
  readonly end?: number | null | undefined
}

/** How many UTF-16 units of context a segment keeps on each side. */
export const CONTEXT_LENGTH = 32
