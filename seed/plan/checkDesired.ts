import type { DesiredEntry } from '../desired/desiredEntry'
import { nearestOf } from '../desired/nearest'
import type { SeedProblem } from '../desired/seedProblem'
import { leavesOf } from './shape'
import type { CollectionShape, Leaf } from './shape'
import { asObject, valueAt } from './values'
import type { Values } from './values'

/** What entries wish that their collections can’t hold: fields that there are not, values that are no options. */
export function checkDesired(
  entries: readonly DesiredEntry[],
  shapes: ReadonlyMap<string, CollectionShape>,
): readonly SeedProblem[] {
  const leaves = new Map([...shapes].map(([slug, { fields }]) => [slug, leavesOf(fields)]))
  return entries.flatMap((entry) => {
    const own = leaves.get(entry.collection)
    if (own === undefined) {
      return [
        problemOf(entry, '', {
          what: `there is no collection “${entry.collection}”`,
          remedy: 'add it to the config',
        }),
      ]
    }
    const unknown = pathsOf(entry.fields, own).map((path) =>
      problemOf(entry, path, {
        what: `${entry.collection} has no field “${path}” that a seed may set`,
        remedy: 'remove it',
      }),
    )
    return [...unknown, ...own.flatMap((leaf) => optionProblem(entry, leaf) ?? [])]
  })
}

/** The paths of values that are no leaf’s, nor inside one. */
function pathsOf(values: Values, leaves: readonly Leaf[], before = ''): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const path = `${before}${name}`
    if (leaves.some((leaf) => leaf.path === path)) return []
    const isGroup = leaves.some((leaf) => leaf.path.startsWith(`${path}.`))
    return isGroup ? pathsOf(asObject(value) ?? {}, leaves, `${path}.`) : [path]
  })
}

function optionProblem(entry: DesiredEntry, leaf: Leaf): SeedProblem | undefined {
  const { field, path } = leaf
  if (field.type !== 'select' && field.type !== 'radio') return undefined
  const value = valueAt(entry.fields, leaf)
  if (typeof value !== 'string') return undefined
  const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  if (options.includes(value)) return undefined
  const meant = nearestOf(value, options)
  return problemOf(entry, path, {
    what: `“${value}” is no value of ${entry.collection}.${path}`,
    nearest: meant === undefined ? undefined : `“${meant}”`,
    remedy: `write one of ${options.join(', ')}`,
  })
}

const problemOf = (
  entry: DesiredEntry,
  path: string,
  problem: Omit<SeedProblem, 'file' | 'line'>,
): SeedProblem => ({
  file: entry.place.file,
  line: entry.lines[path] ?? entry.place.line,
  ...problem,
})
