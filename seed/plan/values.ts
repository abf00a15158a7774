import type { FlattenedField } from 'payload'

import { canonical, isObject } from '../../src/merge/canonical'
import { inOneLocale, isPerLocale } from '../../src/merge/keyOf'
import type { Leaf } from './shape'
import { isWishable } from './shape'

export type Values = Readonly<Record<string, unknown>>

/** A field’s value for comparing and for keeping as base: plain JSON, `null` for what is empty. */
export type Comparable = unknown

/** The raw value of a leaf in an entry, undefined where there is none. */
export function valueAt(entry: Values, { names }: Pick<Leaf, 'names'>): unknown {
  return names.reduce<unknown>((at, name) => asObject(at)?.[name], entry)
}

/** The entry with another value at a leaf; groups on the way are copied. */
export function withValue(entry: Values, names: readonly string[], value: unknown): Values {
  const [name, ...rest] = names
  if (name === undefined) return entry
  return { ...entry, [name]: rest.length === 0 ? value : withValue(asObject(entry[name]) ?? {}, rest, value) }
}

/**
 * A field’s value in the one form that two equal values share, whichever database they come from: related
 * entries by id, times in UTC, rows without their ids and without what is derived, empty as `null`. A localized
 * field’s is `{ locale: value }`, as Payload’s adapters give it when they are asked for no locale.
 */
export function comparable(field: FlattenedField, value: unknown): Comparable {
  if (isEmpty(value)) return null
  const locales = isPerLocale(field) ? asObject(value) : undefined
  if (locales !== undefined) return comparableLocales(inOneLocale(field), locales)
  switch (field.type) {
    case 'date':
      return new Date(String(value)).toISOString()
    case 'point':
      // MongoDB holds it as GeoJSON, an empty one without coordinates; SQLite as the two numbers.
      return Array.isArray(value) ? value : (asObject(value)?.coordinates ?? null)
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.map(relationOf) : relationOf(value)
    case 'array':
      return rowsOf(value).map((row) => rowValues(field.flattenedFields, row))
    case 'blocks':
      return rowsOf(value).map((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        const own = block === undefined ? row : rowValues(block.flattenedFields, row)
        return { ...own, blockType: row.blockType }
      })
    case 'group':
    case 'tab':
      return rowValues(field.flattenedFields, asObject(value) ?? {})
    default:
      return value
  }
}

/** Whether two comparable values are equal; the order of keys says nothing. */
export const isSame = (a: Comparable, b: Comparable): boolean => canonical(a) === canonical(b)

/** A value that is an object, and no array or date. */
export function asObject(value: unknown): Values | undefined {
  return isObject(value) ? value : undefined
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The rows among a raw value’s elements. */
export const rowsOf = (value: unknown): readonly Values[] =>
  Array.isArray(value) ? value.filter(isObject) : []

function comparableLocales(field: FlattenedField, locales: Values): Comparable {
  const values = Object.entries(locales).map(([locale, value]) => [locale, comparable(field, value)])
  const said = values.filter(([, value]) => value !== null)
  return said.length === 0 ? null : Object.fromEntries(said)
}

function rowValues(fields: readonly FlattenedField[], row: Values): Values {
  const wished = fields.filter((field) => isWishable(field) && field.name !== 'id')
  return Object.fromEntries(wished.map((field) => [field.name, comparable(field, row[field.name])]))
}

/** An id; with its collection where a relation may lead to several. */
function relationOf(value: unknown): unknown {
  const object = asObject(value)
  if (object === undefined) return value
  if ('relationTo' in object) return { relationTo: object.relationTo, value: relationOf(object.value) }
  return object.id
}
