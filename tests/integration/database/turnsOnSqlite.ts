import { readdirSync } from 'node:fs'

import { afterEach, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload } from 'payload'

import { bootSqlite, sqliteBehind } from '../../helpers/bootSqlite'
import { notesOf } from '../../helpers/notes'

const openFiles = '/proc/self/fd'

export function turnsOnSqliteSuite(): void {
  describe('turns on SQLite', () => {
    const booted: Payload[] = []
    const boot: typeof bootSqlite = async (options) => {
      const payload = await bootSqlite(options)
      booted.push(payload)
      return payload
    }
    afterEach(async () => {
      for (const payload of booted.splice(0)) await payload.destroy()
    })

    it('nest a transaction that was begun inside another, and undo it alone', async () => {
      const payload = await boot()
      const notes = notesOf(payload)
      const outer = await createLocalReq({}, payload)
      await initTransaction(outer)
      await notes.create({ text: 'outer' }, outer)
      await notes.create({ text: 'inner, without req' })
      const inner = await createLocalReq({}, payload)
      await initTransaction(inner)
      await notes.create({ text: 'undone' }, inner)
      await killTransaction(inner)
      await payload.db.create({
        collection: 'notes' as never,
        data: { text: 'written outside Payload operations' },
      })
      await commitTransaction(outer)

      expect(await notes.count()).toBe(3)
    })

    it('undo with a transaction what was nested in it', async () => {
      const payload = await boot()
      const notes = notesOf(payload)
      const outer = await createLocalReq({}, payload)
      await initTransaction(outer)
      await notes.create({ text: 'outer' }, outer)
      await notes.create({ text: 'inner, without req' })
      await killTransaction(outer)

      expect(await notes.count()).toBe(0)
    })

    it('end a transaction only after what it set going without waiting for it', async () => {
      const payload = await boot()
      const notes = notesOf(payload)
      const outer = await createLocalReq({}, payload)
      await initTransaction(outer)
      await notes.create({ text: 'outer' }, outer)
      const notWaitedFor = Promise.all([notes.create({ text: 'one' }), notes.create({ text: 'two' })])
      await commitTransaction(outer)
      await notWaitedFor

      expect(await notes.count()).toBe(3)
    })

    it('roll back a transaction that does nothing for too long, and tell its owner', async () => {
      const payload = await boot({ limits: { idleMs: 100 } })
      const notes = notesOf(payload)
      const { turns } = sqliteBehind(payload)
      const abandoned = await turns.begin()
      const req = await createLocalReq({}, payload)
      req.transactionID = abandoned.id
      await notes.create({ text: 'abandoned' }, req)

      await notes.create({ text: 'next' })

      expect(await notes.count()).toBe(1)
      await expect(payload.db.commitTransaction(abandoned.id)).rejects.toMatchObject({
        code: 'TURN_ABANDONED',
      })
      await expect(
        payload.db.find({ collection: 'notes' as never, req: { transactionID: abandoned.id } }),
      ).rejects.toMatchObject({
        code: 'TURN_ABANDONED',
      })
    })

    it('refuse a writer whose turn does not come, in this process and in another', async () => {
      const payload = await boot({ limits: { waitMs: 100 } })
      const second = await boot({ file: payload.file, limits: { waitMs: 100 } })
      const holder = await sqliteBehind(payload).turns.begin()

      const [here, there] = await Promise.allSettled([
        notesOf(payload).create({ text: 'here' }),
        notesOf(second).create({ text: 'there' }),
      ])

      expect(here).toMatchObject({
        reason: { code: 'TURN_TIMEOUT', remedy: expect.stringContaining('Save again') },
      })
      expect(there).toMatchObject({ reason: { code: 'TURN_TIMEOUT' } })
      await holder.rollback()
      await expect(notesOf(second).create({ text: 'later' })).resolves.toMatchObject({ text: 'later' })
    })

    it('keep foreign keys enforced, on every connection and after every turn', async () => {
      const payload = await boot()
      const notes = notesOf(payload)
      await notes.create({ text: 'first' })

      await expect(notes.create({ topic: 'missing' })).rejects.toThrow()

      expect(await notes.count()).toBe(1)
    })

    it('leave the connection that reads unable to write', async () => {
      const { reader } = sqliteBehind(await boot())

      await expect(reader.client.execute('DELETE FROM notes')).rejects.toThrow(/readonly/)
    })

    ;(process.platform === 'linux' ? it : it.skip)(
      'open no file more for two thousand transactions',
      async () => {
        const payload = await boot()
        const { turns, writer } = sqliteBehind(payload)
        const before = readdirSync(openFiles).length

        for (let count = 0; count < 2000; count += 1) {
          const turn = await turns.begin()
          await turn.run(() => writer.client.execute('SELECT 1'))
          await turn.commit()
        }

        expect(readdirSync(openFiles).length).toBeLessThanOrEqual(before + 2)
      },
    )
  })
}
