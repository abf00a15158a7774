import { z } from 'zod'

import { decodeText } from './decodeText'
import type { DesiredEntry, Place } from './desiredEntry'
import { nearestOf } from './nearest'
import type { SeedProblem } from './seedProblem'
import { idOfSource } from './sourceId'

/** A line of a file of ready entries: an entry, or what is wrong with it. */
export type EntryLine =
  | { readonly kind: 'entry'; readonly entry: DesiredEntry }
  | { readonly kind: 'refused'; readonly problems: readonly SeedProblem[] }

/** The key of an object that stands for the id of another entry: `{ "$entry": "person:anne-morel" }`. */
const ENTRY_KEY = '$entry'

const NAMED_SO = `write { "${ENTRY_KEY}": "SOURCE ID" }, and nothing beside it`

/** So deep a value may be nested. */
const DEEPEST = 200

const utf8 = new TextDecoder('utf-8', { fatal: true })

const text = z.string().min(1)

const lineShape = z.strictObject({
  sourceId: text.max(500),
  collection: text,
  fields: z.record(z.string(), z.unknown()),
  group: text.max(500).optional(),
  document: text.optional(),
  label: z.string().optional(),
})

const NOT_JSON = { what: 'the line is not JSON', remedy: 'write one JSON object on each line' }

const KEYS = Object.keys(lineShape.shape)

/** Reads one line of a file of ready entries; where other entries are named, with their ids. */
export function readEntryLine(bytes: Uint8Array, place: Place): EntryLine {
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(bytes))
  } catch {
    const decoded = decodeText({ path: place.file, bytes })
    const problems = decoded.kind === 'refused' ? decoded.problems : [NOT_JSON]
    return { kind: 'refused', problems: problems.map((problem) => ({ ...problem, ...place })) }
  }
  const parsed = lineShape.safeParse(value)
  if (!parsed.success)
    return { kind: 'refused', problems: parsed.error.issues.flatMap((issue) => told(issue, place)) }
  const { collection, fields, sourceId, ...said } = parsed.data
  const { group = sourceId, document = place.file, label = sourceId } = said
  const named = new Set<string>()
  const wrong = new Set<string>()
  const values = withNamedIds(fields, { named, wrong })
  if (wrong.size > 0)
    return { kind: 'refused', problems: [...wrong].map((what) => ({ ...place, what, remedy: NAMED_SO })) }
  const entry = { sourceId, collection, id: idOfSource(sourceId), group, document, label, place, lines: {} }
  return { kind: 'entry', entry: { ...entry, fields: values, named: [...named] } }
}

function told(issue: z.core.$ZodIssue, place: Place): readonly SeedProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const meant = nearestOf(key, KEYS)
      const nearest = meant === undefined ? {} : { nearest: `“${meant}”` }
      return {
        ...place,
        what: `an entry has no key “${key}”`,
        ...nearest,
        remedy: `write ${KEYS.join(', ')}`,
      }
    })
  const [key] = issue.path
  const what = key === undefined ? 'the line is no JSON object' : `“${String(key)}”: ${issue.message}`
  const remedy =
    key === undefined ? 'write one JSON object on each line' : 'write sourceId, collection and fields'
  return [{ ...place, what, remedy }]
}

interface Found {
  /** Source ids that stand for ids. */
  readonly named: Set<string>
  /** What is wrong with how they stand there. */
  readonly wrong: Set<string>
}

/** Puts the ids there. What was just parsed is nobody else’s, and a copy of every value would take longer than that. */
function withNamedIds(fields: Record<string, unknown>, { named, wrong }: Found): DesiredEntry['fields'] {
  const read = (value: unknown, depth: number): unknown => {
    if (depth > DEEPEST) wrong.add(`a value is nested deeper than ${DEEPEST}`)
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
    if (ENTRY_KEY in value) return readNamed(value)
    // A parse boundary: an object of JSON, or an array, whose keys are its numbers.
    readEach(value as Record<string, unknown>, depth + 1)
    return value
  }
  const readEach = (values: Record<string, unknown>, depth: number): void => {
    for (const name in values) {
      const before = values[name]
      const after = read(before, depth)
      if (after !== before) values[name] = after
    }
  }
  const readNamed = (value: object): unknown => {
    const [[, sourceId] = [], ...others] = Object.entries(value)
    if (others.length === 0 && typeof sourceId === 'string' && sourceId !== '') {
      named.add(sourceId)
      return idOfSource(sourceId)
    }
    wrong.add(`“${ENTRY_KEY}” takes the source id of an entry`)
    return value
  }
  readEach(fields, 0)
  return fields
}
