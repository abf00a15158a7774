import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { errorCode } from '../errorCode'
import { VerbatimError } from '../errors'
import { languageCodes } from '../extraction/extraction'
import type { GoldText } from '../extraction/score'

/** The annotated texts of a file. */
export interface GoldFile {
  /** Without folder and ending. */
  readonly name: string
  readonly texts: readonly GoldText[]
}

const offset = z.int().min(0)

const goldQuote = z.object({
  start: offset,
  end: offset,
  kind: z.enum(['statement', 'fragment', 'term']),
  speaker: z
    .string()
    .nullish()
    .transform((speaker) => speaker ?? null),
  speakerAccept: z.array(z.string()).default([]),
  via: z
    .string()
    .nullish()
    .transform((via) => via ?? null),
  weak: z.boolean().default(false),
})

const goldText = z
  .object({ id: z.string(), lang: z.enum(languageCodes), text: z.string(), quotes: z.array(goldQuote) })
  .refine(({ quotes, text }) => quotes.every(({ end, start }) => start < end && end <= text.length), {
    error: 'a quote stands outside the text',
    path: ['quotes'],
  })

/**
 * The annotated texts of a folder: one a line, in every `*.jsonl`, in the order of the names.
 *
 * @throws USAGE when there is none, EVAL_DATA_INVALID when a line is not of the form
 */
export async function readGold(folder: string): Promise<GoldFile[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  if (names.length === 0) {
    throw new VerbatimError('USAGE', `there is no *.jsonl in ${folder}`, {
      remedy:
        'Name a folder of annotated texts: npm run eval:extraction -- DIR (docs/extraction.md has the form).',
    })
  }
  return Promise.all(names.map((name) => readGoldFile(path.join(folder, name))))
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    const code = errorCode(cause)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw cause
    const what = code === 'ENOENT' ? 'there is no folder' : 'this is no folder:'
    throw new VerbatimError('USAGE', `${what} ${folder}`, {
      remedy: 'Name a folder that is there: npm run eval:extraction -- DIR',
      cause,
    })
  }
}

async function readGoldFile(file: string): Promise<GoldFile> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  const texts = lines.flatMap((line, index) => {
    return line.trim() === '' ? [] : [parseGold(line, `${file}:${index + 1}`)]
  })
  return { name: path.basename(file, '.jsonl'), texts }
}

function parseGold(line: string, place: string): GoldText {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new VerbatimError('EVAL_DATA_INVALID', `${place}: not JSON`, { cause })
  }
  const parsed = goldText.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => faultOf(issue, value))
  throw new VerbatimError('EVAL_DATA_INVALID', `${place}: ${faults.join('; ')}`)
}

/** What is wrong, in words: *lang is missing*, *quotes.0.kind is "mixed": give one of statement, fragment, term*. */
function faultOf(issue: z.core.$ZodIssue, line: unknown): string {
  const what = issue.path.join('.') || 'the line'
  const given = valueAt(line, issue.path)
  if (issue.code === 'invalid_value') {
    const wayOut = `give one of ${issue.values.join(', ')}`
    return given === undefined
      ? `${what} is missing: ${wayOut}`
      : `${what} is ${JSON.stringify(given)}: ${wayOut}`
  }
  if (given === undefined) return `${what} is missing`
  if (issue.code === 'invalid_type') return `${what} is no ${issue.expected}`
  return `${what}: ${issue.message}`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined
    inner = Reflect.get(inner, key)
  }
  return inner
}
