import { createHash } from 'node:crypto'

import type { RecordedExtraction } from '../../seed/desired/readingShape'
import type { Documents } from './smallDocuments'

type Span = RecordedExtraction['quotes'][number]

/** A span as a test tells it: by its words, and which of their occurrences they are, from 1. */
type ToldSpan = Partial<Span> & { readonly words: string; readonly nth?: number }

interface Told {
  readonly roles?: readonly RecordedExtraction['blocks'][number]['role'][]
  readonly quotes?: readonly ToldSpan[]
  /** The words of each mention, by name; each word at its next place. */
  readonly people?: Readonly<Record<string, readonly string[]>>
  readonly slips?: Readonly<Record<string, string>>
}

/** A recorded reading of a text, as JSON. Written by hand: what a later extractor says changes no test of the loader. */
export function recordedReading(
  text: string,
  { people = {}, quotes = [], roles = [], slips = {} }: Told,
): string {
  const lines = [...text.matchAll(/[^\r\n]+/gu)].map(
    ({ 0: line, index }) => [index, index + line.length] as const,
  )
  const extraction: RecordedExtraction = {
    version: 1,
    lang: 'fr',
    blocks: lines.map(([start, end], index) => ({ role: roles[index] ?? 'paragraph', start, end })),
    quotes: quotes.map((told) => spanOf(text, told)),
    people: Object.entries(people).map(([name, mentions]) => ({
      name,
      alternateNames: [],
      mentions: placesOf(text, mentions),
    })),
    slips: Object.entries(slips).map(([words, means]) => ({ ...placeOf(text, words), text: words, means })),
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return JSON.stringify({ version: 1, extractor: 1, sha256, extraction })
}

function spanOf(text: string, { nth = 1, words, ...told }: ToldSpan): Span {
  return {
    ...placeOf(text, words, nth),
    text: words,
    quotationType: 'statement',
    speaker: null,
    speakerLabel: null,
    speakerType: null,
    status: 'unattributed',
    confidence: 0.5,
    reason: 'no-cue',
    cue: null,
    candidates: [],
    about: [],
    continues: null,
    repeats: null,
    ...told,
  }
}

function placesOf(text: string, mentions: readonly string[]): { start: number; end: number }[] {
  let from = 0
  return mentions.map((words) => {
    const start = text.indexOf(words, from)
    if (start === -1) throw new Error(`The text does not name “${words}” so often.`)
    from = start + words.length
    return { start, end: from }
  })
}

function placeOf(text: string, words: string, nth = 1): { start: number; end: number } {
  const place = placesOf(
    text,
    Array.from({ length: nth }, () => words),
  ).at(-1)
  if (place === undefined) throw new Error('The first occurrence is 1.')
  return place
}

const gare = `La gare rouvrira
La maire Anne Morel veut rouvrir la gare. « Le train reviendra », promet Morel.
« Nous avançons », dit-elle, « et nous ne reculons pas ». Marc Vidal parle d’une « farce ».
La « farce » de Morell dure, selon Vidal.
`

const morel = { speaker: 'Anne Morel', speakerType: 'person' } as const

/** A document that was read: a title, one quote that waits for a look, an interrupted one, a term and a slip. */
export const readDocument: Documents = {
  'people.yaml': `anne-morel: { name: Anne Morel, alternateNames: [Morel] }
marc-vidal: { name: Marc Vidal, alternateNames: [Vidal] }
`,
  'gare.txt': gare,
  'gare.yaml': 'key: gare\nstatus: published\n',
  'gare.reading.json': recordedReading(gare, {
    roles: ['title'],
    quotes: [
      {
        ...morel,
        words: 'Le train reviendra',
        speakerLabel: 'Morel',
        status: 'attributed',
        confidence: 0.95,
        reason: 'subject-after',
        cue: { text: 'promet' },
        candidates: ['Anne Morel'],
      },
      {
        ...morel,
        words: 'Nous avançons',
        speakerLabel: 'elle',
        status: 'review',
        confidence: 0.7,
        reason: 'pronoun-after',
        cue: { text: 'dit' },
        candidates: ['Anne Morel', 'Marc Vidal'],
      },
      { ...morel, words: 'et nous ne reculons pas', status: 'review', reason: 'continues', continues: 1 },
      {
        words: 'farce',
        quotationType: 'fragment',
        speaker: 'Marc Vidal',
        speakerLabel: 'Marc Vidal',
        speakerType: 'person',
        status: 'attributed',
        confidence: 0.9,
        reason: 'subject-before',
        cue: { text: 'parle' },
        candidates: ['Marc Vidal'],
        about: ['Anne Morel', 'Rose Lenoir'],
      },
      { words: 'farce', nth: 2, quotationType: 'term', reason: 'term', repeats: 3 },
    ],
    people: { 'Anne Morel': ['Anne Morel', 'Morel'], 'Marc Vidal': ['Marc Vidal', 'Vidal'] },
    slips: { Morell: 'Anne Morel' },
  }),
}

/** The document with a yaml that says more than its key and status. */
export const corrected = (yaml: string): Documents => ({
  ...readDocument,
  'gare.yaml': `${readDocument['gare.yaml'] ?? ''}${yaml}`,
})
