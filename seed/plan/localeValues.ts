import type { FlattenedField } from 'payload'

import { fieldsOfRow, inOneLocale, isPerLocale } from '../../src/merge/keyOf'
import type { DesiredEntry } from '../desired/desiredEntry'
import type { CollectionShape, Locales } from './shape'
import { asObject } from './values'
import type { Values } from './values'

/**
 * The entry with every localized value as `{ locale: value }`, at the top, in groups and in rows. A document may
 * give it so, `{ en: 'Station', fr: 'Gare' }`, or plainly, which means the default locale. An object counts as
 * the first when each of its keys is a locale.
 */
export function withLocales(entry: DesiredEntry, shape: CollectionShape | undefined): DesiredEntry {
  if (shape?.locales === undefined) return entry
  return { ...entry, fields: inFields(shape.fields, entry.fields, shape.locales) }
}

/** Whether a value of a localized field says its locales itself. */
export function saysLocales(value: unknown, { all }: Locales): boolean {
  const keys = Object.keys(asObject(value) ?? {})
  return keys.length > 0 && keys.every((key) => all.includes(key))
}

/** Whether a field, or one inside it, has a value for each locale. */
export function hasLocales(field: FlattenedField, seen: ReadonlySet<unknown> = new Set()): boolean {
  if (isPerLocale(field)) return true
  const inner = innerFields(field).filter((each) => !seen.has(each))
  const all = new Set([...seen, ...inner])
  return inner.some((each) => hasLocales(each, all))
}

function innerFields(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return field.type === 'array' || field.type === 'group' || field.type === 'tab' ? field.flattenedFields : []
}

function inFields(fields: readonly FlattenedField[], values: Values, locales: Locales): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = fields.find((each) => each.name === name)
      return [name, field === undefined ? value : inField(field, value, locales)]
    }),
  )
}

function inField(field: FlattenedField, value: unknown, locales: Locales): unknown {
  if (value === undefined || value === null) return value
  if (isPerLocale(field)) {
    const said = saysLocales(value, locales) ? asObject(value) : { [locales.byDefault]: value }
    const inner = inOneLocale(field)
    return Object.fromEntries(
      Object.entries(said ?? {}).map(([key, part]) => [key, inField(inner, part, locales)]),
    )
  }
  if (field.type === 'array' || field.type === 'blocks')
    return Array.isArray(value)
      ? value.map((row: unknown) => {
          const own = asObject(row)
          return own === undefined ? row : inFields(fieldsOfRow(field, row) ?? [], own, locales)
        })
      : value
  const group = asObject(value)
  return (field.type === 'group' || field.type === 'tab') && group !== undefined
    ? inFields(field.flattenedFields, group, locales)
    : value
}
