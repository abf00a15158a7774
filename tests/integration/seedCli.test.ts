import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import { folderOf } from '../helpers/seedDocuments'
import { revised, smallDocuments } from '../helpers/smallDocuments'
import { testFolder } from '../helpers/testFolder'

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const newDataDir = (): string => path.join(testFolder(), `data-${randomUUID()}`)

/** Runs `npm run seed -- WORDS` in a trial of its own, without a terminal, until it ends by itself. */
function seed(words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const trial = { DATABASE_URI: '', DATA_DIR: newDataDir(), LOG_LEVEL: 'error', VERBATIM_ENV: 'trial' }
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'seed/cli.ts', ...words],
    { env: { ...process.env, ...trial, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

describe('npm run seed', () => {
  it('plans with exit code 4, applies with 0, and then has nothing to do', async () => {
    const settings = { DATA_DIR: newDataDir() }
    const folder = await folderOf(smallDocuments)

    const planned = await seed(['plan', '--json', '--from', folder], settings)
    const applied = await seed(['apply', '--yes', '--from', folder], settings)
    const again = await seed(['plan', '--from', folder], settings)
    const plan = z
      .object({ version: z.int(), counts: z.object({ create: z.int() }) })
      .parse(JSON.parse(planned.stdout))

    expect([planned.code, applied.code, again.code]).toEqual([4, 0, 0])
    expect(plan).toEqual({ version: 1, counts: { create: 4 } })
    expect(applied.stdout).toMatch(/^Applied in [\d.]+ s: 4 created\.\n$/u)
    expect(again.stdout).toBe('4 unchanged.\n')
    expect(applied.stderr).toMatch(/^Seed: trial · file:.*verbatim\.db\n/u)
    expect(applied.stderr).toMatch(/Next: npm run seed -- plan\n$/u)
  })

  it('asks nobody where there is no terminal: it shows the plan and says how to go on', async () => {
    const { code, stderr, stdout } = await seed(['--from', await folderOf(smallDocuments)])

    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toContain('create    articles gare: “La gare pourrait rouvrir”')
    expect(stderr).toMatch(/DECLINED: .*\n {2}remedy: Apply it with: npm run seed -- apply --yes\n$/u)
  })

  it('lists what is wrong with the documents, with file and line', async () => {
    const folder = await folderOf(revised(smallDocuments, 'gare.yaml', ['kicker:', 'kiker:']))
    const { code, stderr } = await seed(['plan', '--from', folder])

    expect(code).toBe(1)
    expect(stderr).toContain('SEED_INVALID: one problem in the documents; nothing was written:')
    expect(stderr).toMatch(
      /\/gare\.yaml:6: unknown key “kiker”; nearest: “kicker”; write kicker, or remove it\n/u,
    )
  })

  it('names production first, and writes there only when told to', async () => {
    const settings = {
      VERBATIM_ENV: 'production',
      DATABASE_URI: 'mongodb://somebody:hush@db.example:27017/verbatim',
      PAYLOAD_SECRET: randomUUID(),
      SERVER_URL: 'https://news.example',
    }
    const { code, stderr } = await seed(['apply', '--yes'], settings)

    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^Seed: production · mongodb:\/\/db\.example:27017\/verbatim\nDECLINED: .*production/u,
    )
    expect(stderr).toContain('--allow-production')
  })

  it('refuses a database whose migrations have not run', async () => {
    const uri = `file:${path.join(testFolder(), `${randomUUID()}.db`)}`
    const { code, stderr } = await seed(['plan'], { VERBATIM_ENV: 'development', DATABASE_URI: uri })

    expect(code).toBe(1)
    expect(stderr).toMatch(/MIGRATIONS_PENDING: development · .*\n {2}remedy: Run: npm run migrate\n$/u)
  })

  it.each([
    [['plan', '--chekc'], /USAGE: unknown option '--chekc'/u],
    [['aply'], /USAGE: /u],
    [['apply', '--wait', 'long'], /USAGE: --wait takes a number of seconds, not “long”/u],
    [['plan', '--from', 'no/such/folder'], /USAGE: there is no folder .*no\/such\/folder/u],
  ])('%j is a usage error', async (words, message) => {
    const { code, stderr } = await seed(words)

    expect({ code, isTold: message.test(stderr) }).toEqual({ code: 2, isTold: true })
  })
})
