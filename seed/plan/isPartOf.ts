import type { FlattenedField } from 'payload'

import { idOf } from '../../src/rules/idOf'
import { asObject } from './values'
import type { Values } from './values'

/** Whether an entry can’t be without another: a relation that has to be there, and leads to one, leads to it. */
export const isPartOf = (fields: readonly FlattenedField[], entry: Values, id: string): boolean =>
  fields.some((field) => {
    if (field.type === 'group' || field.type === 'tab')
      return isPartOf(field.flattenedFields, asObject(entry[field.name]) ?? {}, id)
    if (field.type !== 'relationship' || field.hasMany === true || field.required !== true) return false
    const value = entry[field.name]
    return idOf(asObject(value)?.['relationTo'] === undefined ? value : asObject(value)?.['value']) === id
  })
