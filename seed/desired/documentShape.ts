import { z } from 'zod'

import type { YamlShape } from './readYaml'
import { forgiving, partially, strictly } from './strictness'
import type { Strictness } from './strictness'

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

const people = ({ list }: Strictness) => list(key, () => '').optional()

const blockShape = ({ object, optional, required }: Strictness) =>
  object({
    line: required(line, 0),
    role: required(z.enum(roles), 'paragraph'),
    /** A heading's rank (2 when it is left out) or how deep a list item is nested (1). */
    level: optional(z.int().min(1).max(6)),
    starts: required(words, ''),
  })

const nameUse = z.strictObject({
  times: z.int().positive(),
  lines: z.array(line).optional(),
  except: z.array(words).optional(),
})

const statedUse = z.union([z.int().positive(), nameUse], {
  error: 'expected how often the name stands, or { times, lines, except }',
})

const exceptions = z.object({ except: z.array(words) }).catch({ except: [] })

/** Where a name’s use is wrong, nobody knows how often it stands: 0 times stands in for it. */
const nameUseShape = (strictness: Strictness) =>
  strictness === partially
    ? forgiving(statedUse, (value) => ({ times: 0, ...exceptions.parse(value) }))
    : statedUse

const reportShape = ({ object, optional, required }: Strictness) =>
  object({
    words: required(words, ''),
    line: required(line, 0),
    means: optional(key),
    reason: required(words, ''),
  })

const segments = z.union([words, z.array(words).min(1)], {
  error: 'expected the words, or a list of segments',
})

const revisedQuote = z.union([words, z.strictObject({ quote: words, words: segments })], {
  error: 'expected a quote’s words or source id, or { quote, words }',
})

const revisionShape = ({ list, object, optional, required }: Strictness) =>
  object({
    block: required(z.int('expected the number of a block').min(0), 0),
    was: required(z.string().nullable(), null),
    now: required(
      z
        .string()
        .refine((text) => text.trim() !== '', 'expected words, or null to remove the block')
        .nullable(),
      null,
    ),
    quotes: required(list(revisedQuote, () => '').optional(), undefined),
    /** Of a block that is added: a paragraph when it is left out. */
    role: optional(z.enum(roles)),
    level: optional(z.int().min(1).max(6)),
  })

const types = ['statement', 'fragment', 'term'] as const
const speakerTypes = ['person', 'organization', 'group', 'document', 'unknown'] as const
const attributions = ['attributed', 'review', 'unattributed'] as const
const only = z.literal(true, { error: 'expected true, or nothing' })
const webAddress = z.url({ protocol: /^https?$/, error: 'expected a web address' })

/** What a quote’s entry holds, whatever would follow from the rest of its item; null where it holds nothing. */
const storedShape = z.strictObject({
  type: z.enum(types).optional(),
  speaker: key.nullable().optional(),
  speakerLabel: words.nullable().optional(),
  speakerType: z.enum(speakerTypes).nullable().optional(),
  about: z.array(key).nullable().optional(),
  attribution: z.enum(attributions).optional(),
  by: z.enum(['editor', 'extraction']).optional(),
  cue: words.nullable().optional(),
  confidence: z.number().min(0).max(1).nullable().optional(),
  reason: words.nullable().optional(),
  dateSpoken: date.nullable().optional(),
  source: webAddress.nullable().optional(),
})

/** Whether the yaml states everything, or is laid over a reading of the text. */
type Extent = 'full' | 'over a reading'

function quoteShape(strictness: Strictness, extent: Extent) {
  const { object, optional, required } = strictness
  const type = z.enum(types)
  return object({
    words: required(segments, ''),
    // Where it is stated and wrong, it is not as if it were not stated.
    line: required(line.optional(), 0),
    occurrence: required(z.int().positive().optional(), 0),
    type: extent === 'full' ? required(type, 'statement') : optional(type),
    speaker: optional(key),
    speakerLabel: optional(words),
    speakerType: optional(z.enum(speakerTypes)),
    about: required(people(strictness), undefined),
    attribution: optional(z.enum(attributions)),
    cue: optional(words),
    confidence: optional(z.number().min(0).max(1)),
    reason: optional(words),
    repeats: optional(words),
    dateSpoken: optional(date),
    source: optional(webAddress),
    confirm: optional(only),
    drop: optional(only),
    stored: optional(storedShape),
  })
}

/** An object in which everything is missing. */
const ofNothing = <Item extends z.ZodType>(item: Item): z.output<Item> => item.parse({})

function articleShape(strictness: Strictness, extent: Extent) {
  const { list, object, optional, required } = strictness
  const names = required(z.record(z.string(), nameUseShape(strictness)), {})
  return object({
    key: required(key, ''),
    status: required(z.enum(['published', 'draft']).default('draft'), 'draft'),
    inLanguage: extent === 'full' ? required(words, '') : optional(words),
    headline: optional(words),
    headlineSource: optional(z.enum(['document', 'editorial'])),
    alternativeHeadline: optional(words),
    kicker: optional(words),
    slug: optional(key),
    abstract: optional(words),
    byline: optional(words),
    dateline: optional(words),
    articleSection: optional(words),
    keywords: optional(z.array(words)),
    datePublished: optional(date),
    about: required(people(strictness), undefined),
    edNote: optional(words),
    url: optional(webAddress),
    licence: optional(words),
    blocks: required(list(blockShape(strictness), ofNothing).default([]), []),
    mentions: required(z.record(z.string(), names).default({}), {}),
    reported: required(list(reportShape(strictness), ofNothing).default([]), []),
    revisions: required(list(revisionShape(strictness), ofNothing).default([]), []),
    // Absent is not empty: an empty list says that nothing is quoted.
    quotes: required(list(quoteShape(strictness, extent), ofNothing).optional(), []),
  })
}

const article = articleShape(strictly, 'over a reading')
const [block, report, quote, revision] = [
  blockShape(strictly),
  reportShape(strictly),
  quoteShape(strictly, 'over a reading'),
  revisionShape(strictly),
]

/** What the yaml beside a document says. */
export type DocumentStatements = z.infer<typeof article>
export type BlockStatement = z.infer<typeof block>
export type QuoteStatement = z.infer<typeof quote>
export type RevisionStatement = z.infer<typeof revision>
export type StoredStatement = z.infer<typeof storedShape>

const keys = [article, block, nameUse, report, quote, revision, storedShape].flatMap(({ shape }) =>
  Object.keys(shape),
)

/** Of a yaml that states everything. */
export const documentShape: YamlShape<DocumentStatements> = {
  schema: articleShape(strictly, 'full'),
  partial: articleShape(partially, 'full'),
  keys,
}

/** Of a yaml beside which there is a reading: what that says need not be said again. */
export const correctionsShape: YamlShape<DocumentStatements> = {
  schema: article,
  partial: articleShape(partially, 'over a reading'),
  keys,
}
