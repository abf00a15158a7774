import { isSameValue } from '../../src/merge/keyOf'
import { textOf } from '../../src/rules/textOf'
import { slugify } from '../../src/text/slugify'
import type { CollectionShape, Leaf } from './shape'
import { comparable, valueAt } from './values'
import type { Comparable, Values } from './values'

/**
 * Whether a field that no document wished anything of holds what a save makes by itself, and so no editor’s wish:
 * nothing, its default, a status, or an address made of the entry’s title. Drift, `--prune` and export go by this.
 *
 * @param texts the text that the field is of, then others whose title the address may still be made of
 */
export function isUntouched(
  { field, names, path }: Leaf,
  shape: CollectionShape,
  texts: readonly [Values, ...Values[]],
): boolean {
  const value = comparable(field, valueAt(texts[0], { names }))
  if (value === null || path === '_status' || isSameValue(field, value, valueByDefault({ field })))
    return true
  if (path === SLUG && titlesOf(shape).length > 0)
    return texts.some((text) => isMadeSlug(textOf(value), shape, text))
  // Of any other value that must be unique nobody can tell what a collection makes it of.
  return 'unique' in field && (field.unique ?? false)
}

/** What a field holds that nobody wished anything of, as far as it can be known: for a slug, what the title makes. */
export const untouchedValue = ({ field, path }: Leaf, shape: CollectionShape, base: Values): Comparable =>
  path === SLUG ? (slugsOf(shape, base)[0] ?? null) : valueByDefault({ field })

/** What a field has by itself; null where that is nothing, or a function makes it. */
export const valueByDefault = ({ field }: Pick<Leaf, 'field'>): Comparable =>
  'defaultValue' in field && typeof field.defaultValue !== 'function'
    ? comparable(field, field.defaultValue)
    : null

/** The fields that slugs are made of. */
export const TITLES: ReadonlySet<string> = new Set(['headline', 'name'])

const SLUG = 'slug'

const titlesOf = ({ fields }: CollectionShape) => fields.filter(({ name }) => TITLES.has(name))

const slugsOf = (shape: CollectionShape, values: Values): readonly string[] =>
  titlesOf(shape)
    .map(({ name }) => slugify(textOf(values[name])))
    .filter((slug) => slug !== '')

/** Whether a slug is what is made of the entry’s title, perhaps with a number. */
const isMadeSlug = (slug: string, shape: CollectionShape, values: Values): boolean =>
  slugsOf(shape, values).some((made) => slug.startsWith(made) && /^(?:-\d+)?$/u.test(slug.slice(made.length)))
