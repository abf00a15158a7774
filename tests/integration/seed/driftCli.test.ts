import { randomUUID } from 'node:crypto'

import { describe, expect, it } from '@jest/globals'

import { newDataDir, seedHere } from '../../helpers/seedCli'
import { folderOf } from '../../helpers/seedDocuments'
import { smallDocuments } from '../../helpers/smallDocuments'

const production = {
  VERBATIM_ENV: 'production',
  DATABASE_URI: 'mongodb://somebody:hush@db.example:27017/verbatim',
  PAYLOAD_SECRET: randomUUID(),
  SERVER_URL: 'https://news.example',
}

describe('npm run seed -- drift', () => {
  it('needs no documents, and ends with 0 where nothing drifted', async () => {
    const settings = { DATA_DIR: newDataDir() }
    const nothing = await seedHere(['drift'], settings)
    await seedHere(['apply', '--yes', '--from', await folderOf(smallDocuments)], settings)

    const text = await seedHere(['drift'], settings)
    const json = await seedHere(['drift', '--json', '--document', 'people.yaml'], settings)

    expect([nothing.code, text.code, json.code]).toEqual([0, 0, 0])
    expect(nothing.stdout).toBe('Nothing was seeded here.\n')
    expect(text.stdout).toBe('4 as the last apply left them.\n')
    expect(text.stderr).toMatch(/^Seed: trial · file:.*\nNext: npm run seed -- /u)
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, entries: [], counts: { asApplied: 2 } })
  })

  it('says what it may be asked for where it is asked for another document', async () => {
    const { code, stderr } = await seedHere(['drift', '--document', 'gare.txt'])

    expect(code).toBe(2)
    expect(stderr).toContain('USAGE: nothing was seeded from a document “gare.txt”')
    expect(stderr).toContain('remedy: Nothing was seeded here yet: npm run seed -- apply')
  })
})

describe('npm run seed -- adopt', () => {
  it('finds nothing to tie in an empty database, and asks nobody', async () => {
    const folder = await folderOf(smallDocuments)
    const { code, stderr, stdout } = await seedHere(['adopt', '--json', '--from', folder])

    expect(code).toBe(0)
    expect(stderr).toContain('4 not there yet.\n')
    expect(stderr.endsWith(`Next: npm run seed -- plan --from ${folder}\n`)).toBe(true)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      by: 'slug',
      counts: { tied: 0, left: 0, missing: 4, known: 0 },
      tied: [],
      left: [],
    })
  })

  it('ties in production only what it is told to', async () => {
    const { code, stderr } = await seedHere(['adopt', '--yes', '--collection', 'people'], production)

    expect(code).toBe(3)
    expect(stderr).toMatch(/^Seed: production · mongodb:\/\/db\.example:27017\/verbatim\nDECLINED: /u)
    expect(stderr).toMatch(
      /run: npm run seed -- adopt --by slug --collection people --yes --allow-production\n$/u,
    )
  })

  it.each([
    [['adopt', '--by', 'name'], /USAGE: “name” is no unique field of /u],
    [['adopt', '--wait', 'long'], /USAGE: --wait takes a number of seconds, not “long”/u],
    [['adopt', '--from', 'no/such/folder'], /USAGE: there is no folder .*no\/such\/folder/u],
  ])('%j is a usage error', async (words, message) => {
    const { code, stderr } = await seedHere(words)

    expect({ code, isTold: message.test(stderr) }).toEqual({ code: 2, isTold: true })
  })
})
