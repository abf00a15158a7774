import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { VerbatimError } from '../errors'
import { mongoOf } from './mongoDatabase'
import { readMigrations } from './pendingMigrations'
import { sqliteOf } from './sqliteOf'
import type { SqliteDatabase, SqliteMigration } from './sqliteOf'
import type { Turn } from './openTurns'

/** So many rows are named in an error. */
const maxNamedRows = 10

/**
 * Brings the database up to date. SQLite: runs the pending migrations in one transaction, so that
 * a failure leaves the file as it was. Foreign keys are off meanwhile, because SQLite changes a
 * table by dropping it, which would empty the tables that refer to it; they are checked before the
 * commit. MongoDB: makes the collections and their indexes.
 *
 * @returns the names of what ran: on SQLite migrations, on MongoDB nothing
 * @throws MIGRATION_FAILED, COMMIT_FAILED, TURN_TIMEOUT
 */
export async function migrate(payload: Payload): Promise<readonly string[]> {
  await buildIndexes(payload)
  const sqlite = sqliteOf(payload)
  if (sqlite === undefined) return []
  const turn = await sqlite.turns.begin({ withoutForeignKeys: true })
  try {
    const names = await turn.run(() => sqlite.turns.inside(turn, () => runPending(payload, sqlite, turn)))
    await turn.commit()
    return names
  } catch (error) {
    await turn.rollback()
    throw error
  }
}

async function runPending(payload: Payload, sqlite: SqliteDatabase, turn: Turn): Promise<readonly string[]> {
  // Asked inside the turn: another process may just have migrated.
  const done = await readMigrations(sqlite.writer)
  const pending = sqlite.migrations.filter(({ name }) => !done.names.has(name))
  const req = await createLocalReq({}, payload)
  req.transactionID = turn.id
  for (const migration of pending) {
    await runOne(migration, async () => {
      await migration.up({ db: sqlite.writer.drizzle, payload, req })
      await checkForeignKeys(sqlite, migration)
      const data = { name: migration.name, batch: done.batch + 1 }
      await payload.db.create({ collection: 'payload-migrations', data, req })
    })
  }
  return pending.map(({ name }) => name)
}

async function runOne({ name }: SqliteMigration, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (cause) {
    if (cause instanceof VerbatimError) throw cause
    throw new VerbatimError('MIGRATION_FAILED', `migration ${name} failed`, { cause })
  }
}

async function checkForeignKeys({ writer }: SqliteDatabase, { name }: SqliteMigration): Promise<void> {
  const { rows } = await writer.client.execute('PRAGMA foreign_key_check')
  if (rows.length === 0) return
  const named = rows.slice(0, maxNamedRows).map(nameRow)
  const more = rows.length > maxNamedRows ? [`  - and ${rows.length - maxNamedRows} more`] : []
  throw new VerbatimError(
    'MIGRATION_FAILED',
    [`migration ${name} would leave rows that refer to nothing:`, ...named, ...more].join('\n'),
  )
}

/** One row that `PRAGMA foreign_key_check` lists: its table and number, and the table that it refers to. */
function nameRow({ table, rowid, parent }: Readonly<Record<string, unknown>>): string {
  return `  - ${String(table)} row ${String(rowid)} refers to a missing row of ${String(parent)}`
}

async function buildIndexes(payload: Payload): Promise<void> {
  for (const model of Object.values(mongoOf(payload)?.connection.models ?? {})) {
    try {
      await model.createCollection()
      await model.ensureIndexes()
    } catch (cause) {
      throw new VerbatimError(
        'MIGRATION_FAILED',
        `an index of the collection ${model.collection.name} can't be built`,
        {
          remedy:
            'Mend the entries that the cause names (often two that share what must be unique), then run: npm run migrate',
          cause,
        },
      )
    }
  }
}
