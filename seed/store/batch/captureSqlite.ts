import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, PayloadRequest } from 'payload'

import { ownMethod } from '../../../src/database/adapterMethods'
import { asObject } from '../../plan/values'
import type { Capture, Row, Tables } from './captured'
import { columnsOf } from './columnsOf'
import type { Column, Columns } from './columnsOf'
import { insertRows } from './insertRows'
import { tableOf } from './tableOf'

/** See `captureWrites`. */
export function captureSqlite(payload: Payload, req: PayloadRequest): Capture {
  // `usesLocalApiAlone` knows two adapters, and this is not the other one.
  const adapter = payload.db as unknown as SQLiteAdapter
  let waiting: Tables = new Map()
  const during = async (name: 'create' | 'createVersion', args: object): Promise<unknown> => {
    const own: Tables = new Map()
    const result = await ownMethod(adapter, name).call(standIn(adapter, own), { ...args, req })
    for (const [table, rows] of own) add(waiting, table, rows)
    return result
  }
  return {
    create: async (collection, data) => asObject(await during('create', { collection, data })) ?? {},
    insert: async (collection, data) => {
      const plain = plainRow(adapter, collection, data)
      if (plain === undefined) await during('create', { collection, data, returning: false })
      else keep(adapter, waiting, plain)
    },
    createVersion: async (version) => {
      await during('createVersion', { ...version, returning: false })
    },
    flush: async () => {
      const rows = waiting
      waiting = new Map()
      await insertRows(payload, req, rows)
    },
  }
}

/** The adapter in all but what it sends: inserts are kept in `own`, and what is read back comes from there. */
function standIn(adapter: SQLiteAdapter, own: Tables): SQLiteAdapter {
  const db = {
    query: new Proxy(
      {},
      {
        get: (_, table) => ({
          findFirst: (asked: Asked) =>
            Promise.resolve(readBack(adapter, own, { table: String(table), asked })),
        }),
      },
    ),
  }
  // `Object.create` can't be typed; what it makes is the adapter in all that is not named here.
  return Object.create(adapter, {
    insert: { value: (args: Inserted) => Promise.resolve(keep(adapter, own, args)) },
    // Of what is new there is no earlier version that would no longer be the latest.
    execute: { value: () => Promise.resolve() },
    sessions: { value: new Proxy({}, { get: () => ({ db }) }) },
  }) as SQLiteAdapter
}

interface Inserted {
  readonly tableName: string
  readonly values: Row | Row[]
}

/** What the database would return: rows with what drizzle fills in. */
function keep(adapter: SQLiteAdapter, own: Tables, { tableName, values }: Inserted): readonly Row[] {
  const rows = [values].flat()
  for (const [key, column] of filledIn(columnsOf(adapter, tableName))) {
    // What is empty on purpose stays so.
    for (const row of rows) if (row[key] === undefined) row[key] = defaultOf(column)
  }
  add(own, tableName, rows)
  return rows
}

/**
 * The row that the adapter would make of data which is all columns of one table; undefined for any other. It would go
 * through all fields of the collection to find that out.
 */
function plainRow(adapter: SQLiteAdapter, collection: string, data: object): Inserted | undefined {
  const tableName = tableOf(adapter, collection)
  if (tableName === undefined) return undefined
  const columns = columnsOf(adapter, tableName)
  const isPlain = Object.entries(data).every(([key, value]: [string, unknown]) => {
    const column = columns[key]
    return column !== undefined && (column.dataType === 'json' || typeof value !== 'object' || value === null)
  })
  const now = new Date().toISOString()
  return isPlain ? { tableName, values: { createdAt: now, updatedAt: now, ...data } } : undefined
}

/** Those columns that drizzle fills in where a row says nothing. */
function filledIn(columns: Columns): readonly (readonly [string, Column])[] {
  const own =
    knownDefaults.get(columns) ??
    Object.entries(columns).filter(([, column]) => (column.default ?? column.defaultFn) !== undefined)
  knownDefaults.set(columns, own)
  return own
}

/** Tables never change once Payload has started. */
const knownDefaults = new WeakMap<Columns, readonly (readonly [string, Column])[]>()

/** @throws Error where the database alone knows the default */
function defaultOf(column: Column): unknown {
  const value = column.default
  if (typeof value === 'object') throw new Error(`${column.name} is filled by the database.`)
  return value ?? column.defaultFn?.()
}

function add(tables: Tables, name: string, rows: readonly Row[]): void {
  const known = tables.get(name) ?? []
  tables.set(name, known)
  known.push(...rows)
}

/** What drizzle’s relational query asks for beside a table’s columns. */
interface Asked {
  readonly with?: Readonly<Record<string, Asked | true>>
}

/** A captured row as drizzle would read it: every column, and the rows of other tables that belong to it. */
function readBack(adapter: SQLiteAdapter, own: Tables, { asked, table }: Omit<RowToRead, 'row'>): Row {
  const [row] = own.get(table) ?? []
  if (row === undefined) throw new Error(`Nothing was written to ${table}.`)
  return rowAsRead(adapter, own, { table, row, asked })
}

interface RowToRead {
  readonly table: string
  readonly row: Row
  readonly asked: Asked
}

function rowAsRead(adapter: SQLiteAdapter, own: Tables, { asked, row, table }: RowToRead): Row {
  const read: Row = {}
  for (const [key, { dataType }] of Object.entries(columnsOf(adapter, table)))
    read[key] = asRead(row[key] ?? null, dataType)
  for (const [key, inner] of Object.entries(asked.with ?? {})) {
    const to = adapter.rawRelations[table]?.[key]?.to
    if (to === undefined) throw new Error(`${table} has no relation “${key}”.`)
    const rows = (own.get(to) ?? []).filter((each) => (each['_parentID'] ?? each['parent']) === row['id'])
    read[key] = rows.map((each) =>
      rowAsRead(adapter, own, { table: to, row: each, asked: inner === true ? {} : inner }),
    )
  }
  return read
}

/** JSON is stored as text, and read as another object. */
const asRead = (value: unknown, dataType: string): unknown =>
  dataType === 'json' && value !== null ? (JSON.parse(JSON.stringify(value)) as unknown) : value
