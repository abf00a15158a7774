import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'

import { sqliteOf } from '../../../src/database/sqliteOf'
import { describeOnMongodb } from '../../helpers/databases'
import { leaveOutExtra } from '../../helpers/leftOut'
import { startMongoServer } from '../../helpers/mongoServer.js'
import { newDataDir, seedHere } from '../../helpers/seedCli'
import { folderOf } from '../../helpers/seedDocuments'
import { manyDocuments } from '../../helpers/smallDocuments'
import { testFolder } from '../../helpers/testFolder'
import { seedWounded } from '../../helpers/woundedSeed'

const ARTICLES = 12

/** Transactions until some articles are there: the lease, the run’s beginning, a person, and so on. */
const SOME = 5

const listed = z.object({ runs: z.array(z.object({ status: z.string() })) })

describe('a seed command on a disk that fills up', () => {
  it('ends with 1 and says how to go on; when there is room again the next apply goes on there', async () => {
    const settings = { DATABASE_URI: '', DATA_DIR: newDataDir(), LOG_LEVEL: 'error', VERBATIM_ENV: 'trial' }
    const folder = await folderOf(manyDocuments(ARTICLES))
    const words = ['apply', '--yes', '--from', folder]
    await seedHere(['runs'], settings)

    const failed = await seedWounded(words, settings, {
      after: SOME,
      // It can’t be made smaller than the file is, and so may not grow any more.
      inflict: (payload) => void sqliteOf(payload)?.writer.client.execute('PRAGMA max_page_count = 1'),
    })
    const again = await seedHere(words, settings)
    const journal = await seedHere(['runs', '--json'], settings)

    expect({ code: failed.code, stdout: failed.stdout }).toEqual({ code: 1, stdout: '' })
    expect(failed.stderr).toMatch(/SEED_FAILED: the run \S+ stopped after \d+ groups?, which are kept/u)
    expect(failed.stderr).toMatch(/ {2}cause: .*database or disk is full/u)
    expect(failed.stderr).toContain(
      `  remedy: Mend the cause, then run: npm run seed -- ${words.join(' ')} (it goes on where it stopped).\n`,
    )
    expect(again.code).toBe(0)
    expect(again.stderr).toMatch(/\d+ to create, \d+ unchanged\.\n/u)
    // Nobody can note on a full disk how the run ended: the next one does.
    const [newest, before] = listed.parse(JSON.parse(journal.stdout)).runs
    expect(newest?.status).toBe('finished')
    expect(['failed', 'interrupted']).toContain(before?.status)
  })
})

describeOnMongodb('a seed command whose database goes away', () => {
  it('ends with 1 and says how to go on', async () => {
    const server = await startMongoServer(await mkdtemp(path.join(testFolder(), 'gone-')))
    if (server?.kill === undefined) {
      leaveOutExtra('a test that kills a MongoDB server', 'Leave out MONGODB_TEST_URI')
      return
    }
    const settings = {
      // A server that is gone is looked for during so many milliseconds.
      DATABASE_URI: `${server.uri.replace('/?', '/gone?')}&monitorCommands=true&serverSelectionTimeoutMS=500`,
      DATA_DIR: newDataDir(),
      LOG_LEVEL: 'error',
      VERBATIM_ENV: 'development',
      PAYLOAD_SECRET: randomUUID(),
    }
    const words = ['apply', '--yes', '--from', await folderOf(manyDocuments(ARTICLES))]

    const failed = await seedWounded(words, settings, { after: SOME, inflict: server.kill })
    await server.stop()

    expect({ code: failed.code, stdout: failed.stdout }).toEqual({ code: 1, stdout: '' })
    expect(failed.stderr).toMatch(/SEED_FAILED: the run \S+ stopped after \d+ groups?, which are kept/u)
    expect(failed.stderr).toMatch(/ {2}cause: Mongo\w+Error: /u)
    expect(failed.stderr).toContain(
      `  remedy: Mend the cause, then run: npm run seed -- ${words.join(' ')} (it goes on where it stopped).\n`,
    )
  })
})
