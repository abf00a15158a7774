import type { FlattenedField } from 'payload'

import { asObject } from './canonical'
import { fieldsOfRow, inOneLocale, isPerLocale } from './keyOf'

/** An entry that a value refers to. */
export interface Related {
  readonly collection: string
  readonly id: string
}

export const relatedKey = ({ collection, id }: Related): string => `${collection}/${id}`

/** The entries that a value’s relation fields refer to, in their order, those in groups and rows too. */
export function relatedIn(field: FlattenedField, value: unknown): readonly Related[] {
  const locales = isPerLocale(field) ? asObject(value) : undefined
  if (locales !== undefined)
    return Object.values(locales).flatMap((part) => relatedIn(inOneLocale(field), part))
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      return list.flatMap((each) => relatedOf(each, typeof relationTo === 'string' ? relationTo : undefined))
    }
    case 'array':
    case 'blocks':
      return list.flatMap((row) => relatedInFields(fieldsOfRow(field, row) ?? [], row))
    case 'group':
    case 'tab':
      return relatedInFields(field.flattenedFields, value)
    default:
      return []
  }
}

const relatedInFields = (fields: readonly FlattenedField[], values: unknown): readonly Related[] =>
  fields.flatMap((field) => relatedIn(field, asObject(values)?.[field.name]))

function relatedOf(value: unknown, relationTo: string | undefined): readonly Related[] {
  const object = asObject(value)
  if (object !== undefined && 'relationTo' in object)
    return relatedOf(object.value, typeof object.relationTo === 'string' ? object.relationTo : undefined)
  const id = object === undefined ? value : object.id
  const isId = typeof id === 'string' || typeof id === 'number'
  return relationTo === undefined || !isId ? [] : [{ collection: relationTo, id: String(id) }]
}

/** The ids that entries have by now, by `relatedKey`. */
export type RelatedIds = ReadonlyMap<string, number | string>

/** The value with other ids in its relation fields, those in groups and rows too. */
export function withRelated(field: FlattenedField, value: unknown, ids: RelatedIds): unknown {
  const locales = isPerLocale(field) ? asObject(value) : undefined
  if (locales !== undefined) return mapValues(locales, (part) => withRelated(inOneLocale(field), part, ids))
  const each = (change: (one: unknown) => unknown): unknown =>
    Array.isArray(value) ? value.map(change) : change(value)
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      return each((one) => withRelatedId(one, typeof relationTo === 'string' ? relationTo : undefined, ids))
    }
    case 'array':
    case 'blocks':
      return each((row) => withRelatedInFields(fieldsOfRow(field, row) ?? [], row, ids))
    case 'group':
    case 'tab':
      return withRelatedInFields(field.flattenedFields, value, ids)
    default:
      return value
  }
}

function withRelatedInFields(fields: readonly FlattenedField[], values: unknown, ids: RelatedIds): unknown {
  const object = asObject(values)
  if (object === undefined) return values
  const byName = new Map(fields.map((field) => [field.name, field]))
  return mapValues(object, (value, name) => {
    const field = byName.get(name)
    return field === undefined ? value : withRelated(field, value, ids)
  })
}

function withRelatedId(value: unknown, relationTo: string | undefined, ids: RelatedIds): unknown {
  const object = asObject(value)
  if (object !== undefined && typeof object['relationTo'] === 'string')
    return { ...object, value: withRelatedId(object['value'], object['relationTo'], ids) }
  const [one] = relatedOf(value, relationTo)
  return (one && ids.get(relatedKey(one))) ?? value
}

const mapValues = (
  values: Readonly<Record<string, unknown>>,
  change: (value: unknown, name: string) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]))
