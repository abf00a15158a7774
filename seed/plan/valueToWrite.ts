import type { FlattenedField } from 'payload'

import { partnersIn } from '../../src/merge/align'
import { isList } from '../../src/merge/isList'
import { fieldsOfRow, inOneLocale, isPerLocale, isSameValue } from '../../src/merge/keyOf'
import { rowItems } from '../../src/merge/mergeRows'
import type { RowsField } from '../../src/merge/mergeRows'
import { asObject, comparable, rowsOf } from './values'
import type { Comparable, Values } from './values'

/** A field’s raw values, as they came: from the database and from the document. */
interface Raw {
  readonly there: unknown
  readonly wanted: unknown
}

/**
 * What is written so that a field’s comparable value becomes `value`. Rows are found again among those of the
 * database, so that a row that moved or has new words keeps its id, and among those of the document, for what
 * it says of them and nobody compares.
 */
export function valueToWrite(field: FlattenedField, value: Comparable, { there, wanted }: Raw): unknown {
  const values = asObject(value)
  const locales = isPerLocale(field) ? localesOf(value, there) : undefined
  if (locales !== undefined) {
    const inner = inOneLocale(field)
    return mapEntries(locales, (locale, part) =>
      valueToWrite(inner, part, { there: asObject(there)?.[locale], wanted: asObject(wanted)?.[locale] }),
    )
  }
  switch (field.type) {
    case 'array':
    case 'blocks':
      // On SQLite there is no array but an empty one.
      return Array.isArray(value) ? rowsToWrite(field, value, { there, wanted }) : []
    case 'group':
    case 'tab':
      return {
        ...asObject(there),
        ...asObject(wanted),
        ...fieldsToWrite(field.flattenedFields, values ?? emptied(there), { there, wanted }),
      }
    default: {
      const own =
        wanted !== undefined && isSameValue(field, value, comparable(field, wanted)) ? wanted : value
      return isList(field) ? (own ?? []) : own
    }
  }
}

/** The value by locale, empty in those that it says nothing of and the database does; undefined where neither has any. */
function localesOf(value: unknown, there: unknown): Values | undefined {
  const [values, before] = [asObject(value), asObject(there)]
  return values === undefined && (value !== null || before === undefined)
    ? undefined
    : { ...emptied(before), ...values }
}

const emptied = (value: unknown): Values =>
  Object.fromEntries(Object.keys(asObject(value) ?? {}).map((name) => [name, null]))

function rowsToWrite(field: RowsField, rows: readonly unknown[], { there, wanted }: Raw): readonly unknown[] {
  const [before, own] = [rowsFor(field, rows, there), rowsFor(field, rows, wanted)]
  return rows.map((row, index) => {
    const [found, wish] = [before[index], own[index]]
    if (found?.isSame === true) return found.row
    const values = asObject(row) ?? {}
    const id = found?.row.id === undefined ? {} : { id: found.row.id }
    const fields = fieldsOfRow(field, row)
    if (fields === undefined) return { ...values, ...id }
    // A row that is the document’s keeps nothing of the old one that only told of its old words.
    const kept = wish?.isSame === true ? { ...wish.row } : { ...found?.row, ...wish?.row }
    return { ...kept, ...fieldsToWrite(fields, values, { there: found?.row, wanted: wish?.row }), ...id }
  })
}

interface FoundRow {
  readonly row: Values
  /** Whether it says the same. */
  readonly isSame: boolean
}

/** For each comparable row the raw row that it is. */
function rowsFor(
  field: RowsField,
  rows: readonly unknown[],
  raw: unknown,
): readonly (FoundRow | undefined)[] {
  const own = rowsOf(raw)
  const value = comparable(field, own)
  const items = rowItems(field, Array.isArray(value) ? value : [])
  const merged = rowItems(field, rows)
  const partners = partnersIn(items, merged)
  return merged.map(({ key }, index) => {
    const at = partners.indexOf(index)
    const row = own[at]
    return row === undefined ? undefined : { row, isSame: items[at]?.key === key }
  })
}

/** The fields of a group or a row; one that is empty and stands nowhere yet stays away. */
function fieldsToWrite(fields: readonly FlattenedField[], values: Values, { there, wanted }: Raw): Values {
  const [before, own] = [asObject(there), asObject(wanted)]
  return mapEntries(values, (name, value) => {
    const field = fields.find((each) => each.name === name)
    const [old, wish] = [before?.[name], own?.[name]]
    if (value === null && old === undefined && wish === undefined) return undefined
    return field === undefined ? value : valueToWrite(field, value, { there: old, wanted: wish })
  })
}

function mapEntries(values: Values, map: (name: string, value: unknown) => unknown): Values {
  const mapped = Object.entries(values).map(([name, value]) => [name, map(name, value)] as const)
  return Object.fromEntries(mapped.filter(([, value]) => value !== undefined))
}
