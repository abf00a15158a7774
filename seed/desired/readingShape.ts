import { z } from 'zod'

import { languageCodes } from '../../src/extraction/extraction'
import { isInsideCharacter } from '../../src/text/isInsideCharacter'

const offset = z.int().min(0)
const range = z.object({ start: offset, end: offset })
const name = z.string().min(1)

/** A quoted span: what the loader needs of it. Reasons and types of speakers may be those of another version. */
const span = range.extend({
  text: z.string(),
  quotationType: z.enum(['statement', 'fragment', 'term']),
  speaker: name.nullable(),
  speakerLabel: name.nullable(),
  speakerType: z.enum(['person', 'organization', 'group', 'document', 'unknown']).nullable(),
  status: z.enum(['attributed', 'review', 'unattributed']),
  confidence: z.number().min(0).max(1),
  reason: name,
  cue: z.object({ text: name }).nullable(),
  candidates: z.array(name),
  about: z.array(name),
  continues: offset.nullable(),
  repeats: offset.nullable(),
})

const extraction = z.object({
  version: z.literal(1),
  lang: z.enum(languageCodes),
  blocks: z.array(range.extend({ role: z.enum(['title', 'lede', 'heading', 'paragraph', 'list']) })),
  quotes: z.array(span),
  people: z.array(z.object({ name, alternateNames: z.array(name), mentions: z.array(range) })),
  slips: z.array(range.extend({ text: z.string(), means: z.string() })),
})

const person = z.object({ name, alternateNames: z.array(name).optional() })

/** `NAME.reading.json`: what was read from `NAME.txt`, by which version of `extract`, and of which bytes. */
export const readingFileShape = z.object({
  version: z.literal(1),
  extractor: z.int().positive(),
  /** SHA-256 of the .txt, in hexadecimal. */
  sha256: z.string(),
  /** Of `people.yaml` as it was then, those whom the text may mean. A reading that is older than this has it not. */
  known: z.array(person).optional(),
  extraction,
})

/** Somebody who was known when a text was read, with those of the alternate names that stand in it. */
export type RecordedPerson = z.infer<typeof person>

/** What `extract` gave, with the file's offsets: of its text as UTF-16 units, without a byte order mark. */
export type RecordedExtraction = z.infer<typeof extraction>

/** Whether every stretch stands in the text, every quote says its words, and spans refer to spans that are there. */
export function isOfText({ blocks, people, quotes, slips }: RecordedExtraction, text: string): boolean {
  const ranges = [...blocks, ...quotes, ...slips, ...people.flatMap(({ mentions }) => mentions)]
  const isInText = ({ end, start }: z.infer<typeof range>): boolean =>
    start < end && end <= text.length && !isInsideCharacter(text, start) && !isInsideCharacter(text, end)
  return (
    ranges.every(isInText) &&
    [...quotes, ...slips].every(({ end, start, text: words }) => text.slice(start, end) === words) &&
    quotes.every(({ continues, repeats }, index) => {
      return (continues ?? -1) < index && (repeats ?? 0) < quotes.length && repeats !== index
    })
  )
}
