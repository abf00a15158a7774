import { createHash } from 'node:crypto'

import { parse, v5 } from 'uuid'

import { splitWords } from '../../src/text/foldWords'
import { countUpTo } from './textWords'
import type { TextWords } from './textWords'

/** The namespace of every id that a seed makes. A change of it would make every environment's entries new ones. */
const NAMESPACE = parse('d7db2a27-e3f5-478f-9b71-0ed59629f9a2')

const LONGEST_WORDS = 80

/** The id of a seeded entry, the same in every environment: UUID v5 (RFC 9562) of its source id. */
export const idOfSource = (sourceId: string): string => v5(sourceId, NAMESPACE)

/** A Person's source id: people live once, whatever documents name them. */
export const personSourceId = (key: string): string => `person:${key}`

/**
 * A Quote's source id: its document, its words without accents, case and punctuation, and which of their
 * occurrences in the text it is, counted from 1. Long words are shortened and told apart by a digest.
 *
 * @param end where the first segment ends in the text, in UTF-16 units
 */
export function quoteSourceId(
  document: { readonly key: string; readonly words: TextWords },
  segments: readonly string[],
  end: number,
): string {
  const words = segments.map((segment) => wordsOf(segment).join(' ')).join(' … ')
  const occurrence = Math.max(1, countUpTo(document.words, wordsOf(segments[0] ?? ''), end))
  return `${document.key}#${shorten(words)}#${occurrence}`
}

/** Words without a letter or digit (« ? ») stand for themselves. */
function wordsOf(text: string): readonly string[] {
  const words = splitWords(text)
  return words.length > 0 ? words : [text.trim()]
}

function shorten(words: string): string {
  if (words.length <= LONGEST_WORDS) return words
  const digest = createHash('sha256').update(words).digest('hex').slice(0, 12)
  return `${words.slice(0, LONGEST_WORDS)}~${digest}`
}
