import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { idOfSource } from '../../../seed/desired/sourceId'
import { applyAsked } from '../../helpers/applyAsked'
import { applySeed } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const quoteId = idOfSource('gare#le train reviendra#1')
const withKicker = revised(smallDocuments, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])
const withHeadline = revised(withKicker, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare rouvrira'])
const recreate = { isRecreating: true }

export function recreateSuite(payload: () => Payload): void {
  describe('what editors removed and documents ask for', () => {
    const { editorsSee, id, proposals, publish, readersSee, trash } = useSeededArticle(
      payload,
      smallDocuments,
    )
    const quotes = () => payload().find({ collection: 'quotes', depth: 0, overrideAccess: false })

    it('comes back from the trash, with its quotes and with what changed meanwhile', async () => {
      await publish({ byline: 'Une plume' })
      await trash()

      const { counts, refused } = await applyAsked(payload(), withKicker, recreate)
      const again = await applyAsked(payload(), withKicker, recreate)

      expect(refused).toEqual([])
      expect(counts).toMatchObject({ create: 0, update: 2, unchanged: 2 })
      expect(await readersSee()).toMatchObject({ id, kicker: 'Rail', byline: 'Une plume', deletedAt: null })
      expect((await quotes()).docs).toMatchObject([{ id: quoteId, public: true }])
      expect(again.run).toBeUndefined()
    })

    it('comes back as it was where it is in conflict, and the document’s value waits', async () => {
      await publish({ headline: 'Un retour en gare' })
      await trash()

      const { counts } = await applyAsked(payload(), withHeadline, recreate)

      expect(counts).toMatchObject({ conflict: 1, proposals: 2 })
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Transports' })
      expect(await proposals()).toHaveLength(2)
    })

    it('comes back as a draft where it was one', async () => {
      await payload().update({ collection: 'articles', id, data: { _status: 'draft' } })
      await trash()

      await applyAsked(payload(), withKicker, recreate)

      expect(await readersSee()).toBeUndefined()
      expect(await editorsSee()).toMatchObject({ _status: 'draft', kicker: 'Rail', deletedAt: null })
    })

    it('is made anew under the same ids where it was deleted for good', async () => {
      await payload().delete({ collection: 'articles', id })

      const left = await applySeed(payload(), withKicker)
      const { counts } = await applyAsked(payload(), withKicker, recreate)
      const again = await applySeed(payload(), withKicker)

      expect(left.run).toBeUndefined()
      expect(counts).toMatchObject({ create: 2, unchanged: 2 })
      expect(await readersSee()).toMatchObject({ id, kicker: 'Rail' })
      expect((await quotes()).docs).toMatchObject([{ id: quoteId, public: true }])
      expect((await payload().count({ collection: 'seed-entries' })).totalDocs).toBe(4)
      expect(again.run).toBeUndefined()
    })
  })
}
