import { createHash } from 'node:crypto'

import { z } from 'zod'

import type { DesiredEntry } from '../desired/desiredEntry'
import { digestOf } from './digest'
import { CONFLICT_RULES } from './policy'
import { asObject } from './values'

/** What a sealed plan calls itself. */
const SEALED_FORMAT = 'verbatim-seed-plan'

/** Another one where a field changes its name or its meaning, or where digests are made otherwise. */
const SEALED_VERSION = 1

const digest = z.string().regex(/^[0-9a-f]{64}$/u)

const entryShape = z.object({
  sourceId: z.string(),
  collection: z.string(),
  id: z.string(),
  /** Of the entry as the documents want it; null for one that no document asks for and that is to be removed. */
  desired: digest.nullable(),
  seen: z.object({ published: digest.nullable(), draft: digest.nullable(), state: digest.nullable() }),
})

const sealedShape = z.object({
  format: z.literal(SEALED_FORMAT),
  version: z.literal(SEALED_VERSION),
  target: z.object({
    /** The database’s address without secrets. */
    database: z.string(),
    /** The first run that was ever made there; null where there was none. Another copy of a database has another. */
    firstRun: z.string().nullable(),
  }),
  asked: z.object({
    onConflict: z.enum(CONFLICT_RULES),
    recreate: z.boolean(),
    prune: z.boolean(),
    reread: z.boolean(),
  }),
  /** The folder as it was given with `--from`; null where that was left out. Older files do not say it. */
  from: z.string().nullable().optional(),
  entries: z.array(entryShape),
  /** What `plan --json` prints, for whoever reads the file; an apply plans anew. */
  plan: z.unknown(),
  digest,
})

/** A plan that was written to a file, and all that must be the same when it is applied. */
export type SealedPlan = z.infer<typeof sealedShape>

export type SealedEntry = SealedPlan['entries'][number]

export type Sealing = Omit<SealedPlan, 'format' | 'version' | 'digest'>

/** What a plan file holds before its digest. */
export const sealing = ({ asked, entries, from, plan, target }: Sealing) => {
  return { format: SEALED_FORMAT, version: SEALED_VERSION, target, asked, from, entries, plan }
}

/**
 * The lines of a plan file: JSON that ends with a digest over all before it.
 *
 * @param lines those of what it holds, as JSON with an indent of two
 */
export function* sealedLines(lines: Iterable<string>): Generator<string> {
  const hash = createHash('sha256')
  let [last, end]: (string | undefined)[] = []
  for (const line of lines) {
    hash.update(`${line}\n`)
    if (last !== undefined) yield last
    ;[last, end] = [end, line]
  }
  yield `${last ?? ''},`
  yield `  "digest": ${JSON.stringify(hash.digest('hex'))}`
  yield end ?? ''
}

/** What a plan file holds, or why it can’t be used. */
export function readSealed(text: string): SealedPlan | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON, or was cut off'
  }
  const named = z.object({ format: z.literal(SEALED_FORMAT), version: z.unknown() }).safeParse(value)
  if (!named.success) return 'it is no plan that “plan --out” wrote'
  if (named.data.version !== SEALED_VERSION)
    return `it is of version ${JSON.stringify(named.data.version)}, and this command reads version ${SEALED_VERSION}`
  const { digest: stated, ...content } = asObject(value) ?? {}
  // Also what JSON does not mind, such as another space: the file is as it was written, to the letter.
  const isWhole = digestOfText(textOf(content)) === stated && textOf(value) === text
  const sealed = sealedShape.safeParse(value)
  return isWhole && sealed.success
    ? sealed.data
    : 'it was changed after it was written: its digest does not fit'
}

/** The digest of an entry as the documents want it. Where they say so does not matter. */
export const desiredDigest = ({ collection, document, fields, group, id, sourceId }: DesiredEntry): string =>
  digestOf({ collection, document, fields, group, id, sourceId })

const textOf = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`

const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex')
