import { deepCopyObjectSimple } from 'payload'
import type { PayloadRequest, Where } from 'payload'

import type { MethodName } from '../../../src/database/adapterMethods'
import { entryKey } from '../../plan/snapshot'
import { asObject } from '../../plan/values'
import type { Values } from '../../plan/values'
import { alternativesOf } from './alternatives'
import { conditionOnIds } from './condition'
import { knownRows } from './knownRows'
import type { Foreseen } from './knownRows'
import { madeValues } from './madeValues'

/** What is looked at of a question to the database. */
export interface Asked {
  readonly collection: string
  readonly joins?: unknown
  readonly page?: number
  readonly where?: Where
}

/** Rows that were made and not written yet, or only just, and what is known of those that were there before. */
export interface HeldRows {
  readonly add: (collection: string, row: Values) => void
  /** Whether it is the first version of a row that was made: only such are held. */
  readonly addVersion: (collection: string, id: string, version: object) => boolean
  readonly made: (collection: string, id: string) => Values | undefined
  /** What the database would answer; undefined where it must be asked. */
  readonly answer: (name: MethodName, asked: Asked) => Promise<{ readonly result: unknown } | undefined>
  /** Forgets all, when something else was written that may have changed it. */
  readonly forget: () => void
}

export function heldRows(req: PayloadRequest, foreseen: Foreseen): HeldRows {
  const known = knownRows(req, foreseen)
  const rows = new Map<string, Values>()
  const versions = new Map<string, Values>()
  const values = madeValues()
  const made = (collection: string, id: string): Values | undefined => rows.get(entryKey(collection, id))

  async function byId(collection: string, ids: readonly string[]): Promise<readonly Values[]> {
    const others = ids.filter((id) => made(collection, id) === undefined)
    const found = await known.byId(collection, others)
    const before = new Map(others.map((id, index) => [id, found[index]]))
    return ids.flatMap((id) => {
      const row = made(collection, id) ?? before.get(id)
      return row === undefined ? [] : [row]
    })
  }

  /** Whether nothing fulfils a condition, neither of what was made nor of what was there. */
  async function isNone({ collection, where }: Asked): Promise<boolean> {
    const alternatives = alternativesOf(where)
    if (alternatives === undefined || alternatives.length === 0) return false
    if (alternatives.some((each) => values.has(collection, each))) return false
    return known.hasNone(collection, alternatives)
  }

  async function find(asked: Asked): Promise<readonly Values[] | undefined> {
    const { collection, joins, page, where } = asked
    const condition = joins === false && page === undefined ? conditionOnIds(where) : undefined
    if (condition === undefined) return (await isNone(asked)) ? [] : undefined
    return (await byId(collection, condition.ids)).filter(condition.isTrueOf)
  }

  return {
    add: (collection, row) => {
      const own = frozen(deepCopyObjectSimple({ ...row }))
      rows.set(entryKey(collection, String(row['id'])), own)
      values.add(collection, own)
    },
    addVersion: (collection, id, version) => {
      const key = entryKey(collection, id)
      if (!rows.has(key) || versions.has(key)) return false
      versions.set(key, frozen({ ...version }))
      return true
    },
    made,
    answer: async (name, asked) => {
      const docs =
        name === 'findVersions'
          ? versionsOf(versions, asked)
          : name === 'find' || name === 'findOne'
            ? await find(asked)
            : undefined
      return docs && { result: name === 'findOne' ? (docs[0] ?? null) : pageOf(docs) }
    },
    forget: () => {
      known.forget()
      rows.clear()
      values.clear()
      versions.clear()
    },
  }
}

/** The only version of an entry that was made; undefined where the database must be asked. */
function versionsOf(
  versions: ReadonlyMap<string, Values>,
  { collection, page = 1, where }: Asked,
): readonly object[] | undefined {
  const parent = latestOf(where)
  const version = parent === undefined ? undefined : versions.get(entryKey(collection, parent))
  if (version === undefined) return undefined
  return page > 1 ? [] : [{ id: parent, parent, version, latest: true, updatedAt: version['updatedAt'] }]
}

/** The entry whose versions, or whose latest one, a condition asks for and nothing else. */
function latestOf(where: Where | undefined): string | undefined {
  const parts = where?.and ?? [where ?? {}]
  const asked = parts.flatMap((part) => Object.entries(part))
  const parent = asked.find(([key]) => key === 'parent')?.[1]
  const isAll = asked.every(([key, condition]) => {
    return key === 'parent' || (key === 'latest' && asObject(condition)?.['equals'] === true)
  })
  const id = asObject(parent)?.['equals']
  return isAll && typeof id === 'string' ? id : undefined
}

const pageOf = (docs: readonly object[]) => ({
  docs,
  hasNextPage: false,
  hasPrevPage: false,
  limit: docs.length,
  nextPage: null,
  page: 1,
  pagingCounter: 1,
  prevPage: null,
  totalDocs: docs.length,
  totalPages: 1,
})

/** One object for all who ask: whoever would change it must fail. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(frozen)
  return value
}
