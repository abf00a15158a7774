import { isSameValue } from '../../src/merge/keyOf'
import type { Leaf } from './shape'
import { asObject, isSame, valueAt } from './values'
import type { Comparable, Values } from './values'

/**
 * What a collection’s hooks made of values: by path, what a document wished and what the database held after it
 * was written. It is kept in the base, under a name that no field can have, beside the base’s values, which are
 * what the database held.
 */
export type Normalised = Readonly<Record<string, NormalisedValue>>

export interface NormalisedValue {
  readonly wished: Comparable
  readonly held: Comparable
}

const KEY = '$normalised'

export function normalisedIn(base: Values | undefined): Normalised {
  const found = asObject(base?.[KEY]) ?? {}
  return Object.fromEntries(
    Object.entries(found).map(([path, each]) => {
      const { held = null, wished = null } = asObject(each) ?? {}
      return [path, { wished, held }]
    }),
  )
}

/** The base with what hooks made of its values; without what no longer speaks of its value. */
export function withNormalised(base: Values, normalised: Normalised): Values {
  const { [KEY]: _before, ...values } = base
  const own = Object.entries(normalised).filter(([path, { held }]) => {
    const value = valueAt(base, { names: path.split('.') })
    return value !== undefined && isSame(value, held)
  })
  return own.length === 0 ? values : { ...values, [KEY]: Object.fromEntries(own) }
}

/** A value as the database held it after it was last written: what hooks make of it is nobody’s change. */
export function asHeld(value: Comparable, { field, path }: Leaf, base: Values | undefined): Comparable {
  const known = normalisedIn(base)[path]
  if (base === undefined || known === undefined) return value
  const isCurrent = isSame(valueAt(base, { names: path.split('.') }) ?? null, known.held)
  return isCurrent && isSameValue(field, value, known.wished) ? known.held : value
}
