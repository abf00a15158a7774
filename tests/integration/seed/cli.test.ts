import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import { newDataDir, seed, seedHere } from '../../helpers/seedCli'
import { folderOf } from '../../helpers/seedDocuments'
import { revised, smallDocuments } from '../../helpers/smallDocuments'
import { testFolder } from '../../helpers/testFolder'

describe('npm run seed', () => {
  it('plans with exit code 4, applies with 0, and then has nothing to do', async () => {
    const settings = { DATA_DIR: newDataDir() }
    const folder = await folderOf(smallDocuments)

    const planned = await seedHere(['plan', '--json', '--from', folder], settings)
    const applied = await seedHere(['apply', '--yes', '--from', folder], settings)
    const again = await seedHere(['plan', '--from', folder], settings)
    const plan = z
      .object({ version: z.int(), counts: z.object({ create: z.int() }) })
      .parse(JSON.parse(planned.stdout))

    expect([planned.code, applied.code, again.code]).toEqual([4, 0, 0])
    expect(plan).toEqual({ version: 1, counts: { create: 4 } })
    expect(applied.stdout).toMatch(/^Applied in [\d.]+ s, \d+ entries\/s: 4 created\.\n$/u)
    expect(again.stdout).toBe('4 unchanged.\n')
    expect(applied.stderr).toMatch(/^Seed: trial · file:.*verbatim\.db\n/u)
    expect(planned.stderr.endsWith(`Next: npm run seed -- apply --yes --from ${folder}\n`)).toBe(true)
    expect(applied.stderr.endsWith(`Next: npm run seed -- plan --from ${folder}\n`)).toBe(true)
  })

  it('counts what it applied as the plan does', async () => {
    const settings = { DATA_DIR: newDataDir() }
    await seedHere(['apply', '--yes', '--from', await folderOf(smallDocuments)], settings)
    const changed = revised(smallDocuments, 'people.yaml', ['Jean Petit', 'Jean Petit, jobTitle: maire'])
    const folder = await folderOf(changed)

    const { code, stderr, stdout } = await seedHere(['apply', '--yes', '--from', folder], settings)

    expect(code).toBe(0)
    expect(stderr).toContain('1 to update, 3 unchanged.\n')
    expect(stdout).toMatch(/^Applied in [\d.]+ s, \d+ entries\/s: 1 updated, 3 unchanged\.\n$/u)
  })

  it('asks nobody where there is no terminal: it shows the plan and says how to go on', async () => {
    const folder = await folderOf(smallDocuments)
    const { code, stderr, stdout } = await seedHere(['--from', folder])

    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toContain('create    articles gare: “La gare pourrait rouvrir”')
    expect(stderr).toContain('DECLINED: there is no terminal')
    expect(stderr.endsWith(`  remedy: Apply it with: npm run seed -- apply --yes --from ${folder}\n`)).toBe(
      true,
    )
  })

  it('asks who is at the terminal, with the target in the question, and goes by the answer', async () => {
    const settings = { DATA_DIR: newDataDir() }
    const words = ['--from', await folderOf(smallDocuments)]
    const questions: string[] = []
    const answer = (isYes: boolean) => (question: string) => {
      questions.push(question)
      return Promise.resolve(isYes)
    }

    const declined = await seedHere(words, settings, answer(false))
    const applied = await seedHere(words, settings, answer(true))

    expect([declined.code, applied.code]).toEqual([3, 0])
    expect(declined.stderr).toContain('DECLINED: the plan was not applied; nothing was written')
    expect(applied.stdout).toMatch(/: 4 created\.\n$/u)
    expect(questions).toEqual([1, 2].map(() => expect.stringMatching(/^Apply this to trial · file:.*\?$/u)))
  })

  it('removes what no document asks for any more when it is asked to, and says so before and after', async () => {
    const settings = { DATA_DIR: newDataDir() }
    await seedHere(['apply', '--yes', '--from', await folderOf(smallDocuments)], settings)
    const folder = await folderOf({ 'people.yaml': smallDocuments['people.yaml'] ?? '' })

    const usual = await seedHere(['plan', '--from', folder], settings)
    const planned = await seedHere(['plan', '--prune', '--from', folder], settings)
    const applied = await seedHere(['apply', '--prune', '--yes', '--from', folder], settings)

    expect([usual.code, planned.code, applied.code]).toEqual([0, 4, 0])
    expect(usual.stdout).toContain('orphan    articles gare: no document asks for it any more; it stays\n')
    expect(planned.stdout).toContain(
      'remove    articles gare: no document asks for it any more; to the trash\n',
    )
    expect(planned.stdout).toMatch(/2 to remove, 2 unchanged\.\n$/u)
    expect(planned.stderr.endsWith(`Next: npm run seed -- apply --prune --yes --from ${folder}\n`)).toBe(true)
    expect(applied.stdout).toMatch(/^Applied in [\d.]+ s, \d+ entries\/s: 2 removed, 2 unchanged\.\n$/u)
  })

  it('lists what is wrong with the documents, with file and line', async () => {
    const misspelt = revised(smallDocuments, 'gare.yaml', ['kicker:', 'kiker:'])
    const folder = await folderOf(revised(misspelt, 'gare.yaml', ['inLanguage: fr', 'inLanguage: frr']))
    const { code, stderr } = await seedHere(['plan', '--from', folder])

    expect(code).toBe(1)
    expect(stderr).toContain('SEED_INVALID: 2 problems in the documents; nothing was written:')
    expect(stderr).toMatch(
      /\/gare\.yaml:3: “frr” is no value of articles\.inLanguage; nearest: “fr”; write /u,
    )
    expect(stderr).toMatch(
      /\/gare\.yaml:6: unknown key “kiker”; nearest: “kicker”; write kicker, or remove it\n/u,
    )
  })

  it('prints what is wrong as JSON too, where JSON is asked for', async () => {
    const folder = await folderOf(revised(smallDocuments, 'gare.yaml', ['kicker:', 'kiker:']))
    const { code, stdout } = await seedHere(['plan', '--json', '--from', folder])

    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      problems: [
        {
          file: 'gare.yaml',
          line: 6,
          what: 'unknown key “kiker”',
          nearest: '“kicker”',
          remedy: 'write kicker, or remove it',
        },
      ],
    })
  })

  it('names production first, and writes there only when told to', async () => {
    const settings = {
      VERBATIM_ENV: 'production',
      DATABASE_URI: 'mongodb://somebody:hush@db.example:27017/verbatim',
      PAYLOAD_SECRET: randomUUID(),
      SERVER_URL: 'https://news.example',
    }
    const { code, stderr } = await seedHere(['apply', '--yes'], settings)

    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^Seed: production · mongodb:\/\/db\.example:27017\/verbatim\nDECLINED: .*production/u,
    )
    expect(stderr).toMatch(/run: npm run seed -- apply --yes --allow-production\n$/u)
  })

  it('shows in production what would change, and how to go on', async () => {
    const folder = await folderOf(smallDocuments)
    const dataDir = newDataDir()
    await seedHere(['plan', '--from', folder], { DATA_DIR: dataDir })
    const production = {
      VERBATIM_ENV: 'production',
      DATABASE_URI: `file:${path.join(dataDir, 'verbatim.db')}`,
      PAYLOAD_SECRET: randomUUID(),
      SERVER_URL: 'https://news.example',
    }

    const shown = await seedHere(['--from', folder], production)
    const planned = await seedHere(['plan', '--from', folder], production)
    const next = `npm run seed -- apply --yes --allow-production --from ${folder}\n`

    expect([shown.code, planned.code]).toEqual([3, 4])
    expect(shown.stderr).toMatch(/4 to create\.\nDECLINED: .*production/u)
    expect(shown.stderr.endsWith(`run: ${next}`)).toBe(true)
    expect(planned.stderr.endsWith(`Next: ${next}`)).toBe(true)
    expect(planned.stdout).toMatch(/4 to create\.\n$/u)
  })

  it('refuses a database whose migrations have not run', async () => {
    const uri = `file:${path.join(testFolder(), `${randomUUID()}.db`)}`
    const { code, stderr } = await seedHere(['plan'], { VERBATIM_ENV: 'development', DATABASE_URI: uri })

    expect(code).toBe(1)
    expect(stderr).toMatch(/MIGRATIONS_PENDING: development · .*\n {2}remedy: Run: npm run migrate\n$/u)
  })

  it.each([
    [['plan', '--chekc'], /USAGE: unknown option '--chekc'/u],
    [['aply'], /USAGE: /u],
    [['apply', '--wait', 'long'], /USAGE: --wait takes a number of seconds, not “long”/u],
    [['plan', '--on-conflict', 'win'], /USAGE: option '--on-conflict <rule>' argument 'win' is invalid/u],
    [['plan', '--from', 'no/such/folder'], /USAGE: there is no folder .*no\/such\/folder/u],
  ])('%j is a usage error', async (words, message) => {
    const { code, stderr } = await seedHere(words)

    expect({ code, isTold: message.test(stderr) }).toEqual({ code: 2, isTold: true })
  })
})

describe('npm run seed, in a process of its own', () => {
  it('says of two applies at once that one wrote everything, and that the other found nothing to do', async () => {
    const settings = { DATA_DIR: newDataDir() }
    const folder = await folderOf(smallDocuments)

    const planned = await seed(['plan', '--json', '--from', folder], settings)
    const words = ['apply', '--yes', '--from', folder]
    const both = await Promise.all([seed(words, settings), seed(words, settings)])

    expect(planned.code).toBe(4)
    expect(JSON.parse(planned.stdout)).toMatchObject({ version: 1, counts: { create: 4 } })
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both.map(({ stdout }) => stdout.replace(/[\d.]+ s, \d+/u, '… s, …')).sort()).toEqual([
      'Applied in … s, … entries/s: 4 created.\n',
      'Nothing to do: 4 unchanged.\n',
    ])
  })

  it('ends with 2 when it is called wrongly', async () => {
    const { code, stderr, stdout } = await seed(['plan', '--chekc'])

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^USAGE: unknown option '--chekc'/u)
  })
})
