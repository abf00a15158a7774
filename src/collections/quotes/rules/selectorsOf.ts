import type { WantedSegment } from '../../../anchoring/segment'
import type { Entry } from '../../../rules/rules'

/** A quote's segments as stored or sent; rows without words are left out. */
export function selectorsOf(quote: Entry): readonly WantedSegment[] {
  if (!Array.isArray(quote.selectors)) return []
  return quote.selectors.flatMap((row: unknown) => {
    const segment = toSegment(row)
    return segment === undefined ? [] : [segment]
  })
}

function toSegment(row: unknown): WantedSegment | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  // An object's own keys may be asked for; each value is checked below.
  const { end, exact, prefix, start, suffix } = row as Record<string, unknown>
  if (typeof exact !== 'string' || exact === '') return undefined
  return {
    exact,
    ...(typeof prefix === 'string' && prefix !== '' ? { prefix } : {}),
    ...(typeof suffix === 'string' && suffix !== '' ? { suffix } : {}),
    ...(typeof start === 'number' && typeof end === 'number' ? { start, end } : {}),
  }
}
