import type { Where } from 'payload'

import { asObject } from '../../plan/values'
import type { Values } from '../../plan/values'

/** A condition on one field. */
interface Part {
  readonly path: string
  readonly operators: Values
}

/** What of a condition can be told without the database. */
export interface Condition {
  /** The only ids that can fulfil it. */
  readonly ids: readonly string[]
  /** Whether a row with one of the ids fulfils the rest. */
  readonly isTrueOf: (row: Values) => boolean
}

/** Undefined for a condition that names no ids, or asks what the database alone can tell. */
export function conditionOnIds(where: Where | undefined): Condition | undefined {
  const parts = partsOf(where)
  const byId = parts?.find(({ path, operators }) => path === 'id' && idsOf(operators) !== undefined)
  const others = parts?.filter((part) => part !== byId)
  const ids = byId && idsOf(byId.operators)
  if (ids === undefined || others?.every(canTell) !== true) return undefined
  return { ids: [...new Set(ids)], isTrueOf: (row) => others.every((part) => isTrue(part, row)) }
}

/** All of which must be true; undefined where there are alternatives. */
function partsOf(where: Where | undefined): readonly Part[] | undefined {
  const parts = Object.entries(where ?? {}).map(([path, condition]): readonly Part[] | undefined => {
    if (Array.isArray(condition)) {
      const inner = /^and$/iu.test(path) ? condition.map(partsOf) : [undefined]
      return inner.every((each) => each !== undefined) ? inner.flat() : undefined
    }
    return [{ path, operators: { ...condition } }]
  })
  return parts.every((each) => each !== undefined) ? parts.flat() : undefined
}

function idsOf({ equals, in: among, ...others }: Values): readonly string[] | undefined {
  if (Object.keys(others).length > 0) return undefined
  const ids: readonly unknown[] = Array.isArray(among) ? among : [equals]
  const texts = ids.flatMap((id) => (typeof id === 'string' ? [id] : []))
  return texts.length === ids.length ? texts : undefined
}

/** Of a field of the entry itself, and by operators that mean the same everywhere. */
const canTell = ({ operators, path }: Part): boolean =>
  !path.includes('.') &&
  Object.entries(operators).every(([name, value]) =>
    name === 'exists'
      ? typeof value === 'boolean'
      : /^(?:not_)?equals$/u.test(name) && typeof value === 'string',
  )

function isTrue({ operators, path }: Part, row: Values): boolean {
  const value = row[path] ?? null
  return Object.entries(operators).every(([name, wanted]) => {
    if (name === 'exists') return (value !== null) === wanted
    return isOne(value, wanted) === (name === 'equals')
  })
}

/** A field of many has each of its values; a related entry may stand there with its collection. */
const isOne = (value: unknown, wanted: unknown): boolean =>
  [value].flat().some((each) => (asObject(each)?.['value'] ?? each) === wanted)
