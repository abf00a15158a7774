import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { applyDocuments } from '../../../seed/commands/applyDocuments'
import { idOfSource } from '../../../seed/desired/sourceId'
import { clearSeed } from '../../helpers/clearSeed'
import { mergeAnne } from '../../helpers/mergeAnne'
import { seedHere } from '../../helpers/seedCli'
import { applySeed, folderOf, planFolder } from '../../helpers/seedDocuments'
import { testFolder } from '../../helpers/testFolder'

const person = { sourceId: 'person:anne-morel', collection: 'people', fields: { name: 'Anne Morel' } }
const article = (fields: object = {}) => ({
  sourceId: 'gare',
  collection: 'articles',
  fields: { headline: 'La gare', inLanguage: 'fr', about: [{ $entry: 'person:anne-morel' }], ...fields },
})
const folderWith = (entry: object) => folderOf({ 'all.ndjson': JSON.stringify(entry) })

const anne = { collection: 'people', id: idOfSource('person:anne-morel') } as const
const gare = { collection: 'articles', id: idOfSource('gare'), depth: 0, draft: true } as const

/** @param settings of the command line, for the database of `payload` */
export function strangersSuite(payload: () => Payload, settings: Readonly<Record<string, string>>): void {
  describe('whom only an earlier source asked for', () => {
    const trash = () => payload().update({ ...anne, data: { deletedAt: new Date().toISOString() } })
    const about = async () => (await payload().findByID(gare)).about
    const reasonOf = async (folder: string) => {
      const { plan } = await planFolder(payload(), folder)
      return plan.groups.flatMap(({ entries }) => entries).map(({ action, reason }) => [action, reason])
    }

    beforeEach(async () => {
      await clearSeed(payload())
      await applySeed(payload(), await folderWith(person))
    })

    it('is referred to', async () => {
      await applySeed(payload(), await folderWith(article()))

      expect(await about()).toEqual([anne.id])
    })

    it('is found where they were merged, and nothing is left to do', async () => {
      const folder = await folderWith(article())
      await applySeed(payload(), folder)
      const into = await mergeAnne(payload())

      await applySeed(payload(), folder)
      const again = await applySeed(payload(), folder)
      await applySeed(payload(), await folderWith(article({ kicker: 'Rail' })))

      expect(again.run).toBeUndefined()
      expect(await about()).toEqual([into])
      expect(await reasonOf(await folderWith(article({ kicker: 'Rail' })))).toEqual([
        ['unchanged', undefined],
      ])
    })

    it('is referred to by nothing while they are in the trash: a plan says so, and nothing is done', async () => {
      const folder = await folderWith(article())
      await trash()

      const applied = await applySeed(payload(), folder)

      expect(await reasonOf(folder)).toEqual([['keep', 'it refers to person:anne-morel: in the trash']])
      expect(applied).toMatchObject({ run: undefined, refused: [] })
    })

    it('is told where they were trashed since the plan', async () => {
      const folder = await folderWith(article())
      const planned = await planFolder(payload(), folder)
      await trash()
      const { refused } = await applyDocuments(payload(), planned, { waitMs: 0 })

      const reason = 'it refers to person:anne-morel: in the trash'
      expect(refused).toEqual([{ sourceId: 'gare', reason }])
    })

    it('is found by a sealed plan where they were merged before it', async () => {
      const from = await folderWith(article())
      const file = path.join(testFolder(), `plan-${randomUUID()}.json`)
      const into = await mergeAnne(payload())

      await seedHere(['plan', '--out', file, '--from', from], settings)
      const applied = await seedHere(['apply', file, '--yes', '--from', from], settings)

      expect(applied.code).toBe(0)
      expect(await about()).toEqual([into])
    })
  })
}
