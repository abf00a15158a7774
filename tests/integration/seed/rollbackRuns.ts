import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { runs } from '../../../seed/commands/runs'
import { runToUndo } from '../../../seed/commands/runToUndo'
import { idOfSource } from '../../../seed/desired/sourceId'
import { clearSeed } from '../../helpers/clearSeed'
import { countsOf, reasonsOf, rollBack, runOf } from '../../helpers/rollBack'
import { applySeed } from '../../helpers/seedDocuments'
import { manyDocuments, smallDocuments } from '../../helpers/smallDocuments'

export function rollbackRunsSuite(payload: () => Payload): void {
  describe('a rollback as a run of its own', () => {
    beforeEach(() => clearSeed(payload()))

    const journal = async () => {
      const { docs } = await payload().find({ collection: 'seed-runs', sort: 'id' })
      return docs
    }
    const kinds = async (run: string) => {
      const where = { run: { equals: run } }
      const { docs } = await payload().find({ collection: 'seed-changes', sort: 'order', where })
      return docs.map(({ kind, order, undoneBy }) => ({ kind, order, undoneBy }))
    }

    it('is in the journal, with what it undid, and the apply says by which run it was undone', async () => {
      const applied = runOf(await applySeed(payload(), smallDocuments))

      const { rollback } = await rollBack(payload())

      expect(await journal()).toMatchObject([
        { id: applied, kind: 'apply', status: 'finished', rolledBack: rollback, counts: { create: 4 } },
        {
          id: rollback,
          kind: 'rollback',
          status: 'finished',
          undoes: applied,
          counts: { delete: 4, leave: 0 },
        },
      ])
      expect((await kinds(applied)).every(({ undoneBy }) => undoneBy === rollback)).toBe(true)
      expect((await kinds(rollback ?? '')).map(({ kind }) => kind)).toEqual(Array(4).fill('removed'))
    })

    it('has a page of what is still to be undone in memory, however long the run was', async () => {
      await applySeed(payload(), manyDocuments(40))
      const answers = watchAnswers(payload(), 'seed-changes')

      const result = await rollBack(payload())

      expect(countsOf(result)).toEqual({ restore: 0, delete: 121, forget: 0, leave: 0 })
      expect(Math.max(...answers.stop())).toBe(100)
    })

    it('has a page of what refers to an entry in memory, and leaves it where one of them stays', async () => {
      await applySeed(payload(), manyDocuments(110))
      const id = idOfSource('conseil-50')
      await payload().update({ collection: 'articles', id, data: { kicker: 'Villes', _status: 'published' } })
      const answers = watchAnswers(payload(), 'quotes')

      const result = await rollBack(payload())

      expect(countsOf(result)).toEqual({ restore: 0, delete: 327, forget: 0, leave: 4 })
      expect(reasonsOf(result)['person:rose-lenoir']).toMatch(/^still referred to by articles “Conseil 50” /u)
      expect(Math.max(...answers.stop())).toBeLessThanOrEqual(100)
    })

    it('goes on where an error stopped it half-way, and nothing is left', async () => {
      const run = runOf(await applySeed(payload(), manyDocuments(3)))
      const { afterDelete } = payload().collections.articles.config.hooks
      let deleted = 0
      const fail = (): void => {
        deleted += 1
        if (deleted === 2) throw new Error('the disk is full')
      }
      afterDelete.push(fail)

      const failing = rollBack(payload())
      await expect(failing).rejects.toMatchObject({
        code: 'SEED_FAILED',
        exitCode: 1,
        remedy: expect.stringContaining(`npm run seed -- rollback ${run} (it goes on where it stopped)`),
      })
      afterDelete.splice(afterDelete.indexOf(fail), 1)
      const between = (await payload().count({ collection: 'articles' })).totalDocs
      const again = await rollBack(payload())

      expect(between).toBe(2)
      expect(countsOf(again)).toEqual({ restore: 0, delete: 7, forget: 0, leave: 0 })
      expect((await payload().count({ collection: 'seed-entries' })).totalDocs).toBe(0)
      expect((await journal()).map(({ rolledBack, status }) => [status, rolledBack ?? null])).toEqual([
        ['finished', again.rollback],
        ['failed', null],
        ['finished', null],
      ])
    })

    it('stops after the group in hand when it is interrupted, and goes on when it is run again', async () => {
      await applySeed(payload(), smallDocuments)
      const interrupt = new AbortController()
      const onGroup = (): void => interrupt.abort()

      await expect(
        rollBack(payload(), undefined, { signal: interrupt.signal, onGroup }),
      ).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 130 })
      const between = (await payload().count({ collection: 'people' })).totalDocs
      const again = await rollBack(payload())

      expect(between).toBe(2)
      expect(countsOf(again)).toMatchObject({ delete: 2, leave: 0 })
    })

    it('stops before the next group when another took over its lease', async () => {
      await applySeed(payload(), smallDocuments)
      const data = { token: 'theirs', holder: 'somebody else' }
      const onGroup = async (): Promise<void> => {
        await payload().update({ collection: 'seed-lease', id: 'seed', data })
      }

      await expect(rollBack(payload(), undefined, { onGroup })).rejects.toMatchObject({
        code: 'LEASE_HELD',
        message: expect.stringContaining('somebody else took it over'),
      })
      expect((await payload().count({ collection: 'people' })).totalDocs).toBe(2)
    })

    it('keeps its lease however long it goes over entries that stay', async () => {
      await applySeed(payload(), smallDocuments)
      const article = { collection: 'articles', id: idOfSource('gare') } as const
      await payload().update({ ...article, data: { kicker: 'Villes', _status: 'published' } })
      const clock = clockThatLeaps()
      const leftMs: number[] = []
      const onGroup = async (): Promise<void> => {
        const { expiresAt } = await payload().findByID({ collection: 'seed-lease', id: 'seed' })
        leftMs.push(new Date(expiresAt).getTime() - Date.now())
        clock.leap(30_000)
      }

      const result = await rollBack(payload(), undefined, { onGroup }).finally(clock.stop)

      expect(countsOf(result)).toMatchObject({ delete: 0, leave: 4 })
      expect(leftMs).toHaveLength(3)
      expect(Math.min(...leftMs)).toBeGreaterThan(0)
    })

    it('undoes an apply that was interrupted, as far as it came', async () => {
      const interrupt = new AbortController()
      const onGroup = (): void => interrupt.abort()
      await expect(
        applySeed(payload(), smallDocuments, { signal: interrupt.signal, onGroup }),
      ).rejects.toMatchObject({ code: 'INTERRUPTED' })

      expect(countsOf(await rollBack(payload()))).toMatchObject({ delete: 1, leave: 0 })
    })

    it('finds nothing left of a run that it undid', async () => {
      const run = runOf(await applySeed(payload(), smallDocuments))
      const { rollback } = await rollBack(payload())

      expect(await runToUndo(payload(), run)).toEqual({
        kind: 'nothing',
        message: `Nothing left to undo of the run ${run}: it was rolled back by ${rollback ?? ''}.`,
      })
      expect(await runToUndo(payload(), undefined)).toMatchObject({ kind: 'nothing' })
      await expect(runToUndo(payload(), rollback)).rejects.toMatchObject({ code: 'USAGE', exitCode: 2 })
      await expect(runToUndo(payload(), 'x')).rejects.toMatchObject({
        code: 'USAGE',
        message: 'there is no run “x” in this environment',
      })
    })

    it('is listed with the others, the newest first, with times in UTC', async () => {
      const applied = runOf(await applySeed(payload(), smallDocuments))
      const { rollback } = await rollBack(payload())
      const options = { limit: 20, target: 'a test' }

      const text = await runs(payload(), { ...options, isJson: false })
      const json: unknown = JSON.parse(await runs(payload(), { ...options, isJson: true, limit: 1 }))

      expect(text.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
        expect.stringMatching(/^RUN +STARTED \(UTC\) +ENDED \(UTC\) +KIND +HOW +ENTRIES$/u),
        expect.stringMatching(
          new RegExp(`^${rollback ?? ''}  ${time}  ${time}  rollback  finished  4 deleted$`),
        ),
        expect.stringMatching(new RegExp(`^${applied}  ${time}  ${time}  apply     finished  4 created$`)),
      ])
      expect(text).toContain(`    rolled back by ${rollback ?? ''}`)
      expect(text).toMatch(/ {4}documents: .*gare\.txt/u)
      expect(json).toMatchObject({
        version: 1,
        target: 'a test',
        runs: [{ id: rollback, kind: 'rollback', undoes: applied, counts: { delete: 4 }, error: null }],
      })
    })
  })
}

/** How many rows each question to a collection was answered with, until it is stopped. */
function watchAnswers({ db }: Payload, collection: string) {
  const { find } = db
  const answers: number[] = []
  db.find = async (args) => {
    const found = await find.call(db, args)
    if (args.collection === collection) answers.push(found.docs.length)
    return found as never // The same answer, whatever type of rows was asked for.
  }
  const stop = (): readonly number[] => {
    db.find = find
    return answers
  }
  return { stop }
}

/** Has time go by that nobody waits for. */
function clockThatLeaps() {
  const { now } = Date
  let leaptMs = 0
  Date.now = () => now() + leaptMs
  const leap = (ms: number): void => {
    leaptMs += ms
  }
  const stop = (): void => {
    Date.now = now
  }
  return { leap, stop }
}

const time = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ'
