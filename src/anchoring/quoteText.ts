import type { TextQuoteSelector } from './segment'

/** A quote's text: the exact words of its segments, in order, joined by a space. */
export function quoteText(segments: readonly Pick<TextQuoteSelector, 'exact'>[]): string {
  return segments.map(({ exact }) => exact).join(' ')
}
