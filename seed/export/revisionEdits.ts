import type { YamlEdit } from './editYaml'
import type { Revision } from './revisionsFor'

const AFTER = [
  'key',
  'status',
  'inLanguage',
  'headline',
  'headlineSource',
  'slug',
  'about',
  'blocks',
  'mentions',
  'reported',
]
const KEYS = ['was', 'now', 'role', 'level', 'quotes'] as const

/** The edits that make the yaml’s revisions those that are wanted; one of the same block is changed where it stands. */
export function revisionEdits(said: unknown, wanted: readonly Revision[]): readonly YamlEdit[] {
  const there = Array.isArray(said) ? said.map(asRecord) : []
  const left = [...wanted]
  const edits: YamlEdit[] = []
  const gone: number[] = []
  for (const [index, revision] of there.entries()) {
    const at = left.findIndex(
      ({ block, was }) => block === revision['block'] && (was === null) === (revision['was'] === null),
    )
    const [found] = at === -1 ? [] : left.splice(at, 1)
    if (found === undefined) gone.push(index)
    else edits.push(...changes(['revisions', index], revision, found))
  }
  const rest = left.map((value, index) => ({
    path: ['revisions', there.length + index],
    value,
    after: AFTER,
  }))
  // From the last, so that the others keep their places.
  const removed = gone.reverse().map((index) => ({ path: ['revisions', index], value: undefined }))
  return [...edits, ...rest, ...removed]
}

function changes(
  path: readonly (string | number)[],
  said: Readonly<Record<string, unknown>>,
  wanted: Revision,
): readonly YamlEdit[] {
  return KEYS.flatMap((key) => {
    const [before, value] = [said[key], wanted[key]]
    return JSON.stringify(before) === JSON.stringify(value) ? [] : [{ path: [...path, key], value }]
  })
}

// A parse boundary: what is no object has no keys.
const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
