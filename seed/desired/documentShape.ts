import { z } from 'zod'

import type { YamlShape } from './readYaml'

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const key = z.string().regex(KEY, 'expected small letters and digits, joined by “-”')

const words = z
  .string()
  .refine((text) => text.trim() === text && text !== '', 'expected words, without spaces around them')
const line = z.int('expected the number of a line').positive('expected the number of a line')
const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'expected a date (2024-08-13) or a time with its zone (2024-08-13T09:30:00+02:00)',
})

const roles = ['heading', 'paragraph', 'blockQuote', 'listItem', 'numberedItem'] as const

const block = z.strictObject({
  line,
  role: z.enum(roles),
  /** A heading's rank (2 when it is left out) or how deep a list item is nested (1). */
  level: z.int().min(1).max(6).optional(),
  starts: words,
})

const nameUse = z.strictObject({
  times: z.int().positive(),
  lines: z.array(line).optional(),
  except: z.array(words).optional(),
})

const report = z.strictObject({ words, line, means: key.optional(), reason: words })

const quote = z.strictObject({
  words: z.union([words, z.array(words).min(1)], { error: 'expected the words, or a list of segments' }),
  line: line.optional(),
  occurrence: z.int().positive().optional(),
  type: z.enum(['statement', 'fragment', 'term']),
  speaker: key.optional(),
  speakerLabel: words.optional(),
  speakerType: z.enum(['person', 'organization', 'group', 'document', 'unknown']).optional(),
  about: z.array(key).optional(),
  attribution: z.enum(['attributed', 'review', 'unattributed']).optional(),
  cue: words.optional(),
  confidence: z.number().min(0).max(1).optional(),
  reason: words.optional(),
  repeats: words.optional(),
  dateSpoken: date.optional(),
  source: z.url({ protocol: /^https?$/, error: 'expected a web address' }).optional(),
})

const article = z.strictObject({
  key,
  status: z.enum(['published', 'draft']).default('draft'),
  inLanguage: words,
  headline: words.optional(),
  headlineSource: z.enum(['document', 'editorial']).optional(),
  alternativeHeadline: words.optional(),
  kicker: words.optional(),
  slug: key.optional(),
  abstract: words.optional(),
  byline: words.optional(),
  dateline: words.optional(),
  articleSection: words.optional(),
  keywords: z.array(words).optional(),
  datePublished: date.optional(),
  about: z.array(key).optional(),
  edNote: words.optional(),
  url: z.url({ protocol: /^https?$/, error: 'expected a web address' }).optional(),
  licence: words.optional(),
  blocks: z.array(block).default([]),
  mentions: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.union([z.int().positive(), nameUse], {
          error: 'expected how often the name stands, or { times, lines, except }',
        }),
      ),
    )
    .default({}),
  reported: z.array(report).default([]),
  quotes: z.array(quote).default([]),
})

/** What the yaml beside a document says. */
export type DocumentStatements = z.infer<typeof article>
export type BlockStatement = z.infer<typeof block>
export type QuoteStatement = z.infer<typeof quote>

export const documentShape: YamlShape<DocumentStatements> = {
  schema: article,
  keys: [article, block, nameUse, report, quote].flatMap(({ shape }) => Object.keys(shape)),
  canBePartial: true,
}
