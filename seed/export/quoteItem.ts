import { findPlaces } from '../../src/anchoring/findPlaces'
import type { DocumentSource } from '../desired/documentSource'
import { lineAt } from '../desired/documentText'
import type { StatedQuote } from '../desired/statedQuote'
import type { YamlEdit } from './editYaml'

/** The edits that give a quote an item of its own in the yaml, and the index of that. */
export function itemOf(
  { revised, statements, text }: DocumentSource,
  { isAdded, item, segments }: StatedQuote,
): { readonly index: number; readonly edits: readonly YamlEdit[] } {
  if (item !== undefined) return { index: item, edits: [] }
  const all = isAdded === true ? revised.text : text
  const [{ exact, start }] = segments
  const line = lineAt(all, start)
  const places = findPlaces(all.text.slice(line.start, line.end), { exact })
  const nth = places.findIndex((place) => line.start + place.start === start) + 1
  const words = segments.map((segment) => segment.exact)
  const value = {
    words: words.length === 1 ? exact : words,
    line: line.number,
    ...(places.length > 1 ? { occurrence: nth } : {}),
  }
  const index = statements.quotes?.length ?? 0
  return { index, edits: [{ path: ['quotes', index], value }] }
}
