import type { FlattenedField } from 'payload'

import { partnersIn } from '../../merge/align'
import { asObject, isObject } from '../../merge/canonical'
import { isList } from '../../merge/isList'
import { fieldsOfRow, inOneLocale, isPerLocale } from '../../merge/keyOf'
import { rowItems } from '../../merge/mergeRows'
import type { RowsField } from '../../merge/mergeRows'

type Values = Readonly<Record<string, unknown>>

/**
 * A waiting value as it is written: of rows, each that the entry has already keeps its id, and one that says
 * the same stays as it is, with what nobody compares. A list that is emptied is an empty one, for SQLite takes
 * nothing else for that; a field that is emptied in all locales is emptied in each that the entry has.
 */
export function withRowIds(field: FlattenedField, value: unknown, there: unknown): unknown {
  const locales = isPerLocale(field) ? localesOf(value, asObject(there)) : undefined
  if (locales !== undefined) return inLocales(inOneLocale(field), locales, asObject(there))
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) ? fieldsWithRowIds(field.flattenedFields, value, asObject(there)) : value
  if (field.type !== 'array' && field.type !== 'blocks') return isList(field) ? (value ?? []) : value
  return Array.isArray(value) ? rowsWithIds(field, value, there) : (value ?? [])
}

/** Rows of an entry in the form of those that wait. */
export function spokenRows(
  field: RowsField,
  there: readonly unknown[],
  value: readonly unknown[],
): readonly Values[] {
  const rows = value.filter(isObject)
  return there.filter(isObject).map((row) => spoken(field, row, rows))
}

function rowsWithIds(field: RowsField, value: readonly unknown[], there: unknown): readonly unknown[] {
  const rows = value.filter(isObject)
  const own = Array.isArray(there) ? there.filter(isObject) : []
  const [items, wanted] = [rowItems(field, spokenRows(field, own, rows)), rowItems(field, rows)]
  const partners = partnersIn(items, wanted)
  return rows.map((row, index) => {
    const at = partners.indexOf(index)
    const found = own[at]
    if (found === undefined) return row
    if (items[at]?.key === wanted[index]?.key) return found
    const fields = fieldsOfRow(field, row)
    const values = fields === undefined ? row : fieldsWithRowIds(fields, row, found)
    return found.id === undefined ? values : { ...values, id: found.id }
  })
}

/** What is written by locale; undefined where neither the value nor the entry has locales. */
function localesOf(value: unknown, there: Values | undefined): Values | undefined {
  if (value !== null) return asObject(value)
  return there && Object.fromEntries(Object.keys(there).map((locale) => [locale, null]))
}

const inLocales = (field: FlattenedField, locales: Values, there: Values | undefined): Values =>
  Object.fromEntries(
    Object.entries(locales).map(([locale, part]) => [locale, withRowIds(field, part, there?.[locale])]),
  )

function fieldsWithRowIds(
  fields: readonly FlattenedField[],
  values: Values,
  there: Values | undefined,
): Values {
  const entries = Object.entries(values).map(([name, value]): readonly [string, unknown] => {
    const field = fields.find((each) => each.name === name)
    return [name, field === undefined ? value : withRowIds(field, value, there?.[name])]
  })
  return Object.fromEntries(entries)
}

/** Of a row of the entry what the waiting rows speak of, in their form: ids and derived fields are not among it. */
function spoken(field: RowsField, row: Values, rows: readonly Values[]): Values {
  const names = new Set(['blockType', ...rows.flatMap((each) => Object.keys(each))])
  const fields = fieldsOfRow(field, row) ?? []
  const said = Object.entries(row).filter(([name]) => names.has(name) && name !== 'id')
  return Object.fromEntries(
    said.map(([name, value]) => [
      name,
      spokenValue(
        fields.find((each) => each.name === name),
        value,
      ),
    ]),
  )
}

function spokenValue(field: FlattenedField | undefined, value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if ((field?.type === 'array' || field?.type === 'blocks') && Array.isArray(value))
    return value.length === 0 ? null : value.filter(isObject).map((row) => withoutId(row))
  return value
}

const withoutId = ({ id: _, ...row }: Values): Values => row
