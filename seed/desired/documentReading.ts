import type { TextRange } from '../../src/text/articleText'
import type { RecordedExtraction, RecordedPerson } from './readingShape'

/** What was read from a document by itself; its offsets count in the article's text (`DocumentText`). */
export type DocumentReading = Pick<RecordedExtraction, 'lang' | 'blocks' | 'quotes' | 'people' | 'slips'>

/** One quoted span of a reading. */
export type ReadSpan = DocumentReading['quotes'][number]

/** Where a document's quotes, blocks and mentions come from. */
export type ReadingState =
  /** The yaml states them all. */
  | { readonly kind: 'none' }
  /** From a reading that is missing, of another text, or broken: nothing can be held against it. */
  | { readonly kind: 'unsure' }
  /** From a reading; the yaml says what an editor knows better. */
  | {
      readonly kind: 'read'
      readonly reading: DocumentReading
      /** Who was known when the text was read, of those whom it may mean; undefined where that was not recorded. */
      readonly known: readonly RecordedPerson[] | undefined
    }

/** The extraction with its offsets moved, from the file's text to the article's. */
export function readingOf(
  { blocks, lang, people, quotes, slips }: RecordedExtraction,
  offsetOf: (offset: number) => number,
): DocumentReading {
  const moved = <Range extends TextRange>(range: Range): Range => {
    return { ...range, start: offsetOf(range.start), end: offsetOf(range.end) }
  }
  return {
    lang,
    blocks: blocks.map(moved),
    quotes: quotes.map(moved),
    people: people.map((person) => ({ ...person, mentions: person.mentions.map(moved) })),
    slips: slips.map(moved),
  }
}
