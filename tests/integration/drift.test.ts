import { appendFile, copyFile, mkdir, mkdtemp, readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { Ended } from '../helpers/startNode'
import { startScript } from '../helpers/startScript'
import { testFolder } from '../helpers/testFolder'

const files = [
  'src/payload-types.ts',
  'schema.graphql',
  'src/app/(payload)/admin/importMap.js',
  'docs/errors.md',
]

/** Runs `npm run generate -- WORDS` in the folder, on MongoDB or on the embedded database; it connects to neither. */
function generate(cwd: string, words: readonly string[], databaseUri = ''): Promise<Ended> {
  const settings = { VERBATIM_ENV: 'development', DATABASE_URI: databaseUri }
  return startScript('src/server/generate.ts', words, { cwd, settings }).ended
}

const newFolder = (): Promise<string> => mkdtemp(path.join(testFolder(), 'generate-'))

const textsIn = (folder: string): Promise<readonly string[]> =>
  Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))

const mongodb = 'mongodb://127.0.0.1:1/newsroom?replicaSet=rs0'

describe('npm run generate', () => {
  it('says with --check which committed file differs and what mends it, writes nothing, and ends with 4', async () => {
    const folder = await newFolder()
    for (const file of files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
      await copyFile(file, path.join(folder, file))
    }
    await appendFile(path.join(folder, 'docs/errors.md'), 'A line of somebody’s own.\n')
    const before = await textsIn(folder)

    expect(await generate(folder, ['--check'], mongodb)).toMatchObject({
      code: 4,
      stderr: `Generated files differ from what the config gives:\n  ${path.normalize('docs/errors.md')}\nTo mend it, run: npm run generate\n`,
    })
    expect(await textsIn(folder)).toEqual(before)
  })

  it('writes what is committed, byte for byte, on SQLite, and finds it up to date on MongoDB', async () => {
    const folder = await newFolder()

    expect(await generate(folder, [])).toMatchObject({ code: 0 })
    expect(await textsIn(folder)).toEqual(await textsIn(process.cwd()))
    expect(await generate(folder, ['--check'], mongodb)).toMatchObject({
      code: 0,
      stderr: 'The generated files are up to date.\n',
    })
  })
})
