import { sql } from '@payloadcms/db-sqlite'
import { afterEach, describe, expect, it } from '@jest/globals'
import { BasePayload } from 'payload'
import type { Payload } from 'payload'

import { migrate } from '../../../src/database/migrate'
import { pendingMigrations } from '../../../src/database/pendingMigrations'
import { pingDatabase } from '../../../src/database/pingDatabase'
import { sqliteDatabase } from '../../../src/database/sqliteDatabase'
import type { SqliteMigration } from '../../../src/database/sqliteOf'
import { bootSqlite, sqliteBehind } from '../../helpers/bootSqlite'
import { describeOnMongodb, sqlite } from '../../helpers/databases'
import { makeTopic, notesConfig, notesOf } from '../../helpers/notes'
import { useTestPayload } from '../../helpers/testPayload'

/** What drizzle generates to change a table: make it anew, copy, drop the old one. */
const rebuildNotes: SqliteMigration = {
  name: '2_rebuild',
  up: async ({ db }) => {
    await db.run(sql.raw('PRAGMA foreign_keys=OFF'))
    await db.run(sql.raw('CREATE TABLE new_notes AS SELECT * FROM notes'))
    await db.run(sql.raw('DROP TABLE notes'))
    await db.run(
      sql.raw(
        'CREATE TABLE notes (id text PRIMARY KEY, text text, count numeric, key text, topic_id text REFERENCES topics(id), updated_at text, created_at text, _status text)',
      ),
    )
    await db.run(
      sql.raw(
        'INSERT INTO notes SELECT id, text, count, key, topic_id, updated_at, created_at, _status FROM new_notes',
      ),
    )
    await db.run(sql.raw('DROP TABLE new_notes'))
  },
}
const loseRows: SqliteMigration = {
  name: '3_lose_rows',
  up: async ({ db }) => {
    await db.run(sql.raw('CREATE TABLE extra (id text)'))
    await db.run(sql.raw('DELETE FROM notes'))
  },
}
const fail: SqliteMigration = {
  name: '4_fail',
  up: async ({ db }) => {
    await db.run(sql.raw('CREATE TABLE extra (id text)'))
    throw new Error('the migration has a mistake')
  },
}

export function migrationsSuite(): void {
  describe('migrations on SQLite', () => {
    const booted: Payload[] = []
    afterEach(async () => {
      for (const payload of booted.splice(0)) await payload.destroy()
    })

    /** A database with one note, which has two tags and a topic. */
    async function bootFilled(migrations: readonly SqliteMigration[]): Promise<Payload & { file: string }> {
      const source = await bootSqlite()
      const topic = await makeTopic(source, { name: 'topic' })
      await notesOf(source).create({ text: 'kept', tags: [{ tag: 'a' }, { tag: 'b' }], topic })
      await source.destroy()
      const payload = await bootSqlite({ file: source.file, migrations })
      booted.push(payload)
      return payload
    }

    it('rebuild a table without emptying those that refer to it', async () => {
      const payload = await bootFilled([rebuildNotes])

      await expect(migrate(payload)).resolves.toEqual(['2_rebuild'])

      const { docs } = await payload.find({ collection: 'notes' as never, depth: 0 })
      expect(docs).toMatchObject([
        { text: 'kept', tags: [{ tag: 'a' }, { tag: 'b' }], topic: expect.any(String) },
      ])
      const { rows } = await sqliteBehind(payload).writer.client.execute('PRAGMA foreign_keys')
      expect(rows).toMatchObject([{ foreign_keys: 1 }])
    })

    it('run once, also when two servers migrate at once', async () => {
      const payload = await bootFilled([rebuildNotes])
      const second = await bootSqlite({ file: payload.file, migrations: [rebuildNotes] })
      booted.push(second)
      expect(await pendingMigrations(payload)).toEqual(['2_rebuild'])

      const ran = await Promise.all([migrate(payload), migrate(second)])

      expect(ran.flat()).toEqual(['2_rebuild'])
      expect(await pendingMigrations(payload)).toEqual([])
    })

    it('that would leave rows referring to nothing are refused, and name them', async () => {
      const payload = await bootFilled([rebuildNotes, loseRows])

      await expect(migrate(payload)).rejects.toMatchObject({
        code: 'MIGRATION_FAILED',
        message: expect.stringMatching(/3_lose_rows[^]*notes_tags row 1 refers to a missing row of notes/),
        remedy: expect.stringContaining('npm run migrate'),
      })

      expect(await notesOf(payload).count()).toBe(1)
      expect(await pendingMigrations(payload)).toEqual(['2_rebuild', '3_lose_rows'])
    })

    it('that fail leave the database as it was', async () => {
      const payload = await bootFilled([rebuildNotes, fail])

      await expect(migrate(payload)).rejects.toMatchObject({
        code: 'MIGRATION_FAILED',
        cause: { message: 'the migration has a mistake' },
      })

      expect(await pendingMigrations(payload)).toEqual(['2_rebuild', '4_fail'])
      const { rows } = await sqliteBehind(payload).reader.client.execute(
        "SELECT name FROM sqlite_master WHERE name = 'extra'",
      )
      expect(rows).toEqual([])
      await expect(notesOf(payload).create({ text: 'writers go on' })).resolves.toHaveProperty('id')
    })

    it('are known to be pending before there is any table', async () => {
      const target = sqlite.makeTarget()
      const db = sqliteDatabase({
        file: target.kind === 'sqlite' ? target.file : '',
        migrations: [rebuildNotes],
      })
      const payload = await new BasePayload().init({ config: await notesConfig(db) })
      booted.push(payload)

      expect(await pendingMigrations(payload)).toEqual(['2_rebuild'])
    })

    it('run safely through Payload’s own command too, and go forward only', async () => {
      const payload = await bootFilled([rebuildNotes])

      await payload.db.migrate()

      expect((await payload.db.find({ collection: 'notes' as never })).docs).toMatchObject([
        { tags: [{ tag: 'a' }, { tag: 'b' }] },
      ])
      await expect(payload.db.migrateDown()).rejects.toMatchObject({ code: 'USAGE' })
    })

    it('are not needed to tell whether the database answers', async () => {
      const payload = await bootSqlite()
      await expect(pingDatabase(payload)).resolves.toBeUndefined()

      sqliteBehind(payload).reader.client.close()

      await expect(pingDatabase(payload)).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' })
    })
  })

  describeOnMongodb('migrations', (database) => {
    const payload = useTestPayload(database, notesConfig)

    it('make the indexes, and none is ever pending', async () => {
      expect(await pendingMigrations(payload())).toEqual([])
      await expect(migrate(payload())).resolves.toEqual([])
      await expect(pingDatabase(payload())).resolves.toBeUndefined()

      await notesOf(payload()).create({ key: 'taken' })
      await expect(notesOf(payload()).create({ key: 'taken' })).rejects.toMatchObject({
        name: 'ValidationError',
      })
    })
  })
}
