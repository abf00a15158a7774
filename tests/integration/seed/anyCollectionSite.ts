import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { anyCollectionConfig, slugOf } from '../../helpers/anyCollectionConfig'
import { applyEntries, entry, idIn, inLocale, outcomesOf, planEntries } from '../../helpers/anyEntries'
import { useAnySite } from '../../helpers/anySite'
import type { TestDatabase } from '../../helpers/databases'
import { rowsAndVersions } from '../../helpers/seedDocuments'
import { bootTestPayload } from '../../helpers/testPayload'

export function anySiteSuite(
  payload: () => Payload,
  { database, localApiAlone }: { readonly database: TestDatabase; readonly localApiAlone: boolean },
): void {
  describe('a site that is no newsroom', () => {
    const { entriesWith, wishes } = useAnySite(payload)

    it('is told what its collections can’t hold', async () => {
      const wrong = entriesWith({
        ...wishes(),
        kinds: ['red', 'gren'],
        name: { en: 'Station', de: 'Bahnhof' },
        blocks: [{ blockType: 'nota' }],
        rows: [{ lable: 'x' }],
        taggedBy: [],
        shout: 'LOUD',
      })

      const refused: unknown = await planEntries(payload(), wrong).catch((error: unknown) => error)

      const told = String(refused)
      expect(told).toMatch(
        /“gren” is no value of things\.kinds; nearest: “green”; write one of red, green, blue/u,
      )
      expect(told).toMatch(/“de” is no locale, in things\.name; write a value for one of en, fr/u)
      expect(told).toMatch(/there is no block “nota” in things\.blocks; write one of note, frame/u)
      expect(told).toMatch(/things has no field “rows\.1\.lable” that a seed may set/u)
      expect(told).toMatch(/things has no field “taggedBy”/u)
      expect(told).toMatch(/things has no field “shout”/u)
    })

    it('is told which value is another entry’s', async () => {
      const twin = { title: 'Twin', code: 'every', _status: 'published' }
      const id = await idIn(payload(), 'every')

      const both = planEntries(payload(), [...entriesWith(wishes()), entry('things', 'twin', twin)])
      await expect(both).rejects.toThrow(/the code “every” is also that of every/u)
      const alone = planEntries(payload(), [entry('things', 'twin', twin)])
      await expect(alone).rejects.toThrow(
        `the code “every” is taken by another entry of things: “Everything” (${id})`,
      )
    })

    it('has nothing brought back from its trash', async () => {
      const id = await idIn(payload(), 'every')
      await payload().update({
        collection: slugOf('things'),
        id,
        data: { deletedAt: new Date().toISOString() },
      })
      const before = await rowsAndVersions(payload())

      const result = await applyEntries(payload(), entriesWith({ ...wishes(), title: 'Document' }))

      expect(result.run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('gets as a draft what its document does not publish, and changes of it', async () => {
      const draft = (title: string) => entry('things', 'draft', { title, name: { en: title, fr: 'Gare' } })
      await applyEntries(payload(), [draft('First')])
      await applyEntries(payload(), [draft('Second')])

      const told = await outcomesOf(payload(), [draft('Second')])
      const { docs } = await payload().find({
        collection: slugOf('things'),
        where: { title: { equals: 'Second' } },
        ...inLocale('all'),
      })

      expect(told['draft']).toEqual({ action: 'unchanged' })
      expect(docs).toMatchObject([{ _status: 'draft', name: { en: 'Second', fr: 'Gare' } }])
    })

    it('has every entry as it was when the seed’s state is taken out of its config', async () => {
      const target = database.makeTarget()
      const withSeed = await bootTestPayload(database, anyCollectionConfig({ localApiAlone }), { target })
      await applyEntries(withSeed, [entry('owners', 'ann', { name: 'Ann' })])
      const before = await withSeed.find({ collection: slugOf('owners') })
      await withSeed.destroy()

      const without = await bootTestPayload(database, anyCollectionConfig({ hasSeed: false }), { target })
      try {
        expect(await without.find({ collection: slugOf('owners') })).toEqual(before)
      } finally {
        await without.destroy()
      }
    })
  })
}
