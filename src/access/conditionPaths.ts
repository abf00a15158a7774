import { validOperatorSet } from 'payload/shared'

/** Payload and both adapters take them in any mixture of cases. */
const joiner = /^(?:and|or)$/i

/**
 * Every path that a condition asks about, as segments: `{ or: [{ 'a.b': { equals: 1 } }] }` asks about
 * `[a, b]`. A condition inside an operator belongs to the relation that it stands at. Takes conditions as they
 * come from outside, GraphQL's `a__b` included.
 */
export function conditionPaths(
  where: unknown,
  before: readonly string[] = [],
): readonly (readonly string[])[] {
  if (Array.isArray(where)) return where.flatMap((part: unknown) => conditionPaths(part, before))
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) => {
    if (joiner.test(key)) return conditionPaths(value, before)
    if (before.length > 0 && isOperator(key)) return conditionPaths(value, before)
    const path = [...before, ...segmentsOf(key)]
    return [path, ...conditionPaths(value, path)]
  })
}

/** The segments of a path, without a sort's minus. */
export const segmentsOf = (path: string): readonly string[] =>
  path.replace(/^-/, '').replaceAll('__', '.').split('.')

const operators: ReadonlySet<string> = validOperatorSet

const isOperator = (key: string): boolean => operators.has(key)
