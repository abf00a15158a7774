import { isPerLocale } from '../../src/merge/keyOf'
import type { DesiredEntry } from '../desired/desiredEntry'
import type { SeedProblem } from '../desired/seedProblem'
import { saysLocales } from './localeValues'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import { asObject, valueAt } from './values'
import type { Values } from './values'

/** A value that no other entry of the collection may have. */
export interface UniqueWish {
  /** Of a localized field with the locale: `slug.fr`. */
  readonly path: string
  readonly value: string | number
}

/** The values among an entry’s that must be unique in its collection. */
export function uniqueWishes(
  { fields, locales }: Pick<CollectionShape, 'fields' | 'locales'>,
  values: Values,
): readonly UniqueWish[] {
  return leavesOf(fields).flatMap((leaf) => {
    const isUnique = 'unique' in leaf.field && leaf.field.unique
    const value = isUnique ? valueAt(values, leaf) : undefined
    if (!isPerLocale(leaf.field) || locales === undefined) return wishOf(leaf.path, value)
    const said = saysLocales(value, locales) ? asObject(value) : { [locales.byDefault]: value }
    return Object.entries(said ?? {}).flatMap(([locale, part]) => wishOf(`${leaf.path}.${locale}`, part))
  })
}

const wishOf = (path: string, value: unknown): readonly UniqueWish[] =>
  typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : []

/** Values that must be unique and that several desired entries wish, each told with the first that does. */
export function sharedWishes(
  entries: readonly DesiredEntry[],
  shapes: ReadonlyMap<string, CollectionShape>,
): readonly SeedProblem[] {
  const firsts = new Map<string, DesiredEntry>()
  return entries.flatMap((entry) => {
    const shape = shapes.get(entry.collection)
    const wishes = shape === undefined ? [] : uniqueWishes(shape, entry.fields)
    return wishes.flatMap(({ path, value }) => {
      const key = JSON.stringify([entry.collection, path, value])
      const first = firsts.get(key)
      if (first !== undefined) return [sharedProblem(entry, first, { path, value })]
      firsts.set(key, entry)
      return []
    })
  })
}

function sharedProblem(entry: DesiredEntry, first: DesiredEntry, { path, value }: UniqueWish): SeedProblem {
  const where = `${first.place.file}:${lineOf(first, path)}`
  return {
    file: entry.place.file,
    line: lineOf(entry, path),
    what: `the ${path} “${value}” is also that of ${first.sourceId} (${where})`,
    remedy: `give each a ${path} of its own`,
  }
}

const lineOf = ({ lines, place }: DesiredEntry, path: string): number => lines[path] ?? place.line
