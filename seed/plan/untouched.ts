import { isSameValue } from '../../src/merge/keyOf'
import { isMadeOf, madeValue, sourceOf } from '../../src/merge/madeValue'
import type { Leaf } from './shape'
import { comparable, valueAt } from './values'
import type { Comparable, Values } from './values'

/**
 * Whether a field that no document wished anything of holds what a save makes by itself, and so no editor’s wish:
 * nothing, its default, a status, or an address made of the entry’s title. Drift, `--prune` and export go by this.
 *
 * @param texts the text that the field is of, then others whose title the address may still be made of
 */
export function isUntouched({ field, names, path }: Leaf, texts: readonly [Values, ...Values[]]): boolean {
  const value = comparable(field, valueAt(texts[0], { names }))
  if (value === null || path === '_status' || isSameValue(field, value, valueByDefault({ field })))
    return true
  if (sourceOf({ field }) !== undefined) return texts.some((text) => isMadeOf(text, { field }, value))
  return isUnique(field)
}

/**
 * Whether a field that no document wished anything of holds what an editor may have written as well as the
 * collection: of a value that must be unique nobody can tell what it is made of.
 */
export function mayBeEditors({ field, names }: Leaf, text: Values): boolean {
  if (!isUnique(field) || sourceOf({ field }) !== undefined) return false
  return comparable(field, valueAt(text, { names })) !== null
}

const isUnique = (field: Leaf['field']): boolean => 'unique' in field && field.unique

/** What a field holds that nobody wished anything of, as far as it can be known. */
export const untouchedValue = (leaf: Leaf, base: Values): Comparable =>
  madeValue(leaf, base) ?? valueByDefault(leaf)

/** What a field has by itself; null where that is nothing, or a function makes it. */
export const valueByDefault = ({ field }: Pick<Leaf, 'field'>): Comparable =>
  'defaultValue' in field && typeof field.defaultValue !== 'function'
    ? comparable(field, field.defaultValue)
    : null
