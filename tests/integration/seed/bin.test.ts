import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { describe, expect, it } from '@jest/globals'

import { newDataDir } from '../../helpers/seedCli'
import { folderOf } from '../../helpers/seedDocuments'
import { smallDocuments } from '../../helpers/smallDocuments'
import { startNode } from '../../helpers/startNode'
import { testFolder } from '../../helpers/testFolder'

const here = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url))

/** A project with a config in TypeScript, into which the command was installed as npm does it. */
async function newProject(): Promise<{ readonly folder: string; readonly command: string }> {
  const folder = path.join(testFolder(), `project-${randomUUID()}`)
  const command = path.join(folder, 'node_modules/.bin/verbatim-seed')
  await mkdir(path.dirname(command), { recursive: true })
  await symlink(here('seed/bin.js'), command)
  const config = pathToFileURL(here('payload.config.ts')).href
  await writeFile(path.join(folder, 'payload.config.ts'), `export { default } from '${config}'\n`)
  // Payload asks for it wherever a config is.
  await writeFile(path.join(folder, 'tsconfig.json'), '{}')
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }')
  return { folder, command }
}

describe('verbatim-seed', () => {
  it('works in a project’s own folder, with that project’s config, and nothing else said to Node', async () => {
    const { command, folder } = await newProject()
    const settings = {
      DATABASE_URI: '',
      DATA_DIR: newDataDir(),
      LOG_LEVEL: 'error',
      NODE_OPTIONS: '',
      VERBATIM_ENV: 'trial',
    }
    const run = (...words: readonly string[]) =>
      startNode([command, ...words], { cwd: folder, conditions: [], settings }).ended
    const from = ['--from', await folderOf(smallDocuments)]

    const planned = await run('plan', '--check', ...from)
    const wrong = await run('apply', '--no-such-flag')

    expect(planned).toMatchObject({ code: 4, stdout: expect.stringContaining('4 to create') })
    // No bar where nobody watches.
    expect(planned.stderr).not.toMatch(/Planning|entries\/s/u)
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
  })
})
