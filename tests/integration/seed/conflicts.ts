import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { applySeed, folderOf, planFolder, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { oneDocument, replaced, revised, smallDocuments } from '../../helpers/smallDocuments'

const withHeadline = revised(oneDocument, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare rouvrira'])
const withBoth = revised(withHeadline, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

export function conflictsSuite(payload: () => Payload): void {
  describe('a seed in conflict with editors', () => {
    const { editorsSee, id, proposals, publish, readersSee, saveDraft } = useSeededArticle(
      payload,
      oneDocument,
    )
    const both = [
      { path: 'kicker', value: 'Rail' },
      { path: 'headline', value: 'La gare rouvrira' },
    ]

    it('writes nothing to an entry in conflict: the document’s headline waits, and never goes live by itself', async () => {
      await publish({ headline: 'Un retour en gare' })
      const before = await editorsSee()

      const result = await applySeed(payload(), withHeadline)
      const after = await editorsSee()
      await publish({ kicker: 'Région' })

      expect(result.counts).toMatchObject({ conflict: 1, proposals: 1 })
      expect(after.updatedAt).toBe(before.updatedAt)
      expect(await proposals()).toEqual([{ path: 'headline', value: 'La gare rouvrira' }])
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Région' })
    })

    it('says a conflict once: the second apply of the same documents writes nothing', async () => {
      await publish({ headline: 'Un retour en gare' })
      await applySeed(payload(), withHeadline)
      const before = await rowsAndVersions(payload())

      const result = await applySeed(payload(), withHeadline)

      expect(result.run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('writes no other field of the entry either: they wait with the one in conflict', async () => {
      await publish({ headline: 'Un retour en gare' })
      const before = await editorsSee()

      const result = await applySeed(payload(), withBoth)
      const { plan } = await planFolder(payload(), await folderOf(withBoth))
      const again = await applySeed(payload(), withBoth)

      expect(result.counts).toMatchObject({ conflict: 1, update: 0, proposals: 2 })
      expect(await editorsSee()).toEqual(before)
      expect(await proposals()).toEqual(both)
      expect(plan.groups.at(-1)?.entries[0]?.action).toBe('conflict')
      expect(again.run).toBeUndefined()
    })

    it.each([
      ['the editor takes the document’s headline', 'La gare rouvrira', withBoth],
      [
        'the document takes the editor’s headline',
        'Un retour en gare',
        revised(withBoth, 'gare.yaml', ['La gare rouvrira', 'Un retour en gare']),
      ],
    ])('writes what waited once %s', async (_how, headline, documents) => {
      await publish({ headline: 'Un retour en gare' })
      await applySeed(payload(), withBoth)

      await publish({ headline })
      await applySeed(payload(), documents)
      const again = await applySeed(payload(), documents)

      expect(await readersSee()).toMatchObject({ headline, kicker: 'Rail' })
      expect(await proposals()).toEqual([])
      expect(again.run).toBeUndefined()
    })

    it('leaves the published text too where an editor’s draft is in conflict, until it is resolved', async () => {
      await saveDraft({ headline: 'Brouillon de titre' })
      const before = await editorsSee()

      await applySeed(payload(), withBoth)
      const again = await applySeed(payload(), withBoth)
      const [readers, editors, waiting] = [await readersSee(), await editorsSee(), await proposals()]
      await saveDraft({ headline: 'La gare rouvrira', byline: 'Une plume' })
      await applySeed(payload(), withBoth)

      expect(again.run).toBeUndefined()
      expect(readers).toMatchObject({ headline: 'La gare pourrait rouvrir', kicker: 'Transports' })
      expect(editors).toEqual(before)
      expect(waiting).toEqual(both)
      expect(await readersSee()).toMatchObject({ headline: 'La gare rouvrira', kicker: 'Rail' })
      expect(await editorsSee()).toMatchObject({ _status: 'draft', byline: 'Une plume', kicker: 'Rail' })
      expect(await proposals()).toEqual([])
    })

    it('never publishes a draft of which nothing is remembered, however often it is applied', async () => {
      await payload().update({
        collection: 'articles',
        id,
        data: { _status: 'draft', kicker: null },
      })
      await payload().db.deleteMany({ collection: 'seed-entries', where: {} })

      const result = await applySeed(payload(), oneDocument)
      const again = await applySeed(payload(), oneDocument)

      expect(result.counts).toMatchObject({ conflict: 1, update: 0 })
      expect(again.run).toBeUndefined()
      expect(await readersSee()).toBeUndefined()
      expect(await editorsSee()).toMatchObject({ _status: 'draft', kicker: null })
    })
  })

  describe('a seed in conflict with editors, of a quote', () => {
    const { editorsSee, proposals, publish, readersSee } = useSeededArticle(payload, smallDocuments)

    it('makes a quote whose words wait in a body in conflict, and it waits with them', async () => {
      const { body } = await editorsSee()
      await publish({ body: replaced(body, 'n’y croit pas', 'en doute') })
      const text = revised(smallDocuments, 'gare.txt', ['n’y croit pas', 'n’y croit guère'])
      const quote = '  - { words: n’y croit guère, type: fragment, speaker: jean-petit }\n'
      const more = revised({ ...text, 'gare.yaml': `${text['gare.yaml'] ?? ''}${quote}` }, 'gare.yaml', [
        'Transports',
        'Rail',
      ])

      const result = await applySeed(payload(), more)
      const quotes = await payload().find({ collection: 'quotes', depth: 0, sort: 'position' })

      expect(result.refused).toEqual([])
      expect(quotes.docs).toMatchObject([{ public: true }, { anchor: 'waiting', public: false }])
      expect(await readersSee()).toMatchObject({ kicker: 'Transports' })
      expect(await proposals()).toMatchObject([
        { path: 'kicker' },
        { path: 'body' },
        { path: 'isBasedOn.sha256' },
      ])
    })
  })
}
