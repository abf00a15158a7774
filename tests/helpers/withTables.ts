import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'

import { migrate } from '../../src/database/migrate'
import type { DatabaseTarget } from '../../src/database/parseDatabaseUri'
import { sqliteOf } from '../../src/database/sqliteOf'
import type { SqliteMigration } from '../../src/database/sqliteOf'
import { errorCode } from '../../src/errorCode'
import { testFolder } from './testFolder'

/**
 * The database, whose tables are there as soon as Payload has connected: made by its migrations,
 * or, where it has none, from the config. The first file of each structure is kept as a template
 * that the others are copied from. A file that is there is left as it is. MongoDB needs no tables and is left as it is.
 */
export function withTables(
  db: DatabaseAdapterObj,
  target: DatabaseTarget,
  migrations: readonly SqliteMigration[] = [],
): DatabaseAdapterObj {
  if (target.kind === 'mongodb') return db
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const { connect } = adapter
      adapter.connect = async (options) => {
        // With SQLite behind the target, this is what `init` made.
        const template = templateOf(adapter as unknown as SQLiteAdapter, migrations)
        const hasTables = existsSync(target.file) || (await copy(template, target.file))
        await connect?.call(adapter, options)
        if (!hasTables) await makeTables(args.payload, template)
      }
      return adapter
    },
  }
}

/** Tables made from the config are the same, but nothing in them tells that migrations have run. */
function templateOf({ rawTables }: SQLiteAdapter, migrations: readonly SqliteMigration[]): string {
  const made = [rawTables, migrations.map(({ name }) => name)]
  const structure = createHash('sha256').update(JSON.stringify(made)).digest('hex')
  return path.join(testFolder(), `template-${structure}.db`)
}

async function copy(template: string, file: string): Promise<boolean> {
  try {
    await copyFile(template, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function makeTables(payload: Payload, template: string): Promise<void> {
  const sqlite = sqliteOf(payload)
  if (sqlite === undefined) throw new Error('Tables are made on SQLite alone.')
  if (sqlite.migrations.length > 0) await migrate(payload)
  else await sqlite.writer.client.executeMultiple((await statementsOf(payload)).join('\n'))
  // A rename shows the template whole or not at all, however many workers make it at once.
  const unfinished = `${template}.${randomUUID()}`
  await sqlite.writer.client.execute({ sql: 'VACUUM INTO ?', args: [unfinished] })
  await rename(unfinished, template)
}

/** What `payload migrate:create` would write for a first migration. */
async function statementsOf(payload: Payload): Promise<string[]> {
  // `sqliteOf` found SQLite behind it.
  const adapter = payload.db as unknown as SQLiteAdapter
  const kit = adapter.requireDrizzleKit()
  return kit.generateMigration(adapter.defaultDrizzleSnapshot, await kit.generateDrizzleJson(adapter.schema))
}
