import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeEach, expect, it } from '@jest/globals'

import { EXTRACTOR_VERSION } from '../../../src/extraction/extractorVersion'
import { migrations } from '../../../src/migrations/sqlite'
import { clearSeed } from '../../helpers/clearSeed'
import { describeOnBothDatabases, uriOf } from '../../helpers/databases'
import { newsroomConfig } from '../../helpers/newsroomConfig'
import { recordedReading } from '../../helpers/readDocuments'
import { seedHere } from '../../helpers/seedCli'
import { folderOf } from '../../helpers/seedDocuments'
import { smallDocuments } from '../../helpers/smallDocuments'
import { testFolder } from '../../helpers/testFolder'
import { useTestPayload } from '../../helpers/testPayload'

const { 'gare.txt': text = '', 'gare.yaml': stated = '' } = smallDocuments

/** A document of which an older extractor saw no quote. */
const readBefore = {
  ...smallDocuments,
  'gare.yaml': stated.replace(/mentions:[^]*/u, ''),
  'gare.reading.json': recordedReading(text, {}),
}

describeOnBothDatabases('npm run seed -- plan --reread', (database) => {
  const target = database.makeTarget()
  const payload = useTestPayload(database, newsroomConfig, { target, migrations })
  const settings = { VERBATIM_ENV: 'development', DATABASE_URI: uriOf(target) }
  let folder = ''

  const run = (...words: string[]) => seedHere([...words, '--from', folder], settings)
  const reading = (): Promise<string> => readFile(path.join(folder, 'gare.reading.json'), 'utf8')
  const quotes = async (): Promise<number> => (await payload().count({ collection: 'quotes' })).totalDocs

  beforeEach(async () => {
    await clearSeed(payload())
    folder = await folderOf(readBefore)
    await run('apply', '--yes')
  })

  it('shows what the extractor reads now, and writes nothing', async () => {
    const usual = await run('plan')
    const { code, stdout } = await run('plan', '--reread')
    const json = await run('plan', '--reread', '--json')

    expect([usual.code, code]).toEqual([0, 4])
    expect(stdout).toContain('gare.reading.json: read anew; an apply writes it')
    expect(stdout).toContain('create    quotes gare#le train reviendra#1')
    expect(JSON.parse(json.stdout)).toMatchObject({
      asked: { reread: true },
      readings: ['gare.reading.json'],
      counts: { create: 1 },
    })
    expect(await reading()).toBe(readBefore['gare.reading.json'])
    expect(await quotes()).toBe(0)
  })

  it('is applied with apply --reread, which writes the reading after that', async () => {
    const declined = await run('apply', '--reread')
    const before = await reading()
    const { code } = await run('apply', '--reread', '--yes')
    const after = await run('plan')
    const again = await run('plan', '--reread')

    expect([declined.code, before]).toEqual([3, readBefore['gare.reading.json']])
    expect([code, after.code, again.code]).toEqual([0, 0, 0])
    expect(JSON.parse(await reading())).toMatchObject({ extractor: EXTRACTOR_VERSION })
    expect(await quotes()).toBe(1)
  })

  it('is sealed like any other plan', async () => {
    const file = path.join(testFolder(), `plan-${randomUUID()}.json`)
    await run('plan', '--reread', '--out', file)

    const { code } = await run('apply', file, '--yes')

    expect(code).toBe(0)
    expect(JSON.parse(await reading())).toMatchObject({ extractor: EXTRACTOR_VERSION })
    expect(await quotes()).toBe(1)
  })

  it('leaves a text that changed to extract', async () => {
    await writeFile(path.join(folder, 'gare.txt'), text.replace('La maire', 'Mardi, la maire'))

    const { code, stderr } = await run('plan', '--reread')

    expect(code).toBe(1)
    expect(stderr).toContain(
      'gare.txt is not the text that was read: it changed; run: npm run seed -- extract',
    )
  })
})
