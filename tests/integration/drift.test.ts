import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { testFolder } from '../helpers/testFolder'

const files = ['src/payload-types.ts', 'schema.graphql', 'src/app/(payload)/admin/importMap.js']

interface Ended {
  readonly code: number
  readonly stderr: string
}

/** Runs `npm run generate` in the folder, on MongoDB or on the embedded database; it connects to neither. */
function generate(cwd: string, options: { isCheck?: boolean; databaseUri?: string } = {}): Promise<Ended> {
  const command = path.resolve('src/server/generate.ts')
  const loader = import.meta.resolve('tsx')
  const args = [
    '--conditions=production',
    '--import',
    loader,
    command,
    ...(options.isCheck ? ['--check'] : []),
  ]
  const env = {
    PATH: process.env['PATH'],
    VERBATIM_ENV: 'development',
    DATABASE_URI: options.databaseUri ?? '',
  }
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, _, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stderr })
    })
  })
}

const mongodb = 'mongodb://127.0.0.1:1/newsroom?replicaSet=rs0'

describe('npm run generate', () => {
  it('finds the committed types, schema and import map up to date, on MongoDB', async () => {
    expect(await generate(process.cwd(), { isCheck: true, databaseUri: mongodb })).toEqual({
      code: 0,
      stderr: 'The generated files are up to date.\n',
    })
  })

  it('writes the same files, byte for byte, on SQLite', async () => {
    const folder = await mkdtemp(path.join(testFolder(), 'generate-'))
    expect(await generate(folder)).toMatchObject({ code: 0 })
    for (const file of files) {
      const committed = await readFile(file, 'utf8')
      expect({ file, text: await readFile(path.join(folder, file), 'utf8') }).toEqual({
        file,
        text: committed,
      })
    }
  })

  it('says which file differs and what mends it, and ends with 4', async () => {
    const folder = await mkdtemp(path.join(testFolder(), 'generate-'))
    await generate(folder)
    await appendFile(path.join(folder, 'schema.graphql'), 'scalar Forgotten\n')
    expect(await generate(folder, { isCheck: true })).toEqual({
      code: 4,
      stderr:
        'Generated files differ from what the config gives:\n  schema.graphql\nTo mend it, run: npm run generate\n',
    })
    expect(await readFile(path.join(folder, 'schema.graphql'), 'utf8')).toContain('scalar Forgotten')
  })
})
