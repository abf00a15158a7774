import { isScalar, isMap, LineCounter, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'
import type { z } from 'zod'

import { nearestOf } from './nearest'
import type { SeedProblem } from './seedProblem'
import { withoutRefused } from './withoutRefused'

type Path = readonly PropertyKey[]

/**
 * What a yaml file says; `lineOf` gives the line where the value at a path stands. With problems, the value is
 * what is left without the parts of a wrong shape: enough to check the rest, never to write it.
 */
export type YamlFile<Value> =
  | {
      readonly kind: 'read'
      readonly value: Value
      readonly lineOf: (path: Path) => number
      readonly problems: readonly SeedProblem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly SeedProblem[] }

/** What a yaml file must look like, and all keys that it may have anywhere, for what was mistyped. */
export interface YamlShape<Value> {
  readonly schema: z.ZodType<Value>
  readonly keys: readonly string[]
  /** Whether the rest is worth reading where a part has a wrong shape. */
  readonly canBePartial: boolean
}

/** Reads a yaml file. All mistakes are told with their lines: of syntax, or else of shape. */
export function readYaml<Value>(
  { path, text }: { readonly path: string; readonly text: string },
  { canBePartial, keys, schema }: YamlShape<Value>,
): YamlFile<Value> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, message, pos }) => ({
      file: path,
      line: lines.linePos(pos[0]).line,
      what: code === 'DUPLICATE_KEY' ? duplicateAt(text, pos[0]) : `the yaml can’t be read: ${message}`,
      remedy: code === 'DUPLICATE_KEY' ? 'keep one of the two' : 'mend the syntax',
    }))
    return { kind: 'refused', problems }
  }
  const lineOf = (at: Path): number => lines.linePos(offsetOf(document, at)).line
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { kind: 'read', value: parsed.data, lineOf, problems: [] }
  const problems = parsed.error.issues.flatMap((issue) =>
    describe(issue, { file: path, keys, lineOf, value: document.toJS() }),
  )
  if (canBePartial && withoutRefused(document, parsed.error.issues)) {
    const rest = schema.safeParse(document.toJS())
    if (rest.success) return { kind: 'read', value: rest.data, lineOf, problems }
  }
  return { kind: 'refused', problems }
}

const duplicateAt = (text: string, offset: number): string =>
  `the key “${/^[^:\s]+/u.exec(text.slice(offset))?.[0] ?? ''}” stands twice`

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
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  const isBare = typeof found === 'number' || typeof found === 'boolean'
  const remedy =
    wantsText && isBare ? `put it in quotes: "${found}"` : 'mend it (docs/seeding.md says what it takes)'
  return [{ file, line, what: `${name}: ${issue.message}`, nearest: nearestOption(issue, found), remedy }]
}

function nearestOption(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined
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
