import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { testFolder } from '../helpers/testFolder'

const files = [
  'src/payload-types.ts',
  'schema.graphql',
  'src/app/(payload)/admin/importMap.js',
  'docs/errors.md',
]

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
  const env = { ...process.env, VERBATIM_ENV: 'development', DATABASE_URI: options.databaseUri ?? '' }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd, env }, (_, __, stderr) => {
      resolve({ code: child.exitCode ?? -1, stderr })
    })
  })
}

const mongodb = 'mongodb://127.0.0.1:1/newsroom?replicaSet=rs0'

describe('npm run generate', () => {
  it('finds the committed types, schema, import map and error table up to date, on MongoDB', async () => {
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

  it('says which files differ and what mends it, writes nothing, and ends with 4', async () => {
    const folder = await mkdtemp(path.join(testFolder(), 'generate-'))
    const list = files.map((file) => `  ${path.normalize(file)}\n`).join('')
    expect(await generate(folder, { isCheck: true })).toEqual({
      code: 4,
      stderr: `Generated files differ from what the config gives:\n${list}To mend it, run: npm run generate\n`,
    })
    expect(await readdir(folder)).toEqual([])
  })
})
