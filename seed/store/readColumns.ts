import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { mongoOf } from '../../src/database/mongoDatabase'
import { noticeConflict } from '../../src/database/runAgain'
import { sqliteOf } from '../../src/database/sqliteOf'
import type { SqliteDatabase } from '../../src/database/sqliteOf'
import { collectionConfig } from '../../src/revise/writeEntry'
import { asObject } from '../plan/values'
import type { Values } from '../plan/values'
import { columnsOf } from './batch/columnsOf'
import type { Columns } from './batch/columnsOf'
import { tableOf } from './batch/tableOf'

/** A few columns of the rows whose `field` has one of the values. */
export interface FewColumns {
  readonly collection: string
  readonly field: string
  readonly of: readonly (number | string)[]
  /** What is read: texts and times, which come as ISO 8601. Of a version also its `parent`. */
  readonly read: readonly string[]
  /** Of each entry’s latest version, instead of its main row. */
  readonly isLatest?: boolean
}

/**
 * Reads below the adapters, which take many times longer to make entries of rows than the database to find them. As
 * the request’s transaction sees them, the trashed too.
 *
 * @returns undefined where these are no plain columns, or it is another database: then the adapter is to be asked
 */
export async function readColumns(
  req: PayloadRequest,
  asked: FewColumns,
): Promise<readonly Values[] | undefined> {
  const mongo = mongoOf(req.payload)
  if (mongo !== undefined) return readFromMongo(mongo, req, asked)
  const sqlite = sqliteOf(req.payload)
  return sqlite && readFromSqlite(sqlite, req, asked)
}

async function readFromSqlite(
  { reader, turns, writer }: SqliteDatabase,
  req: PayloadRequest,
  asked: FewColumns,
): Promise<readonly Values[] | undefined> {
  // `sqliteOf` knows this adapter alone.
  const sql = statementOf(req.payload.db as unknown as SQLiteAdapter, asked)
  if (sql === undefined) return undefined
  const statement = { sql, args: [JSON.stringify(asked.of)] }
  const id = await req.transactionID
  const turn = id === undefined ? undefined : turns.find(String(id))
  const { rows } = await (turn === undefined
    ? reader.client.execute(statement)
    : turn.run(() => writer.client.execute(statement)))
  return rows.map((row) => Object.fromEntries(asked.read.map((name, index) => [name, row[index]])))
}

/** The values are one argument, so that the statement is the same however many there are. */
function statementOf(adapter: SQLiteAdapter, { field, isLatest, read, ...asked }: FewColumns) {
  const table = tableOf(adapter, asked.collection, { isVersions: isLatest === true })
  const columns = table === undefined ? {} : columnsOf(adapter, table)
  const [wanted, names] = [
    columns[field],
    read.flatMap((key) => nameOf(columns, isLatest === true ? inVersion(key, '_') : key)),
  ]
  if (table === undefined || wanted === undefined || names.length < read.length) return undefined
  const latest = isLatest === true ? ' AND "latest" = 1' : ''
  const among = `"${wanted.name}" IN (SELECT value FROM json_each(?))`
  return `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM "${table}" WHERE ${among}${latest}`
}

const nameOf = (columns: Columns, key: string): readonly string[] => {
  const column = columns[key]
  return column?.dataType === 'string' ? [column.name] : []
}

async function readFromMongo(
  { collections, sessions, versions }: MongooseAdapter,
  req: PayloadRequest,
  { collection, field, isLatest, of, read }: FewColumns,
): Promise<readonly Values[] | undefined> {
  if (!isText(req, collection, isLatest === true && field === 'parent' ? 'id' : field)) return undefined
  const model = isLatest === true ? versions[collection] : collections[collection]
  const id = await req.transactionID
  const session = id === undefined ? undefined : sessions[String(id)]
  const paths = read.map((name) => (isLatest === true ? inVersion(name, '.') : inMongo(name)))
  const projection = Object.fromEntries(paths.map((path) => [path, 1]))
  // The driver's type takes ObjectIds for granted; our ids are strings.
  const where: object = { [inMongo(field)]: { $in: of }, ...(isLatest === true ? { latest: true } : {}) }
  const options = { projection, batchSize: of.length + 1, ...(session && { session }) }
  const docs: readonly object[] | undefined =
    model && (await noticeConflict(() => model.collection.find(where, options).toArray()))
  return docs?.map((doc) =>
    Object.fromEntries(read.map((name, index) => [name, plain(valueAt(doc, paths[index] ?? name))])),
  )
}

/** Whether a field is one text: MongoDB holds other ids as ObjectIds, lists as they are. */
function isText(req: PayloadRequest, collection: string, name: string): boolean {
  const { flattenedFields } = collectionConfig(req, collection)
  const field = flattenedFields.find((each) => each.name === name)
  return field?.type === 'text' && field.hasMany !== true && field.localized !== true
}

/** A version holds the entry’s fields in one of its own. */
const inVersion = (name: string, joint: '.' | '_'): string =>
  OF_VERSIONS.has(name) ? name : `version${joint}${name}`

const OF_VERSIONS = new Set(['parent', 'updatedAt'])

const valueAt = (doc: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => asObject(value)?.[key], doc)

const inMongo = (name: string): string => (name === 'id' ? '_id' : name)

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)
