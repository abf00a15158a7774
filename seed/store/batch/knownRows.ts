import type { PayloadRequest } from 'payload'

import { entryKey } from '../../plan/snapshot'
import type { Values } from '../../plan/values'
import { readRowsBy } from '../readRows'
import type { Alternative } from './alternatives'

/** What is going to be asked of the database while entries are made, so that it is asked for all of them at once. */
export interface Foreseen {
  /** By collection: ids of entries that are made, and of those that they refer to. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
  /** By collection: what entries that are made want for themselves alone, such as their slugs. */
  readonly unique: ReadonlyMap<string, ReadonlySet<number | string>>
  /** Ids of entries that are made: who refers to them is asked. */
  readonly made: ReadonlySet<string>
}

/** What is known of a database’s rows, as the request’s transaction sees them. */
export interface KnownRows {
  /** Main rows by id, undefined where there is none. */
  readonly byId: (collection: string, ids: readonly string[]) => Promise<readonly (Values | undefined)[]>
  /** Whether no row is one of them. */
  readonly hasNone: (collection: string, alternatives: readonly Alternative[]) => Promise<boolean>
  /** Forgets all: something was written that may change it. */
  readonly forget: () => void
}

/**
 * Reads what is foreseen at the first question that touches it; anything else when it is asked for.
 *
 * @param req of the database itself
 */
export function knownRows(req: PayloadRequest, { ids, made, unique }: Foreseen): KnownRows {
  const rows = new Map<string, Values | undefined>()
  /** By collection and path: the values that are known, and whether a row has them. */
  const values = new Map<string, Map<number | string, boolean>>()

  async function readIds(collection: string, wanted: readonly string[]): Promise<void> {
    const foreseen = ids.get(collection) ?? new Set<string>()
    const asked = wanted.some((id) => foreseen.has(id)) ? [...foreseen, ...wanted] : wanted
    const missing = [...new Set(asked)].filter((id) => !rows.has(entryKey(collection, id)))
    for (const id of missing) rows.set(entryKey(collection, id), undefined)
    const found = await readRowsBy(req, collection, { field: 'id', values: missing })
    for (const row of found) rows.set(entryKey(collection, String(row['id'])), row)
  }

  async function readValue(collection: string, { path, value }: Alternative): Promise<boolean> {
    const key = entryKey(collection, path)
    const known = values.get(key) ?? new Map<number | string, boolean>()
    values.set(key, known)
    const isKnown = known.get(value)
    if (isKnown !== undefined) return isKnown
    const wished = unique.get(collection)
    const foreseen = wished?.has(value) ? wished : made.has(String(value)) ? made : [value]
    const asked = [...foreseen].filter((each) => !known.has(each))
    for (const each of asked) known.set(each, false)
    for (const row of await readRowsBy(req, collection, { field: path, values: asked, isAlone: true }))
      for (const each of [row[path]].flat()) if (known.has(plain(each))) known.set(plain(each), true)
    return known.get(value) ?? false
  }

  return {
    byId: async (collection, wanted) => {
      if (wanted.some((id) => !rows.has(entryKey(collection, id)))) await readIds(collection, wanted)
      return wanted.map((id) => rows.get(entryKey(collection, id)))
    },
    hasNone: async (collection, alternatives) => {
      for (const alternative of alternatives) if (await readValue(collection, alternative)) return false
      return true
    },
    forget: () => {
      rows.clear()
      values.clear()
    },
  }
}

/** A value, or the id of a related entry, as it stands in a row. */
const plain = (value: unknown): number | string => (typeof value === 'number' ? value : String(value))
