import { beforeEach, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { decideProposals } from '../../../src/seed-state/panel/decideProposals'
import { fieldPlaces } from '../../../src/seed-state/panel/fieldsAt'
import { offersNow } from '../../../src/seed-state/panel/offersNow'
import { readSeedInfo } from '../../../src/seed-state/panel/readSeedInfo'
import { slugOf } from '../../helpers/anyCollectionConfig'
import type { AnySlug } from '../../helpers/anyCollectionConfig'
import { applyEntries, clearAll, entry, idIn, inLocale, readAny } from '../../helpers/anyEntries'
import type { Fields } from '../../helpers/anyEntries'

const ann = { collection: 'owners', sourceId: 'ann' } as const
const gare = { collection: 'things', sourceId: 'gare' } as const

interface Sought {
  readonly collection: AnySlug
  readonly sourceId: string
}

export function anyPanelSuite(payload: () => Payload): void {
  describe('what an editor of a site that is no newsroom accepts', () => {
    let editor: Fields = {}
    beforeEach(async () => {
      await clearAll(payload())
      const data = { email: 'editor@site.example', password: 'a long password' }
      const made = await payload().create({ collection: slugOf('editors'), data: data as never })
      editor = { ...made, collection: 'editors' }
    })

    /** Has an emptied field wait, as if an apply had found it in conflict; with what accepts it. */
    async function offerEmptied({ collection, sourceId }: Sought, path: string) {
      const proposals = [{ path, value: null }]
      const where = { sourceId: { equals: sourceId } }
      await payload().update({ collection: 'seed-entries', where, data: { proposals } })
      const req = await createLocalReq({ user: editor as never }, payload())
      const ref = { collection: slugOf(collection), id: await idIn(payload(), sourceId) }
      const { waiting = [] } = (await readSeedInfo(req, ref)) ?? {}
      const decisions = waiting.map(({ digest }) => ({ path, digest, choice: 'accept' as const }))
      return { req, ref, decisions }
    }

    async function acceptEmptied(sought: Sought, path: string): Promise<boolean> {
      const { decisions, ref, req } = await offerEmptied(sought, path)
      return decideProposals(req, ref, decisions)
    }

    it('is told where an item of a list, in whatever language, is another than the one shown', async () => {
      const fields = { title: 'Gare', list: { en: [{ word: 'one' }], fr: [{ word: 'un' }] } }
      await applyEntries(payload(), [entry('things', 'gare', { ...fields, _status: 'published' })])
      const seen = await offerEmptied(gare, 'list')
      const { req, ref } = seen
      const data = { list: [{ word: 'deux' }] }
      await payload().update({ ...ref, data: data as never, ...inLocale('fr'), draft: true })

      const decided = decideProposals(req, ref, seen.decisions)

      await expect(decided).rejects.toMatchObject({ status: 409 })
    })

    it('is not decided while somebody of other accounts, with the same id, writes in the entry', async () => {
      await applyEntries(payload(), [entry('owners', 'ann', { name: 'Ann', nicknames: ['Annie'] })])
      const { decisions, ref, req } = await offerEmptied(ann, 'nicknames')
      const guest = { id: editor['id'], email: 'guest@site.example', password: 'a long password' }
      await payload().create({ collection: slugOf('guests'), data: guest as never })
      const document = { relationTo: ref.collection, value: ref.id }
      const lock = { document, user: { relationTo: 'guests', value: editor['id'] } }
      await payload().create({ collection: 'payload-locked-documents', data: lock as never })

      await expect(decideProposals(req, ref, decisions)).rejects.toMatchObject({ status: 423 })
    })

    it('is nothing that holds a part which they may not read: they neither see it nor decide on it', async () => {
      await applyEntries(payload(), [
        entry('owners', 'ann', {
          name: 'Ann',
          nicknames: ['Annie'],
          jobs: [{ title: 'Maire', pay: 'much' }],
        }),
      ])
      const { req, ref } = await offerEmptied(ann, 'jobs')
      const rows = [{ title: 'Maire', pay: 'more' }]
      const proposals = [
        { path: 'jobs', value: rows },
        { path: 'nicknames', value: ['Nan'] },
      ]
      const where = { sourceId: { equals: 'ann' } }
      await payload().update({ collection: 'seed-entries', where, data: { proposals } })

      const info = await readSeedInfo(req, ref)
      const digest =
        offersNow(
          { base: {}, proposals },
          {
            newest: await readAny(payload(), ann),
            places: fieldPlaces(payload().collections[ref.collection].config.flattenedFields),
          },
        )[0]?.digest ?? ''
      const decided = decideProposals(req, ref, [{ path: 'jobs', digest, choice: 'accept' }])

      expect(info?.waiting.map(({ path }) => path)).toEqual(['nicknames'])
      expect(JSON.stringify(info)).not.toMatch(/much|more/u)
      await expect(decided).rejects.toMatchObject({ status: 403 })
    })

    it('empties a list of words at once where there are no drafts', async () => {
      await applyEntries(payload(), [entry('owners', 'ann', { name: 'Ann', nicknames: ['Annie', 'Nan'] })])

      const wrote = await acceptEmptied(ann, 'nicknames')

      expect(wrote).toBe(true)
      expect((await readAny(payload(), ann))['nicknames'] ?? []).toEqual([])
    })

    it('empties words, lists and rows in each language', async () => {
      const fields = {
        title: 'Gare',
        name: { en: 'Station', fr: 'Gare' },
        names: { en: ['one'], fr: ['un', 'deux'] },
        list: { en: [{ word: 'one' }], fr: [{ word: 'un' }] },
      }
      await applyEntries(payload(), [entry('things', 'gare', { ...fields, _status: 'published' })])

      for (const path of ['name', 'names', 'list']) await acceptEmptied(gare, path)

      const { list, name, names, title } = await readAny(payload(), gare, { draft: true })
      expect(title).toBe('Gare')
      expect(JSON.stringify([name, names, list])).not.toMatch(/one|un|Station|Gare/u)
    })

    it('is said of by drift: who accepted it', async () => {
      await applyEntries(payload(), [entry('owners', 'ann', { name: 'Ann', nicknames: ['Annie'] })])

      await acceptEmptied(ann, 'nicknames')

      const { docs } = await payload().find({ collection: 'seed-entries' })
      expect(docs).toMatchObject([{ lastEditor: 'editor@site.example' }])
    })
  })
}
