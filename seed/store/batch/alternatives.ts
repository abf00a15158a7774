import type { Where } from 'payload'

import { asObject } from '../../plan/values'

/** That a field has a value, or one of its values is it. */
export interface Alternative {
  readonly path: string
  readonly value: number | string
}

/**
 * What a row must be one of to fulfil a condition: where none of them is true of a row, the condition is not.
 * Undefined where the condition does not come down to that.
 */
export function alternativesOf(where: Where | undefined): readonly Alternative[] | undefined {
  const entries = Object.entries(where ?? {})
  for (const [key, condition] of entries) {
    const found = alternativesIn(key, condition)
    if (found !== undefined) return found
  }
  return undefined
}

function alternativesIn(key: string, condition: unknown): readonly Alternative[] | undefined {
  if (Array.isArray(condition)) {
    const each = condition.map((part: Where) => alternativesOf(part))
    if (/^and$/iu.test(key)) return each.find((part) => part !== undefined)
    const all = each.flatMap((part) => part ?? [])
    return /^or$/iu.test(key) && each.every((part) => part !== undefined) ? all : undefined
  }
  // A path into a row, or through a relation, is the database’s to follow.
  if (key.includes('.')) return undefined
  const { equals, in: among } = asObject(condition) ?? {}
  const values: readonly unknown[] = Array.isArray(among) ? among : [equals]
  const known = values.flatMap((value) => (isPlain(value) ? [{ path: key, value }] : []))
  return known.length === values.length ? known : undefined
}

const isPlain = (value: unknown): value is number | string =>
  typeof value === 'string' || typeof value === 'number'
