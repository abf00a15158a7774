import type { EntryId } from './shape'
import { asObject } from './values'
import type { Values } from './values'

/** Ids that can be asked for one by one. */
export interface Ids {
  readonly has: (id: string) => boolean
}

/**
 * The ids among `known` that stand anywhere in an entry’s values: relations, links in rich text, blocks alike.
 * An id is a UUID of the project’s own, so nothing else is equal to one.
 */
export function referencesIn(values: Values, known: Ids): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (known.has(value)) found.add(value)
    } else if (Array.isArray(value)) value.forEach(look)
    else Object.values(asObject(value) ?? {}).forEach(look)
  }
  look(values)
  return found
}

/** The values with ids replaced: an entry may have another id in this environment than in a fresh one. */
export function withIds(values: Values, ids: ReadonlyMap<string, EntryId>): Values {
  if (ids.size === 0) return values
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value
    if (Array.isArray(value)) return value.map(replace)
    const object = asObject(value)
    return object === undefined ? value : mapValues(object, replace)
  }
  return mapValues(values, replace)
}

const mapValues = (values: Values, replace: (value: unknown) => unknown): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, replace(value)]))
