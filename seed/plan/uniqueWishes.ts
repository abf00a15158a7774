import { isPerLocale } from '../../src/merge/keyOf'
import type { DesiredEntry } from '../desired/desiredEntry'
import type { SeedProblem } from '../desired/seedProblem'
import { compactIndex } from './compactIndex'
import { saysLocales } from './localeValues'
import { int32List } from './numberList'
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
  const shared = wishesBefore((place) => entries.slice(place)[0])
  return entries.flatMap((entry) => shared(entry, shapes.get(entry.collection)))
}

/**
 * Tells of each entry in turn which of its values one before it wishes too.
 *
 * @param read an entry that was there before, by its place among them
 */
export function wishesBefore(
  read: (place: number) => DesiredEntry | undefined,
): (entry: DesiredEntry, shape: CollectionShape | undefined) => readonly SeedProblem[] {
  const wished = compactIndex()
  const wishers = int32List()
  let place = 0
  return (entry, shape) => {
    const wishes = shape === undefined ? [] : uniqueWishes(shape, entry.fields)
    const problems = wishes.flatMap((wish) => {
      const before = wished.add(JSON.stringify([entry.collection, wish.path, wish.value]))
      wishers.push(place)
      const first = before === undefined ? undefined : read(wishers.all()[before] ?? 0)
      const hasIt = first !== undefined && shape !== undefined && isWishOf(first, wish, shape)
      return hasIt ? [sharedProblem(entry, first, wish)] : []
    })
    place += 1
    return problems
  }
}

const isWishOf = ({ fields }: DesiredEntry, { path, value }: UniqueWish, shape: CollectionShape): boolean =>
  uniqueWishes(shape, fields).some((wish) => wish.path === path && wish.value === value)

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
