import { randomUUID } from 'node:crypto'
import path from 'node:path'

import type { Payload } from 'payload'

import { mongoOf } from '../../src/database/mongoDatabase'
import { sqliteOf } from '../../src/database/sqliteOf'
import type { SqliteDatabase } from '../../src/database/sqliteOf'
import { testFolder } from './testFolder'

/** Remembers a database as it is, row by row; returns the function that makes it so again. */
export async function copyDatabase(payload: Payload): Promise<() => Promise<void>> {
  const sqlite = sqliteOf(payload)
  return sqlite === undefined ? copyMongo(payload) : copySqlite(sqlite.writer)
}

async function copySqlite(writer: SqliteDatabase['writer']): Promise<() => Promise<void>> {
  const file = path.join(testFolder(), `copy-${randomUUID()}.db`)
  await writer.client.execute({ sql: 'VACUUM INTO ?', args: [file] })
  const { rows } = await writer.client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  // A table’s name is a text.
  const fill = rows.map(({ name }) => {
    const table = `"${name as string}"`
    return `DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM copy.${table};`
  })
  // Asked for each time: after a conflict the connection is another one.
  return () =>
    writer.client.executeMultiple(
      [
        `PRAGMA foreign_keys = OFF; ATTACH '${file}' AS copy; BEGIN;`,
        ...fill,
        'COMMIT; DETACH copy; PRAGMA foreign_keys = ON;',
      ].join('\n'),
    )
}

async function copyMongo(payload: Payload): Promise<() => Promise<void>> {
  const collections = (await mongoOf(payload)?.connection.db?.collections()) ?? []
  const copies = await Promise.all(
    collections.map(async (collection) => ({ collection, documents: await collection.find().toArray() })),
  )
  return async () => {
    for (const { collection, documents } of copies) {
      await collection.deleteMany({})
      if (documents.length > 0) await collection.insertMany(documents)
    }
  }
}
