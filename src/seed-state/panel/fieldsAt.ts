import { getTranslation } from '@payloadcms/translations'
import type { I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

import { asObject, isObject } from '../../merge/canonical'

type Values = Readonly<Record<string, unknown>>

/** A field that a seed may own, with the groups around it, outermost first. */
export interface FieldPlace {
  /** Names joined by dots, as the seed state has it: `isBasedOn.url`. */
  readonly path: string
  readonly names: readonly string[]
  readonly field: FlattenedField
  readonly groups: readonly FlattenedField[]
}

/** The fields of a collection that have a value of their own: those of a group by themselves, rows as one. */
export function fieldPlaces(
  fields: readonly FlattenedField[],
  groups: readonly FlattenedField[] = [],
): readonly FieldPlace[] {
  return fields.flatMap((field): readonly FieldPlace[] => {
    if (field.type === 'group' || field.type === 'tab')
      return fieldPlaces(field.flattenedFields, [...groups, field])
    const names = [...groups, field].map(({ name }) => name)
    return [{ path: names.join('.'), names, field, groups }]
  })
}

/** What the panel calls a field, with the groups around it: `Based on › Address`. */
export const labelOf = ({ field, groups }: FieldPlace, i18n: I18n): string =>
  [...groups, field].map((each) => nameInPanel(each, i18n)).join(' › ')

/** What the panel calls a field by itself. */
export function nameInPanel(field: FlattenedField, i18n: I18n): string {
  const label = 'label' in field ? field.label : undefined
  // Payload’s types allow a label that draws itself; such a field is called by its name.
  const words =
    typeof label === 'string' || isObject(label) || typeof label === 'function'
      ? getTranslation(label as string, i18n)
      : undefined
  return typeof words === 'string' && words !== '' ? words : field.name
}

/** The raw value at a place, undefined where there is none. */
export const valueAt = (values: Values, names: readonly string[]): unknown =>
  names.reduce<unknown>((at, name) => asObject(at)?.[name], values)

/** The values with another one at a place; groups on the way are copied. */
export function withValueAt(values: Values, names: readonly string[], value: unknown): Values {
  const [name, ...rest] = names
  if (name === undefined) return values
  const inner = rest.length === 0 ? value : withValueAt(asObject(values[name]) ?? {}, rest, value)
  return { ...values, [name]: inner }
}
