import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'
import type { z } from 'zod'

import { dropDuplicates } from './dropDuplicates'
import { nearestOf } from './nearest'
import type { SeedProblem } from './seedProblem'
import { brokenSyntax, valueOf } from './yamlSyntax'

type Path = readonly PropertyKey[]

/**
 * What a yaml file says; `lineOf` gives the line where the value at a path stands. With problems, what is wrong
 * has something that stands in for it: enough to check the rest, never to write it.
 */
export type YamlFile<Value> =
  | {
      readonly kind: 'read'
      readonly value: Value
      readonly lineOf: (path: Path) => number
      readonly hasKeysTwice: boolean
      /** Where something stands in for what is wrong, or may be missing: one of two, or what was mistyped. */
      readonly unsure: readonly Path[]
      readonly problems: readonly SeedProblem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly SeedProblem[] }

/** What a yaml file must look like, and all keys that it may have anywhere, for what was mistyped. */
export interface YamlShape<Value> {
  readonly schema: z.ZodType<Value>
  /** What takes anything for what it is worth (`partially`). */
  readonly partial: z.ZodType<Value>
  readonly keys: readonly string[]
}

/**
 * Reads a yaml file. All mistakes are told with their lines. Of a file whose syntax is broken nothing else can be
 * known; of a key that stands twice the first counts.
 */
export function readYaml<Value>(
  { path, text }: { readonly path: string; readonly text: string },
  { keys, partial, schema }: YamlShape<Value>,
): YamlFile<Value> {
  const lines = new LineCounter()
  // The package finds a key twice only where both are written alike.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false }
  const document = parseDocument(text, options)
  const located = { file: path, lineAt: (offset: number): number => lines.linePos(offset).line }
  const broken = brokenSyntax(document, located)
  const duplicates = dropDuplicates(document, located)
  const twice = duplicates.map(({ problem }) => problem)
  if (broken.length > 0) return { kind: 'refused', problems: [...twice, ...broken] }
  const said = valueOf(document, located)
  if ('problem' in said) return { kind: 'refused', problems: [...twice, said.problem] }
  const lineOf = (at: Path): number => located.lineAt(offsetOf(document, at))
  const doubled = duplicates.map((duplicate) => duplicate.path)
  const read = { kind: 'read', lineOf, hasKeysTwice: twice.length > 0 } as const
  const parsed = schema.safeParse(said.value)
  if (parsed.success) return { ...read, value: parsed.data, unsure: doubled, problems: twice }
  const { issues } = parsed.error
  const around = { file: path, keys, lineOf, value: said.value }
  const problems = [...twice, ...issues.flatMap((issue) => describe(issue, around))]
  const unsure = [...doubled, ...issues.flatMap((issue) => unsurePaths(issue, keys))]
  const rest = partial.safeParse(said.value)
  return rest.success ? { ...read, value: rest.data, unsure, problems } : { kind: 'refused', problems }
}

/** Where a value is wrong, or where a mistyped key may have been meant to stand. */
function unsurePaths(issue: z.core.$ZodIssue, keys: readonly string[]): readonly Path[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path]
  return issue.keys.flatMap((key) => {
    const meant = nearestOf(key, keys)
    return meant === undefined ? [] : [[...issue.path, meant]]
  })
}

interface Surroundings {
  readonly file: string
  readonly keys: readonly string[]
  readonly lineOf: (path: Path) => number
  readonly value: unknown
}

function describe(issue: z.core.$ZodIssue, around: Surroundings): readonly SeedProblem[] {
  const { file, keys, lineOf } = around
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearestOf(key, keys)
      return {
        file,
        line: lineOf([...issue.path, key]),
        what: `unknown key “${key}”`,
        nearest: meant === undefined ? undefined : `“${meant}”`,
        remedy:
          meant === undefined ? 'remove it (docs/seeding.md lists the keys)' : `write ${meant}, or remove it`,
      }
    })
  }
  const name = nameOf(issue.path)
  const found = valueAt(around.value, issue.path)
  const line = lineOf(issue.path)
  if (found === undefined) return [{ file, line, what: `${name} is missing`, remedy: 'add it' }]
  if (found === null) return [{ file, line, what: `${name} is empty`, remedy: remedyOfEmpty(issue.path) }]
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    const value = typeof found === 'string' ? `“${found}”` : JSON.stringify(found)
    const remedy = `write one of ${issue.values.join(', ')}`
    return [
      { file, line, what: `${value} is no value of ${name}`, nearest: nearestOption(issue, found), remedy },
    ]
  }
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  const isBare = typeof found === 'number' || typeof found === 'boolean'
  const remedy =
    wantsText && isBare ? `put it in quotes: "${found}"` : 'mend it (docs/seeding.md says what it takes)'
  return [{ file, line, what: `${name}: ${issue.message}`, remedy }]
}

/** What to do about a key without a value, as the questions of a first yaml have them. */
function remedyOfEmpty(path: Path): string {
  switch (path.at(-1)) {
    case 'reason':
      return 'say in reason: how you know it'
    case 'speaker':
      return 'say in speaker: who, by a key of people.yaml'
    default:
      return 'fill it in, or remove it where it may be left out'
  }
}

function nearestOption(issue: z.core.$ZodIssueInvalidValue, found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined
  const meant = nearestOf(found, issue.values.map(String))
  return meant === undefined ? undefined : `“${meant}”`
}

/** `quotes[2].speaker`, counted from 1 as people do. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file'
  const name = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('')
  return `“${name.replace(/^\./u, '')}”`
}

function valueAt(value: unknown, path: Path): unknown {
  // A parse boundary: a path that the value has been checked along, step by step.
  return path.reduce<unknown>(
    (at, key) => (at === null || at === undefined ? undefined : (at as Record<PropertyKey, unknown>)[key]),
    value,
  )
}

/** The offset of the key or item at a path; of what it would stand in, where it is missing. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const last = path[length - 1]
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
      : undefined
    const node = pair === undefined ? document.getIn(path.slice(0, length), true) : pair.key
    const offset = isNode(node) ? node.range?.[0] : undefined
    if (offset !== undefined) return offset
  }
  return document.contents?.range[0] ?? 0
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'range' in value
