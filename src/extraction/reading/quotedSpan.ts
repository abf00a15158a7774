import type { TextRange } from '../../text/articleText'

/** Words that a text sets between marks, or after the dash of a dialogue, within one block. */
export interface QuotedSpan extends TextRange {
  /** With the marks; of speech, with the dash. Where no mark closes it, the same as `end`. */
  readonly outerStart: number
  readonly outerEnd: number
  /** Quotations inside it, without their marks. */
  readonly nested: readonly TextRange[]
  /** Index of its block. */
  readonly block: number
  readonly isClosed: boolean
  readonly kind: 'marks' | 'dash'
  /** Index of the span whose quote goes on here: it was still open, or was only interrupted. */
  readonly continues: number | null
}
