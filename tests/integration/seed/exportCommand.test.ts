import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { idOfSource } from '../../../seed/desired/sourceId'
import { openPayload } from '../../../seed/store/openPayload'
import { databaseFrom } from '../../../src/database/databaseFrom'
import { migrations } from '../../../src/migrations/sqlite'
import { documentsIn } from '../../helpers/exportSeed'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { newDataDir, seedHere } from '../../helpers/seedCli'
import { folderOf } from '../../helpers/seedDocuments'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

describe('npm run seed -- export', () => {
  /** A trial with the documents, in which an editor published another kicker. */
  const edited = async () => {
    const settings = { DATA_DIR: newDataDir() }
    const folder = await folderOf(smallDocuments)
    await seedHere(['apply', '--yes', '--from', folder], settings)
    const database = { kind: 'sqlite', file: path.join(settings.DATA_DIR, 'verbatim.db') } as const
    const opened = await openPayload(newsroomConfig(databaseFrom({ database }, migrations)), {
      mayMigrate: false,
    })
    if (opened.kind !== 'opened') throw new Error('The trial was migrated.')
    const data = { kicker: 'Rail', _status: 'published' } as const
    await opened.payload.update({ collection: 'articles', id: idOfSource('gare'), data })
    await opened.payload.destroy()
    return {
      settings,
      folder,
      run: (...words: string[]) => seedHere(['export', ...words, '--from', folder], settings),
    }
  }
  const now = revised(smallDocuments, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

  it('shows a diff, asks, writes, and then has nothing to export and a plan nothing to change', async () => {
    const { folder, run, settings } = await edited()

    const checked = await run('--check')
    const unasked = await run()
    const before = await documentsIn(folder)
    const json = await run('--yes', '--json')
    const again = await run('--check')
    const planned = await seedHere(['plan', '--from', folder], settings)

    expect([checked.code, unasked.code, json.code, again.code]).toEqual([4, 3, 0, 0])
    expect(checked.stdout).toBe('An export would change gare.yaml.\n')
    expect(checked.stderr).toContain('- kicker: Transports\n+ kicker: Rail\n')
    expect(unasked.stderr).toContain(
      `remedy: Write them with: npm run seed -- export --yes --from ${folder}\n`,
    )
    expect(before).toEqual(smallDocuments)
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      isWritten: true,
      files: [{ file: 'gare.yaml', text: now['gare.yaml'] }],
      notExported: [],
    })
    expect(json.stderr.endsWith(`Next: npm run seed -- apply --yes --from ${folder}\n`)).toBe(true)
    expect(await documentsIn(folder)).toEqual(now)
    expect(again.stdout).toBe('Nothing to export: the documents say what editors left.\n')
    expect(planned.stdout).toMatch(/^4 unchanged\.\n/u)
    expect(planned.code).toBe(0)
    expect(planned.stderr).toContain('Nothing differs. An apply only remembers so')
    expect(planned.stderr.endsWith(`Next: npm run seed -- apply --yes --from ${folder}\n`)).toBe(true)
  })

  it('leaves the files to whoever says no, and to whoever changed them meanwhile', async () => {
    const { folder, settings } = await edited()
    const words = ['export', '--from', folder]
    const theirs = `${smallDocuments['gare.yaml'] ?? ''}# mine\n`

    const declined = await seedHere(words, settings, () => Promise.resolve(false))
    const changed = await seedHere(words, settings, async () => {
      await writeFile(path.join(folder, 'gare.yaml'), theirs)
      return true
    })

    expect([declined.code, changed.code]).toEqual([3, 1])
    expect(declined.stderr).toContain('DECLINED: nothing was exported; the files are as they were')
    expect(changed.stderr).toContain(
      'TARGET_CHANGED: gare.yaml was changed since it was read; nothing was written',
    )
    expect(await documentsIn(folder)).toEqual({ ...smallDocuments, 'gare.yaml': theirs })
  })
})
