import { describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { noteConflict, runAgain } from '../../../src/database/runAgain'
import { addToNote } from '../../helpers/addToNote'
import { describeOnBothDatabases, describeOnMongodb } from '../../helpers/databases'
import { notesConfig, notesOf } from '../../helpers/notes'
import { answerRest, useTestPayload } from '../../helpers/testPayload'

export function runAgainSuite(): void {
  describe('runAgain', () => {
    it('runs an operation once that meets no conflict, and passes its error on', async () => {
      let runs = 0
      const operation = (): Promise<never> => {
        runs += 1
        return Promise.reject(new Error('a mistake in the entry'))
      }

      await expect(runAgain(operation)).rejects.toThrow('a mistake in the entry')

      expect(runs).toBe(1)
    })

    it('runs an operation again that answered as if nothing had happened', async () => {
      let runs = 0
      const result = await runAgain(() => {
        runs += 1
        if (runs < 3) noteConflict(new Error('conflict'))
        return Promise.resolve(runs)
      })

      expect(result).toBe(3)
    })

    it('leaves it to the outer one when it is nested', async () => {
      let inner = 0
      let outer = 0
      await runAgain(async () => {
        outer += 1
        await runAgain(() => {
          inner += 1
          if (inner === 1) noteConflict(new Error('conflict'))
          return Promise.resolve()
        })
      })

      expect([outer, inner]).toEqual([2, 2])
    })

    it('gives up at its limit', async () => {
      const operation = (): Promise<void> => {
        noteConflict(new Error('conflict'))
        return Promise.resolve()
      }

      await expect(runAgain(operation, { limitMs: 20 })).rejects.toMatchObject({
        code: 'WRITE_CONFLICT',
        remedy: 'Save again in a moment.',
        cause: { message: 'conflict' },
      })
    })
  })

  describeOnBothDatabases('ten editors who save one entry at once over REST', (database) => {
    const payload = useTestPayload(database, notesConfig)

    it('all succeed', async () => {
      const { id } = await notesOf(payload()).create({ text: 'before' })
      const save = (text: string): Promise<Response> =>
        answerRest(
          payload(),
          new Request(`http://localhost:3000/api/notes/${id}`, {
            method: 'PATCH',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ text }),
          }),
        )

      const texts = Array.from({ length: 10 }, (_, editor) => `from editor ${editor}`)
      const answers = await Promise.all(texts.map((text) => runAgain(() => save(text))))

      expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200))
      expect(texts).toContain((await notesOf(payload()).read(id)).text)
    })
  })

  describeOnMongodb('a conflict', (database) => {
    const payload = useTestPayload(database, notesConfig)

    /** Another writer's change of the note, made between the first try's read and its write. */
    async function addAfterOther(id: string, other: () => Promise<unknown>): Promise<void> {
      const req = await createLocalReq({}, payload())
      await initTransaction(req)
      try {
        const { count } = await notesOf(payload()).read(id, req)
        await other()
        await notesOf(payload()).update(id, { count: (count ?? 0) + 1 }, req)
        await commitTransaction(req)
      } catch (error) {
        await killTransaction(req)
        throw error
      }
    }

    it('makes the whole operation run again, on what the other wrote', async () => {
      const { id } = await notesOf(payload()).create({ count: 0 })
      let runs = 0

      await runAgain(() =>
        addAfterOther(id, async () => {
          runs += 1
          if (runs === 1) await addToNote(payload(), id)
        }),
      )

      expect(runs).toBe(2)
      expect((await notesOf(payload()).read(id)).count).toBe(2)
    })

    it('is noticed where Payload lists it among the errors of a bulk update', async () => {
      const { id } = await notesOf(payload()).create({ text: 'before' })
      const results: number[] = []

      const result = await runAgain(async () => {
        const req = await createLocalReq({}, payload())
        await initTransaction(req)
        await notesOf(payload()).read(id, req)
        if (results.length === 0) await notesOf(payload()).update(id, { text: 'by another' })
        const bulk = await notesOf(payload()).updateAll({ text: 'by the bulk update' }, req)
        results.push(bulk.errors.length)
        await commitTransaction(req).catch((error: unknown) => ignoreLost(error, bulk.errors))
        return bulk
      })

      expect(results[0]).toBeGreaterThan(0)
      expect(result.errors).toEqual([])
      expect((await notesOf(payload()).read(id)).text).toBe('by the bulk update')
    })

    it('is not what two equal unique values are', async () => {
      let runs = 0
      await notesOf(payload()).create({ key: 'taken' })

      const create = (): Promise<unknown> => {
        runs += 1
        return notesOf(payload()).create({ key: 'taken' })
      }

      await expect(runAgain(create)).rejects.toMatchObject({ name: 'ValidationError' })
      expect(runs).toBe(1)
    })
  })
}

/** A caller that looks at the errors and not at the commit, as a careless one would. */
function ignoreLost(error: unknown, errors: readonly unknown[]): void {
  if (errors.length === 0) throw error
}
