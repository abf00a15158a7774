import { randomBytes } from 'node:crypto'

import type { FlattenedField } from 'payload'

import { fieldsOfRow, isPerLocale } from '../../src/merge/keyOf'
import { hasLocales } from '../plan/localeValues'
import type { CollectionShape } from '../plan/shape'
import { asObject } from '../plan/values'
import type { Values } from '../plan/values'

/** What is written of an entry in one locale. */
export interface LocalePart {
  /** Undefined where the config knows no locales. */
  readonly locale: string | undefined
  readonly data: Values
}

/**
 * Values as they are written, one locale after another, since Payload’s hooks and checks know one at a time: in
 * the default locale all of them, in each other one only what is localized.
 *
 * @param data values by field name, localized ones as `{ locale: value }`; where a locale’s value is null it is emptied
 */
export function localeParts({ fields, locales }: CollectionShape, data: Values): readonly LocalePart[] {
  if (locales === undefined) return [{ locale: undefined, data }]
  const localized = fields.filter((field) => data[field.name] !== undefined && hasLocales(field))
  if (localized.length === 0) return [{ locale: locales.byDefault, data }]
  const named = withRowIds(fields, data)
  const status = '_status' in data ? { _status: data['_status'] } : {}
  const others = locales.all.filter((locale) => locale !== locales.byDefault)
  return [
    { locale: locales.byDefault, data: fieldsIn(fields, named, locales.byDefault) },
    ...others.flatMap((locale) => {
      const own = localized.filter((field) => saysIn(field, named[field.name], locale))
      const values = Object.fromEntries(own.map(({ name }) => [name, named[name]]))
      return own.length === 0 ? [] : [{ locale, data: { ...fieldsIn(fields, values, locale), ...status } }]
    }),
  ]
}

function fieldsIn(fields: readonly FlattenedField[], values: Values, locale: string): Values {
  const own = Object.entries(values).map(([name, value]) => {
    const field = fields.find((each) => each.name === name)
    return [name, field === undefined ? value : valueIn(field, value, locale)] as const
  })
  return Object.fromEntries(own.filter(([, value]) => value !== undefined))
}

function valueIn(field: FlattenedField, value: unknown, locale: string): unknown {
  const object = asObject(value)
  // What is localized as a whole has no locales inside.
  if (isPerLocale(field)) return object === undefined ? value : object[locale]
  if (field.type === 'array' || field.type === 'blocks') {
    if (!Array.isArray(value)) return value
    return value.map((row: unknown) => {
      const own = asObject(row)
      return own === undefined ? row : fieldsIn(fieldsOfRow(field, row) ?? [], own, locale)
    })
  }
  const isGroup = field.type === 'group' || field.type === 'tab'
  return isGroup && object !== undefined ? fieldsIn(field.flattenedFields, object, locale) : value
}

/** Whether a value says anything in a locale, be it that it is empty there. */
function saysIn(field: FlattenedField, value: unknown, locale: string): boolean {
  const object = asObject(value)
  if (isPerLocale(field)) return object?.[locale] !== undefined
  if (field.type === 'array' || field.type === 'blocks')
    return (
      Array.isArray(value) &&
      value.some((row: unknown) => anySaysIn(fieldsOfRow(field, row) ?? [], asObject(row) ?? {}, locale))
    )
  const isGroup = field.type === 'group' || field.type === 'tab'
  return isGroup && object !== undefined && anySaysIn(field.flattenedFields, object, locale)
}

const anySaysIn = (fields: readonly FlattenedField[], values: Values, locale: string): boolean =>
  fields.some((field) => saysIn(field, values[field.name], locale))

/** Rows with an id each, by which they are found again when the next locale is written. */
function withRowIds(fields: readonly FlattenedField[], values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = fields.find((each) => each.name === name)
      return [name, field === undefined || !hasLocales(field) ? value : withIdsIn(field, value)]
    }),
  )
}

function withIdsIn(field: FlattenedField, value: unknown): unknown {
  if (isPerLocale(field)) return value
  if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value))
    return value.map((row: unknown) => {
      const own = asObject(row)
      if (own === undefined) return row
      return { id: rowId(), ...withRowIds(fieldsOfRow(field, row) ?? [], own) }
    })
  const group = asObject(value)
  const isGroup = field.type === 'group' || field.type === 'tab'
  return isGroup && group !== undefined ? withRowIds(field.flattenedFields, group) : value
}

/** In the shape of those that Payload gives to rows. */
const rowId = (): string => randomBytes(12).toString('hex')
