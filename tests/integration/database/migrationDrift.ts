import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { sqlite } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { useTestPayload } from '../../helpers/testPayload'

interface MigrationMaker {
  readonly schema: unknown
  readonly requireDrizzleKit: () => {
    readonly generateDrizzleJson: (schema: unknown) => Promise<unknown>
    readonly generateMigration: (from: unknown, to: unknown) => Promise<readonly string[]>
  }
}

const folder = path.resolve('src/migrations/sqlite')
export function migrationDriftSuite(): void {
  describe('the committed migrations', () => {
    const payload = useTestPayload(sqlite, newsroomConfig)

    // To mend it: npm run migrate:create -- NAME
    it('make the tables that the config asks for', async () => {
      const snapshots = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
      const migrated: unknown = JSON.parse(await readFile(path.join(folder, snapshots.at(-1) ?? ''), 'utf8'))
      // The test's database is SQLite, and this is what its adapter makes migrations with.
      const adapter = payload().db as unknown as MigrationMaker
      const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
      const wanted = await generateDrizzleJson(adapter.schema)

      expect(await generateMigration(migrated, wanted)).toEqual([])
    })
  })
}
