import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { withoutJoins } from '../../src/revise/withoutJoins'
import { collectionConfig } from '../../src/revise/writeEntry'
import type { Match } from '../plan/planAdopt'
import { valueAt } from '../plan/values'
import type { Values } from '../plan/values'

/** So many values are asked for at once: databases bound the length of a question. */
const CHUNK = 200

/** Which rows are asked for. */
export interface Having {
  readonly collection: string
  /** Path of the field. */
  readonly field: string
  readonly values: readonly string[]
  /** Names of the fields that are read beside the id; all when left out. */
  readonly read?: readonly string[]
}

/** A row of the database, whatever its collection; its id as text, also where the database has a number. */
export type Row = Values & { readonly id: string }

/** The main rows with one of the values, trashed ones among them, read outside of any transaction. */
export async function findRows(payload: Payload, having: Having): Promise<readonly Row[]> {
  return rowsWith(await createLocalReq({}, payload), having)
}

/** The same, as the request’s transaction sees them. */
export async function rowsWith(
  req: PayloadRequest,
  { collection, field, read, values }: Having,
): Promise<readonly Row[]> {
  const select = read && Object.fromEntries(read.map((name): [string, true] => [name, true]))
  const rows: Row[] = []
  for (let start = 0; start < values.length; start += CHUNK) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: number | string }>({
      collection: collectionConfig(req, collection).slug,
      ...withoutJoins,
      limit: 0,
      pagination: false,
      req,
      ...(select === undefined ? {} : { select }),
      where: { [field]: { in: values.slice(start, start + CHUNK) } },
    })
    rows.push(...docs.map((row) => ({ ...row, id: String(row.id) })))
  }
  return rows
}

/** The entries with one of the values, by value. */
export async function findMatches(
  payload: Payload,
  having: Having,
): Promise<ReadonlyMap<string, readonly Match[]>> {
  const names = having.field.split('.')
  const [name = ''] = names
  const matches = new Map<string, Match[]>()
  const read = [...(await namingFields(payload, having.collection)), name]
  const rows = await findRows(payload, { ...having, read })
  for (const [row, match] of await toMatches(payload, having.collection, rows)) {
    const value = String(valueAt(row, { names }))
    matches.set(value, [...(matches.get(value) ?? []), match])
  }
  return matches
}

/** What `toMatches` reads of a row. */
async function namingFields(payload: Payload, collection: string): Promise<readonly string[]> {
  const { admin } = collectionConfig(await createLocalReq({}, payload), collection)
  return ['deletedAt', ...(admin.useAsTitle === undefined ? [] : [admin.useAsTitle])]
}

/** What an adoption must know of rows of a collection. */
export async function toMatches(
  payload: Payload,
  collection: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<Row, Match>> {
  const req = await createLocalReq({}, payload)
  const { admin } = collectionConfig(req, collection)
  const tied = await tiedEntries(
    req,
    collection,
    rows.map(({ id }) => id),
  )
  const matchOf = (row: Row): Match => {
    const title = row[admin.useAsTitle ?? 'id']
    return {
      id: row.id,
      title: typeof title === 'string' ? title : row.id,
      isTrashed: Boolean(row['deletedAt']),
      tiedTo: tied.get(row.id),
    }
  }
  return new Map(rows.map((row) => [row, matchOf(row)]))
}

/** The source ids of entries that are remembered, by their ids. */
export async function tiedEntries(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const read = ['entryCollection', 'entryId', 'sourceId']
  const rows = await rowsWith(req, { collection: 'seed-entries', field: 'entryId', values: ids, read })
  const own = rows.filter((row) => row['entryCollection'] === collection)
  return new Map(own.map((row) => [String(row['entryId']), String(row['sourceId'])]))
}
