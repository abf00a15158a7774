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
