import { entryKey } from '../../plan/snapshot'
import type { Values } from '../../plan/values'
import type { Alternative } from './alternatives'

/** What rows that were made have in fields: each is looked at once for each field that is asked for. */
export interface MadeValues {
  readonly add: (collection: string, row: Values) => void
  /** Whether one of the rows has a value. */
  readonly has: (collection: string, alternative: Alternative) => boolean
  readonly clear: () => void
}

/** Of no rows at first. */
export function madeValues(): MadeValues {
  const rows = new Map<string, Values[]>()
  const fields = new Map<string, { seen: number; readonly values: Set<unknown> }>()
  return {
    add: (collection, row) => {
      const all = rows.get(collection) ?? []
      rows.set(collection, all)
      all.push(row)
    },
    has: (collection, { path, value }) => {
      const all = rows.get(collection) ?? []
      const key = entryKey(collection, path)
      const own = fields.get(key) ?? { seen: 0, values: new Set() }
      fields.set(key, own)
      for (const row of all.slice(own.seen)) for (const each of [row[path]].flat()) own.values.add(each)
      own.seen = all.length
      return own.values.has(value)
    },
    clear: () => {
      rows.clear()
      fields.clear()
    },
  }
}
