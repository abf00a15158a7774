import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { ensureTrialSecret } from '../../src/ensureTrialSecret'
import { checkSettings, readEnv } from '../../src/env'
import { VerbatimError } from '../../src/errors'
import { formatError } from '../../src/formatError'
import { testFolder } from '../helpers/testFolder'

function errorOf(act: () => unknown): unknown {
  try {
    act()
    return undefined
  } catch (error) {
    return error
  }
}

function aFile(): string {
  const file = path.join(mkdtempSync(path.join(testFolder(), 'data-')), 'a-file')
  writeFileSync(file, '')
  return file
}

/** A folder in its place: permissions would not keep root from a file. */
function folderWithUnreadableSecret(): string {
  const folder = mkdtempSync(path.join(testFolder(), 'data-'))
  mkdirSync(path.join(folder, 'secret'))
  return folder
}

describe('ensureTrialSecret', () => {
  it('generates a secret once, for its owner alone, that the settings accept', () => {
    const folder = mkdtempSync(path.join(testFolder(), 'data-'))
    const before = process.env['PAYLOAD_SECRET']
    const first = ensureTrialSecret(readEnv({ DATA_DIR: folder }))
    const second = ensureTrialSecret(readEnv({ DATA_DIR: folder }))
    const given = process.env['PAYLOAD_SECRET']
    if (before === undefined) delete process.env['PAYLOAD_SECRET']
    else process.env['PAYLOAD_SECRET'] = before

    expect(second.secret).toBe(first.secret)
    expect(given).toBe(first.secret)
    expect(() => checkSettings(first)).not.toThrow()
    if (process.platform !== 'win32') expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['lies under a file', () => path.join(aFile(), 'data')],
    ['is a file', aFile],
    ['holds a secret that can’t be read', folderWithUnreadableSecret],
  ])('says what to do when DATA_DIR %s', (_, prepare) => {
    const dataDir = prepare()

    const error = errorOf(() => ensureTrialSecret(readEnv({ DATA_DIR: dataDir })))

    expect(error).toBeInstanceOf(VerbatimError)
    expect(error).toMatchObject({
      code: 'ENV_INVALID',
      message: expect.stringContaining(dataDir),
      remedy: expect.stringContaining('DATA_DIR'),
    })
    expect(formatError(error)).toMatch(/cause: Error: E[A-Z]+: /)
    expect(formatError(error)).not.toMatch(/\n {4}at /)
  })

  it('generates none in production', () => {
    const env = readEnv({ DATABASE_URI: 'file:./news.db' })

    expect(ensureTrialSecret(env)).toBe(env)
  })
})
