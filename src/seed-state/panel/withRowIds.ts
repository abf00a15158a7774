import type { FlattenedField } from 'payload'

import { partnersIn } from '../../merge/align'
import { asObject, isObject } from '../../merge/canonical'
import { fieldsOfRow } from '../../merge/keyOf'
import { rowItems } from '../../merge/mergeRows'
import type { RowsField } from '../../merge/mergeRows'

type Values = Readonly<Record<string, unknown>>

/**
 * A waiting value as it is written: of rows, each that the entry has already keeps its id, and one that says
 * the same stays as it is, with what nobody compares.
 */
export function withRowIds(field: FlattenedField, value: unknown, there: unknown): unknown {
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) ? fieldsWithRowIds(field.flattenedFields, value, asObject(there)) : value
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return value
  const rows = value.filter(isObject)
  const own = Array.isArray(there) ? there.filter(isObject) : []
  const [items, wanted] = [
    rowItems(
      field,
      own.map((row) => spoken(field, row, rows)),
    ),
    rowItems(field, rows),
  ]
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
