import { describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { idOfSource } from '../../../seed/desired/sourceId'
import { mergePeople } from '../../../src/revise/mergePeople'
import { driftData, driftText } from '../../helpers/driftOf'
import { applySeed, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { replaced, revised, smallDocuments } from '../../helpers/smallDocuments'

const kickerChanged = revised(smallDocuments, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])
const personId = idOfSource('person:anne-morel')
const quoteId = idOfSource('gare#le train reviendra#1')

export function driftSuite(payload: () => Payload): void {
  describe('the drift of seeded entries', () => {
    const { editorsSee, id, publish, saveDraft, trash } = useSeededArticle(payload, smallDocuments)
    const versions = async () => {
      const { docs } = await payload().findVersions({
        collection: 'articles',
        sort: 'updatedAt',
        where: { parent: { equals: id } },
      })
      return docs
    }
    const newestVersionAt = async () => (await versions()).at(-1)?.updatedAt ?? ''

    it('is none where nobody changed anything', async () => {
      expect(await driftText(payload())).toEqual({ code: 0, text: '4 as the last apply left them.' })
    })

    it('says which field an editor changed, from what to what, and since when', async () => {
      await publish({ headline: 'Un retour en gare' })
      const changedAt = await newestVersionAt()
      await publish({ byline: 'Une plume' })
      const signedAt = await newestVersionAt()

      expect(await driftText(payload())).toEqual({
        code: 4,
        text: [
          'changed   articles gare',
          `  ~ headline, since ${changedAt}: “La gare pourrait rouvrir” → “Un retour en gare”`,
          `  ~ byline, since ${signedAt}: nothing → “Une plume”`,
          '',
          '1 changed, 3 as the last apply left them.',
        ].join('\n'),
      })
    })

    it('writes nothing', async () => {
      await publish({ headline: 'Un retour en gare' })
      const before = await rowsAndVersions(payload())

      await driftText(payload())

      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('tells a draft on top by itself, since it was saved, whatever a seed wrote beneath it', async () => {
      await saveDraft({ headline: 'Brouillon de titre' })
      const changedAt = await newestVersionAt()
      await applySeed(payload(), kickerChanged)

      const { counts, entries } = await driftData(payload())

      expect((await versions()).length).toBeGreaterThan(2)
      expect(counts).toMatchObject({ changed: 1 })
      expect(entries).toMatchObject([
        {
          sourceId: 'gare',
          collection: 'articles',
          id,
          document: 'gare.txt',
          drift: 'changed',
          fields: [
            {
              path: 'headline',
              in: 'draft',
              base: 'La gare pourrait rouvrir',
              current: 'Brouillon de titre',
              since: changedAt,
              orBefore: false,
            },
          ],
        },
      ])
    })

    it('reaches back to the first save with another value, through drafts and later values', async () => {
      await saveDraft({ headline: 'Un' })
      const changedAt = await newestVersionAt()
      await publish({ headline: 'Deux' })
      await publish({ headline: 'Trois' })

      const { entries } = await driftData(payload())

      expect(entries[0]?.fields).toMatchObject([{ in: 'entry', current: 'Trois', since: changedAt }])
    })

    it('says that it may be older where no version tells', async () => {
      await publish({ headline: 'Un retour en gare' })
      const changedAt = await newestVersionAt()
      const [first] = await versions()
      await payload().db.deleteVersions({ collection: 'articles', where: { id: { equals: first?.id } } })

      expect((await driftText(payload())).text).toContain(`~ headline, since ${changedAt} or before: `)
    })

    it('of a body that was merged is known from that apply on', async () => {
      const { body } = await editorsSee()
      await publish({ body: replaced(body, 'La maire', 'Hier, la maire') })
      const merging = revised(smallDocuments, 'gare.txt', ['n’y croit pas', 'n’y croit guère'])
      await applySeed(payload(), merging)

      const { entries } = await driftData(payload())
      const { docs } = await payload().find({
        collection: 'seed-entries',
        where: { sourceId: { equals: 'gare' } },
      })

      expect(entries).toMatchObject([
        { fields: [{ path: 'body', in: 'entry', since: docs[0]?.updatedAt, orBefore: true }] },
      ])
      expect((await driftText(payload())).text).toMatch(
        / or before: 3 lines\n {6}- La maire Anne .*\n {6}\+ Hier, la maire Anne /u,
      )
    })

    it('knows an unpublished article by its status', async () => {
      await payload().update({ collection: 'articles', id, data: { _status: 'draft' } })

      expect((await driftText(payload())).text).toMatch(
        /^changed {3}articles gare\n {2}~ _status, since \S+ or before: “published” → “draft”\n\n/u,
      )
    })

    it('tells what is in the trash, since when, and what was deleted', async () => {
      await payload().delete({ collection: 'quotes', id: quoteId })
      await trash()
      const { deletedAt } = await payload().findByID({ collection: 'articles', id, trash: true })

      const { code, text } = await driftText(payload())

      expect(code).toBe(4)
      expect(text.split('\n')).toEqual([
        `trashed   articles gare: in the trash since ${String(deletedAt)}`,
        'deleted   quotes gare#le train reviendra#1: deleted by an editor',
        '',
        '1 in the trash, 1 deleted, 2 as the last apply left them.',
      ])
    })

    it('says where a merged person went, and takes what names the other for no change', async () => {
      const other = await payload().create({
        collection: 'people',
        data: { name: 'Anne-Marie Morel', _status: 'published' },
      })
      const req = await createLocalReq({}, payload())
      await mergePeople(req, { from: personId, into: other.id })
      const merged = await payload().findByID({ collection: 'people', id: personId, trash: true })

      const { text } = await driftText(payload())

      expect(text.split('\n')).toEqual([
        `merged    people person:anne-morel: merged into ${other.id} since ${String(merged.deletedAt)}`,
        '',
        '1 merged into others, 3 as the last apply left them.',
      ])
    })

    it('calls related entries by their source ids', async () => {
      await payload().update({
        collection: 'quotes',
        id: quoteId,
        data: { speaker: idOfSource('person:jean-petit') },
      })

      expect((await driftText(payload())).text).toMatch(
        /~ speaker, since \S+Z: “person:anne-morel” → “person:jean-petit”\n/u,
      )
    })

    it('is asked of one document', async () => {
      await publish({ headline: 'Un retour en gare' })

      expect(await driftText(payload(), 'people.yaml')).toMatchObject({ code: 0 })
      expect(await driftText(payload(), 'gare.txt')).toMatchObject({ code: 4 })
      await expect(driftText(payload(), 'gar.txt')).rejects.toMatchObject({
        code: 'USAGE',
        message: 'nothing was seeded from a document “gar.txt”',
        remedy: 'Name it as it is in the folder of the documents: --document gare.txt',
      })
    })

    it('says of how many entries nobody can tell, since the config does not have their collection', async () => {
      const row = {
        id: 'gone',
        sourceId: 'gone',
        entryCollection: 'recipes',
        entryId: 'x',
        base: {},
        digest: '',
      }
      await payload().db.create({ collection: 'seed-entries', data: row })

      expect(await driftText(payload())).toEqual({
        code: 0,
        text: '4 as the last apply left them, 1 in collections that the config does not have.',
      })
    })

    it('is told entry by entry, however many there are', async () => {
      for (let number = 0; number < 210; number += 1) {
        const sourceId = `more-${String(number).padStart(3, '0')}`
        await payload().db.create({
          collection: 'seed-entries',
          data: {
            id: sourceId,
            sourceId,
            entryCollection: 'people',
            entryId: sourceId,
            base: {},
            digest: '',
          },
        })
      }

      const { counts, entries } = await driftData(payload())
      const sourceIds = entries.map(({ sourceId }) => sourceId)

      expect(counts).toMatchObject({ deleted: 210, asApplied: 4 })
      expect(sourceIds).toHaveLength(210)
      expect(sourceIds).toEqual([...new Set(sourceIds)].sort())
    })
  })
}
