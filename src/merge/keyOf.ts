import type { FlattenedField } from 'payload'

import { asObject, canonical, isObject } from './canonical'
import { nodesIn, plainNode } from './plainNode'

type Values = Readonly<Record<string, unknown>>

/**
 * A comparable value as a string that equal values share, and only they: of rich text what an editor’s save
 * writes otherwise by itself says nothing, in groups and rows an empty field is as good as none.
 */
export const keyOf = (field: FlattenedField, value: unknown): string => canonical(plainValue(field, value))

/** Whether two comparable values of a field are equal; most are to the letter, which is known sooner. */
export const isSameValue = (field: FlattenedField, a: unknown, b: unknown): boolean =>
  a === b || canonical(a) === canonical(b) || keyOf(field, a) === keyOf(field, b)

/** The same for a row of an array or a block; `fields` is undefined for a block that no config knows. */
export const keyOfRow = (fields: readonly FlattenedField[] | undefined, row: unknown): string =>
  canonical(fields === undefined ? row : plainRow(fields, row))

/** The fields of a row: of an array all have the same, of blocks those of their type. */
export function fieldsOfRow(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  row: unknown,
): readonly FlattenedField[] | undefined {
  if (field.type === 'array') return field.flattenedFields
  return field.blocks.find(({ slug }) => slug === asObject(row)?.blockType)?.flattenedFields
}

/** Whether a field’s value is one for each locale, as `{ locale: value }`. */
export const isPerLocale = (field: FlattenedField): boolean => 'localized' in field && field.localized

/** The field as it is for one locale. */
export const inOneLocale = (field: FlattenedField): FlattenedField => ({ ...field, localized: false })

function plainValue(field: FlattenedField, value: unknown): unknown {
  if (value === undefined || value === null) return null
  const object = asObject(value)
  if (isPerLocale(field) && object !== undefined) {
    const inner = inOneLocale(field)
    return orNull(mapEntries(object, (_, part) => plainValue(inner, part)))
  }
  switch (field.type) {
    case 'array':
    case 'blocks':
      return Array.isArray(value) ? value.map((row) => plainRowOf(field, row)) : value
    case 'group':
    case 'tab':
      return orNull(plainRow(field.flattenedFields, value))
    case 'richText':
      return plainBody(value)
    default:
      return value
  }
}

function plainRowOf(field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: unknown): unknown {
  const fields = fieldsOfRow(field, row)
  return fields === undefined ? row : plainRow(fields, row)
}

function plainRow(fields: readonly FlattenedField[], row: unknown): Values {
  return mapEntries(asObject(row) ?? {}, (name, value) => {
    const field = fields.find((each) => each.name === name)
    return field === undefined ? value : plainValue(field, value)
  })
}

/** Of Lexical’s rich text the blocks: direction and format of the whole are no words. Any other as it is. */
function plainBody(value: unknown): unknown {
  const root = asObject(asObject(value)?.root)
  return root === undefined ? value : nodesIn(root.children).map(plainNode)
}

function mapEntries(values: Values, map: (name: string, value: unknown) => unknown): Values {
  const mapped = Object.entries(values).map(([name, value]) => [name, map(name, value)] as const)
  return Object.fromEntries(mapped.filter(([, value]) => value !== null && value !== undefined))
}

const orNull = (values: unknown): unknown =>
  isObject(values) && Object.keys(values).length === 0 ? null : values
