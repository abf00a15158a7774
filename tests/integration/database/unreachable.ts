import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { BasePayload } from 'payload'

import { databaseFrom } from '../../../src/database/databaseFrom'
import { mongoOf } from '../../../src/database/mongoDatabase'
import { parseDatabaseUri } from '../../../src/database/parseDatabaseUri'
import { VerbatimError } from '../../../src/errors'
import { formatError } from '../../../src/formatError'
import { describeOnMongodb, uriOf } from '../../helpers/databases'
import { bootTestPayload, dropTestPayload } from '../../helpers/testPayload'
import { notesConfig, notesOf } from '../../helpers/notes'
import { testFolder } from '../../helpers/testFolder'

/** The error of starting on the address. */
async function startOn(uri: string): Promise<unknown> {
  const config = await notesConfig(databaseFrom({ database: parseDatabaseUri(uri) }))
  return new BasePayload().init({ config }).then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** How long the driver looks for a server at the address, in milliseconds. */
async function patienceOn(uri: string): Promise<number | undefined> {
  const config = await notesConfig(databaseFrom({ database: parseDatabaseUri(uri) }))
  const payload = await new BasePayload().init({ config })
  const patienceMs = mongoOf(payload)?.connection.getClient().options.serverSelectionTimeoutMS
  await dropTestPayload(payload)
  return patienceMs
}

export function unreachableSuite(): void {
  describe('a database that can’t be reached', () => {
    it('is one clear error on MongoDB, without its password', async () => {
      const error = await startOn(
        'mongodb://writer:pass-word@127.0.0.1:1/verbatim?replicaSet=rs0&serverSelectionTimeoutMS=100',
      )

      expect(error).toMatchObject({
        code: 'DATABASE_UNREACHABLE',
        exitCode: 1,
        remedy: expect.stringContaining('DATABASE_URI'),
      })
      expect(error).toBeInstanceOf(VerbatimError)
      expect(formatError(error)).toContain('mongodb://127.0.0.1:1/verbatim')
      expect(formatError(error)).not.toMatch(/pass-word|\n {4}at /)
      expect(formatError(error).match(/ECONNREFUSED/g)).toHaveLength(1)
      expect(formatError(error)).not.toMatch(/cause:|cannot connect to MongoDB/)
    })

    it('is one clear error on SQLite when the folder can’t be made', async () => {
      const file = path.join(testFolder(), 'a-file')
      writeFileSync(file, '')

      const error = await startOn(`file:${file}/verbatim.db`)

      expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE', remedy: expect.stringContaining('folder') })
      expect(formatError(error)).toContain(`${file}/verbatim.db`)
    })

    it('is one clear error on SQLite when the file is something else', async () => {
      const file = path.join(testFolder(), 'a-letter.db')
      writeFileSync(file, 'Dear editor, '.repeat(1000))

      await expect(startOn(`file:${file}`)).resolves.toMatchObject({
        code: 'DATABASE_UNREACHABLE',
        exitCode: 1,
      })
    })

    it('is told from an address that the driver can’t read', async () => {
      const error = await startOn('mongodb://writer:pass-word@127.0.0.1:1/verbatim?noSuchOption=1')

      expect(error).toMatchObject({ code: 'DATABASE_URI_INVALID', exitCode: 2 })
      expect(formatError(error)).not.toContain('pass-word')
    })
  })

  describeOnMongodb('a server that does not answer', (database) => {
    it('is waited for eight seconds, or as long as the address says', async () => {
      const uri = uriOf(database.makeTarget())
      const addresses = [uri, `${uri}&serverSelectionTimeoutMS=500`]

      expect(await Promise.all(addresses.map(patienceOn))).toEqual([8000, 500])
    })
  })

  describeOnMongodb('an address without the name of its replica set', (database) => {
    it('has transactions all the same', async () => {
      const target = database.makeTarget()
      const uri = uriOf(target).replace(/replicaSet=[^&]*&?/, '')
      const payload = await bootTestPayload(database, notesConfig, { target: { kind: 'mongodb', uri } })

      const id = await payload.db.beginTransaction()
      await notesOf(payload).create({ text: 'undone' }, { transactionID: String(id) })
      await payload.db.rollbackTransaction(String(id))

      expect(await notesOf(payload).count()).toBe(0)
      await dropTestPayload(payload)
    })
  })
}
