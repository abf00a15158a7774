import type { FlattenedField } from 'payload'

import { isPerLocale } from '../../src/merge/keyOf'
import { relatedIn, relatedKey } from '../../src/merge/relatedIn'
import type { Related } from '../../src/merge/relatedIn'
import { asObject } from './values'
import type { Values } from './values'

/** Whether an entry can’t be without another: a relation that has to be there, and leads to one, leads to it. */
export const isPartOf = (fields: readonly FlattenedField[], entry: Values, place: Related): boolean =>
  fields.some((field) => {
    const value = entry[field.name]
    if ((field.type === 'group' || field.type === 'tab') && !isPerLocale(field))
      return isPartOf(field.flattenedFields, asObject(value) ?? {}, place)
    if (field.type !== 'relationship' || field.hasMany === true || field.required !== true) return false
    return relatedIn(field, value).some((related) => relatedKey(related) === relatedKey(place))
  })
