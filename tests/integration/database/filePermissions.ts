import { chmodSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { ensureTrialSecret } from '../../../src/ensureTrialSecret'
import { readEnv } from '../../../src/env'
import { makeDataDir } from '../../../src/server/makeDataDir'
import { bootSqlite } from '../../helpers/bootSqlite'
import { notesOf } from '../../helpers/notes'
import { testFolder } from '../../helpers/testFolder'

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

/** Windows has no such permissions. */
const describeOnPosix = process.platform === 'win32' ? describe.skip : describe

export function filePermissionsSuite(): void {
  describeOnPosix('a new SQLite database', () => {
    it('is its owner’s alone, with the files beside it and the folders made for it', async () => {
      const root = mkdtempSync(path.join(testFolder(), 'permissions-'))
      chmodSync(root, 0o755)
      const file = path.join(root, 'a', 'b', 'verbatim.db')
      const payload = await bootSqlite({ file })
      await notesOf(payload).create({ text: 'a draft' })

      const files = ['', '-wal', '-shm'].map((end) => modeOf(`${file}${end}`))
      const folders = ['a/b', 'a', '.'].map((folder) => modeOf(path.join(root, folder)))

      await payload.destroy()
      expect({ files, folders }).toEqual({ files: ['600', '600', '600'], folders: ['700', '700', '755'] })
    })

    it('that is there already keeps the permissions that somebody gave it', async () => {
      const file = path.join(mkdtempSync(path.join(testFolder(), 'permissions-')), 'verbatim.db')
      await (await bootSqlite({ file })).destroy()
      chmodSync(file, 0o640)

      await (await bootSqlite({ file })).destroy()

      expect(modeOf(file)).toBe('640')
    })
  })

  describeOnPosix('the folder of a trial', () => {
    it('is its owner’s alone, made for the secret before the database', () => {
      const dataDir = path.join(mkdtempSync(path.join(testFolder(), 'permissions-')), 'data')

      ensureTrialSecret({ ...readEnv({}), dataDir })

      expect([modeOf(dataDir), modeOf(path.join(dataDir, 'secret'))]).toEqual(['700', '600'])
    })
  })
  describeOnPosix('the folder of the data', () => {
    it('is made for its owner alone where no database file stands in it, and kept as it is when it is there', () => {
      const dataDir = path.join(mkdtempSync(path.join(testFolder(), 'permissions-')), 'a', 'data')

      makeDataDir({ dataDir })
      const made = modeOf(dataDir)
      chmodSync(dataDir, 0o750)
      makeDataDir({ dataDir })

      expect([made, modeOf(dataDir)]).toEqual(['700', '750'])
    })

    it('that can’t be made is told by its setting', () => {
      const file = path.join(mkdtempSync(path.join(testFolder(), 'permissions-')), 'file')
      writeFileSync(file, '')

      expect(() => makeDataDir({ dataDir: path.join(file, 'data') })).toThrow(
        expect.objectContaining({ code: 'ENV_INVALID', message: expect.stringContaining('DATA_DIR') }),
      )
    })
  })
}
