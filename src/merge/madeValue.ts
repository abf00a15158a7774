import type { FlattenedField } from 'payload'

import { textOf } from '../rules/textOf'
import { slugify } from '../text/slugify'

type Values = Readonly<Record<string, unknown>>

/** Whatever has the config of a field. */
interface Made {
  readonly field: FlattenedField
}

/**
 * The name of the field that a collection makes another one of while nobody states that: the title, of a slug. A
 * collection marks it with `custom.madeOf`.
 */
export function sourceOf({ field }: Made): string | undefined {
  const source: unknown = field.custom?.['madeOf']
  return typeof source === 'string' ? source : undefined
}

/** What a collection would make of an entry’s values; undefined where that is nothing. */
export function madeValue(leaf: Made, values: Values): string | undefined {
  const source = sourceOf(leaf)
  const made = source === undefined ? '' : slugify(textOf(values[source]))
  return made === '' ? undefined : made
}

/** Whether a value is what a collection makes of an entry’s values, perhaps with a number. */
export function isMadeOf(values: Values, leaf: Made, value: unknown): boolean {
  const [made, text] = [madeValue(leaf, values), textOf(value)]
  return made !== undefined && text.startsWith(made) && /^(?:-\d+)?$/u.test(text.slice(made.length))
}
