import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import type { Payload } from 'payload'

import { transactionOf } from '../../../src/database/adapterMethods'
import { mongoOf } from '../../../src/database/mongoDatabase'
import { bootSqlite, sqliteBehind } from '../../helpers/bootSqlite'
import { describeOnBothDatabases, describeOnMongodb } from '../../helpers/databases'
import { leaveOutExtra } from '../../helpers/leftOut'
import { notesConfig, notesOf } from '../../helpers/notes'
import type { Notes } from '../../helpers/notes'
import { answerRest, useTestPayload } from '../../helpers/testPayload'

/** Only the superuser of a Linux machine makes small disks. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0
if (!canMount) leaveOutExtra('the test with a small disk', 'Run the tests as root on Linux: it mounts one')

export function commitFailuresSuite(): void {
  describe('a commit that fails on SQLite', () => {
    let payload: Payload
    beforeAll(async () => {
      payload = await bootSqlite()
    })
    afterAll(() => payload.destroy())

    it('is an error, and keeps nothing', async () => {
      const { writer } = sqliteBehind(payload)
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      await notesOf(payload).create({ text: 'not kept' }, req)
      // A reference that is checked at the commit, and leads nowhere, makes the commit itself fail.
      await writer.client.execute('PRAGMA defer_foreign_keys = ON')
      await writer.client.execute(
        "INSERT INTO notes_tags (_order, _parent_id, id) VALUES (1, 'missing', 'tag')",
      )

      await expect(commitTransaction(req)).rejects.toMatchObject({
        code: 'COMMIT_FAILED',
        remedy: expect.stringContaining('disk space'),
        cause: { message: expect.stringContaining('FOREIGN KEY') },
      })

      expect(await notesOf(payload).count()).toBe(0)
      await expect(notesOf(payload).create({ text: 'the next writer' })).resolves.toMatchObject({
        text: 'the next writer',
      })
    })

    it('is an error also when the operation went on after SQLite had ended its transaction', async () => {
      const { turns, writer } = sqliteBehind(payload)
      const notes = notesOf(payload)
      const before = await notes.count()
      const turn = await turns.begin()
      const req = { transactionID: turn.id }
      await notes.create({ text: 'rolled back' }, req)
      // As when the disk fails: SQLite rolls back by itself, and the statement is an error.
      const fail = async (): Promise<void> => {
        await writer.client.execute('ROLLBACK')
        throw new Error('disk I/O error')
      }
      await expect(turn.run(fail)).rejects.toThrow('disk I/O error')

      await expect(notes.create({ text: 'would be kept alone' }, req)).rejects.toMatchObject({
        code: 'COMMIT_FAILED',
      })
      await expect(turn.commit()).rejects.toMatchObject({ code: 'COMMIT_FAILED' })

      expect(await notes.count()).toBe(before)
    })

    it('happens to a database that fills up, which keeps just what it said it had', async () => {
      const { client } = sqliteBehind(payload).writer
      const before = await notesOf(payload).count()
      await fillUp(client)

      const kept = await createUntilRefused(notesOf(payload))

      expect(await notesOf(payload).count()).toBe(before + kept)
      await makeRoom(client)
      await expect(notesOf(payload).create({ text: 'there is room again' })).resolves.toHaveProperty('id')
    })
  })

  ;(canMount ? describe : describe.skip)('a small disk that fills up', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-disk-'))
    let payload: Payload
    beforeAll(async () => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder])
      payload = await bootSqlite({ file: path.join(folder, 'verbatim.db') })
    })
    afterAll(async () => {
      await payload.destroy()
      // Lazily: the driver closes its files when their memory is reclaimed.
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true })
    })

    it('loses nothing that it said it had', async () => {
      const kept = await createUntilRefused(notesOf(payload))

      expect(kept).toBeGreaterThan(0)
      expect(await notesOf(payload).count()).toBe(kept)
      await payload.db.destroy?.()
      await payload.db.init?.()
      await payload.db.connect?.()
      expect(await notesOf(payload).count()).toBe(kept)
    })
  })

  describeOnBothDatabases('a failed commit over REST', (database) => {
    const payload = useTestPayload(database, notesConfig)

    it('is not answered as a success', async () => {
      const { db } = payload()
      const { commitTransaction: commit } = db
      // The connection to a server can break at this very moment; no database does so when asked to.
      db.commitTransaction = async (id) => {
        await db.rollbackTransaction(String(await id))
        await commit(id)
      }
      const request = new Request('http://localhost:3000/api/notes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'not kept' }),
      })

      const response = await answerRest(payload(), request)

      db.commitTransaction = commit
      expect(response.status).toBe(500)
      expect(await notesOf(payload()).count()).toBe(0)
    })
  })

  describeOnMongodb('a commit', (database) => {
    const payload = useTestPayload(database, notesConfig)

    it('that fails is an error, and keeps nothing', async () => {
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      await notesOf(payload()).create({ text: 'not kept' }, req)
      breakCommits(payload(), await transactionOf({ req }), [new Error('the connection broke')])

      await expect(commitTransaction(req)).rejects.toMatchObject({
        code: 'COMMIT_FAILED',
        cause: { message: 'the connection broke' },
      })

      expect(await notesOf(payload()).count()).toBe(0)
    })

    it('whose outcome is unknown is asked for again', async () => {
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      await notesOf(payload()).create({ text: 'kept' }, req)
      const unknown = Object.assign(new Error('no answer'), {
        hasErrorLabel: (label: string) => label === 'UnknownTransactionCommitResult',
      })
      breakCommits(payload(), await transactionOf({ req }), [unknown, unknown])

      await commitTransaction(req)

      expect(await notesOf(payload()).count()).toBe(1)
    })
  })
}

/** Makes the driver's session fail with each error in turn before it commits. */
function breakCommits(payload: Payload, transactionID: string | undefined, errors: Error[]): void {
  const session = mongoOf(payload)?.sessions[transactionID ?? ''] as unknown as {
    commitTransaction: () => Promise<void>
  }
  const commit = session.commitTransaction.bind(session)
  session.commitTransaction = async () => {
    const error = errors.shift()
    if (error !== undefined) throw error
    await commit()
  }
}

type Client = ReturnType<typeof sqliteBehind>['writer']['client']

/** Lets the file grow by a few pages only, as a full disk would. */
async function fillUp(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA page_count')
  await client.execute(`PRAGMA max_page_count = ${Number(rows[0]?.['page_count']) + 8}`)
}

async function makeRoom(client: Client): Promise<void> {
  await client.execute('PRAGMA max_page_count = 1073741823')
}

async function createUntilRefused(notes: Notes): Promise<number> {
  for (let kept = 0; ; kept += 1) {
    try {
      await notes.create({ text: 'x'.repeat(3000) })
    } catch {
      return kept
    }
  }
}
