import { existsSync } from 'node:fs'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { buildIdFile } from '../../src/server/buildId'
import { buildServer } from '../../src/server/buildServer'

describe('a build', () => {
  const before = process.env['DATABASE_URI']
  beforeEach(() => {
    process.env['DATABASE_URI'] = 'postgres://host/db'
  })
  afterEach(() => {
    if (before === undefined) delete process.env['DATABASE_URI']
    else process.env['DATABASE_URI'] = before
  })

  it('tells a malformed setting before it takes the old build away', async () => {
    const wasBuilt = existsSync(buildIdFile)

    await expect(buildServer({ isIfNeeded: false })).rejects.toMatchObject({ code: 'ENV_INVALID' })

    expect(existsSync(buildIdFile)).toBe(wasBuilt)
  })
})
