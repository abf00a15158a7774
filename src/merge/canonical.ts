/** JSON with sorted keys, the same for equal values. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value))

/** A copy whose keys are sorted: telling `JSON.stringify` how to sort takes it several times as long. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  if (hasOwnForm(value)) return sorted(value.toJSON())
  if (!isObject(value)) return value
  const keys = Object.keys(value)
  const own: Record<string, unknown> = {}
  for (const key of isSorted(keys) ? keys : keys.sort())
    if (key === '__proto__') Object.defineProperty(own, key, { value: sorted(value[key]), enumerable: true })
    else own[key] = sorted(value[key])
  return own
}

const isSorted = (keys: readonly string[]): boolean =>
  keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key)

/** A date, or anything else that says itself what it is in JSON. */
const hasOwnForm = (value: object): value is { toJSON: () => unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function'

/** A value that is an object, and no array or date. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isObject(value) ? value : undefined
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
