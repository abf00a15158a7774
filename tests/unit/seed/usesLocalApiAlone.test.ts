import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { usesLocalApiAlone } from '../../../seed/store/usesLocalApiAlone'

const payloadOn = (packageName: string, custom = {}): Payload =>
  // What is looked at of a Payload.
  ({ config: { custom }, db: { packageName } }) as unknown as Payload

describe('a seed', () => {
  it.each(['@payloadcms/db-mongodb', '@payloadcms/db-sqlite'])(
    'knows %s in the version that is installed',
    (name) => {
      expect(usesLocalApiAlone(payloadOn(name))).toBe(false)
    },
  )

  it.each(['@payloadcms/db-postgres', 'somebody/db-else'])('uses the Local API alone on %s', (name) => {
    expect(usesLocalApiAlone(payloadOn(name))).toBe(true)
  })

  it('uses the Local API alone where the config asks for it', () => {
    const payload = payloadOn('@payloadcms/db-sqlite', { seed: { localApiAlone: true } })

    expect(usesLocalApiAlone(payload)).toBe(true)
  })
})
