import type { FlattenedField } from 'payload'

import { relatedIn, relatedKey } from '../../src/merge/relatedIn'
import type { Related } from '../../src/merge/relatedIn'
import { asObject } from './values'
import type { Values } from './values'

/**
 * What an entry refers to, each once: by its own fields, and in whatever names the collection beside the id, as rich
 * text does.
 */
export function referredTo(fields: readonly FlattenedField[], values: Values): readonly Related[] {
  const found = new Map<string, Related>()
  const add = (related: Related): void => void found.set(relatedKey(related), related)
  for (const field of fields) relatedIn(field, values[field.name]).forEach(add)
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    const object = asObject(value)
    if (object === undefined) return
    const { relationTo, value: id } = object
    if (typeof relationTo === 'string' && (typeof id === 'string' || typeof id === 'number'))
      add({ collection: relationTo, id: String(id) })
    Object.values(object).forEach(look)
  }
  look(values)
  return [...found.values()]
}
