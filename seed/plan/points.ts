import type { FlattenedField } from 'payload'

import { fieldsOfRow, inOneLocale, isPerLocale } from '../../src/merge/keyOf'
import { asObject } from './values'
import type { Values } from './values'

/** How a point is given: two numbers, as Payload’s doors take it, or GeoJSON, as databases hold it. */
export type PointForm = 'numbers' | 'geojson'

/** The values with every point in the one form, at the top, in groups, rows and locales. */
export function withPoints(fields: readonly FlattenedField[], values: Values, form: PointForm): Values {
  if (!fields.some((field) => mayHoldPoint(field))) return values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = fields.find((each) => each.name === name)
      return [name, field === undefined ? value : inForm(field, value, form)]
    }),
  )
}

function inForm(field: FlattenedField, value: unknown, form: PointForm): unknown {
  const object = asObject(value)
  if (isPerLocale(field) && object !== undefined && !('coordinates' in object)) {
    const inner = inOneLocale(field)
    return Object.fromEntries(Object.entries(object).map(([key, part]) => [key, inForm(inner, part, form)]))
  }
  switch (field.type) {
    case 'point':
      if (form === 'numbers') return object?.coordinates ?? value
      return Array.isArray(value) ? { type: 'Point', coordinates: value } : value
    case 'array':
    case 'blocks':
      return Array.isArray(value)
        ? value.map((row: unknown) => {
            const own = asObject(row)
            return own === undefined ? row : withPoints(fieldsOfRow(field, row) ?? [], own, form)
          })
        : value
    case 'group':
    case 'tab':
      return object === undefined ? value : withPoints(field.flattenedFields, object, form)
    default:
      return value
  }
}

const mayHoldPoint = ({ type }: FlattenedField): boolean =>
  type === 'point' || type === 'group' || type === 'tab' || type === 'array' || type === 'blocks'
