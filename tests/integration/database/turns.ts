import { expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { runAgain } from '../../../src/database/runAgain'
import { addToNote } from '../../helpers/addToNote'
import { describeOnBothDatabases, uriOf } from '../../helpers/databases'
import { makeUser, notesConfig, notesOf, slugOf } from '../../helpers/notes'
import { startScript } from '../../helpers/startScript'
import { useTestPayload } from '../../helpers/testPayload'

export function turnsSuite(): void {
  describeOnBothDatabases('writers', (database) => {
    const target = database.makeTarget()
    const payload = useTestPayload(database, notesConfig, { target })

    it('keep every note and every addition while another process writes', async () => {
      const notes = notesOf(payload())
      const shared = await notes.create({ count: 0 })
      const before = await notes.count()
      const other = startScript('tests/helpers/otherWriter.ts', [uriOf(target), shared.id, '10'])
      await other.untilLine('ready')

      await Promise.all(
        Array.from({ length: 5 }, async (_, writer) => {
          for (let time = 0; time < 6; time += 1) {
            await runAgain(() =>
              notes.create({ text: `${writer}.${time}`, tags: [{ tag: 'a' }, { tag: 'b' }] }),
            )
            await runAgain(() => addToNote(payload(), shared.id), { limitMs: 30_000 })
          }
        }),
      )

      await expect(other.ended).resolves.toMatchObject({ code: 0, stderr: '' })
      expect(await notes.count()).toBe(before + 30 + 10)
      expect((await notes.read(shared.id)).count).toBe(30 + 10)
    })

    it('that write outside any transaction lose nothing either', async () => {
      const { db } = payload()
      const collection = slugOf('topics')
      const names = Array.from({ length: 20 }, (_, index) => `topic ${index}`)

      await Promise.all([
        ...names.map((name) => db.create({ collection, data: { name } })),
        ...names.map((text) => notesOf(payload()).create({ text })),
      ])

      expect((await db.find({ collection, pagination: false })).docs).toHaveLength(20)
    })

    it('are not seen by readers before they commit, and do not make them wait', async () => {
      const notes = notesOf(payload())
      const note = await notes.create({ text: 'before' })
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      await notes.update(note.id, { text: 'after' }, req)

      expect((await notes.read(note.id)).text).toBe('before')
      expect((await notes.read(note.id, req)).text).toBe('after')

      await commitTransaction(req)
      expect((await notes.read(note.id)).text).toBe('after')
    })

    it('undo all of a transaction that is rolled back', async () => {
      const notes = notesOf(payload())
      const before = await notes.count()
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      await notes.create({ text: 'undone' }, req)

      await killTransaction(req)

      expect(await notes.count()).toBe(before)
    })

    it('that go on after a nested write failed are told that nothing was kept', async () => {
      const notes = notesOf(payload())
      const before = await notes.count()
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      await notes.create({ text: 'lost' }, req)
      await notes.read('missing', req).catch(() => undefined)

      await expect(commitTransaction(req)).rejects.toMatchObject({ code: 'COMMIT_FAILED' })

      expect(await notes.count()).toBe(before)
    })

    it('count wrong passwords although the login itself is undone, and lock the account', async () => {
      const collection = slugOf('users')
      const login = (password: string): Promise<unknown> =>
        payload().login({ collection, data: { email: 'ada@news.example', password } })
      await makeUser(payload(), { email: 'ada@news.example', password: 'right-password' })

      for (let time = 0; time < 6; time += 1)
        await expect(login('wrong')).rejects.toMatchObject({ status: 401 })

      await expect(login('right-password')).rejects.toMatchObject({ name: 'LockedAuth' })
    })
  })
}
