import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { seedSampleDocuments } from '../../../seed/commands/seedSampleDocuments'
import { idOfSource } from '../../../seed/desired/sourceId'
import { applyAsked, planAsked } from '../../helpers/applyAsked'
import { driftText } from '../../helpers/driftOf'
import { applySeed, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { smallDocuments } from '../../helpers/smallDocuments'
import type { Documents } from '../../helpers/smallDocuments'

const quoteId = idOfSource('gare#le train reviendra#1')
const prune = { isPruning: true }
const people = smallDocuments['people.yaml'] ?? ''

/** The people alone. */
const withoutArticle: Documents = { 'people.yaml': people }
/** Nobody and nothing, but for somebody else. */
const withNothing: Documents = { 'people.yaml': 'rose-lenoir: { name: Rose Lenoir }\n' }
/** The article without the second person, whom nothing names then. */
const withoutJean: Documents = {
  ...smallDocuments,
  'people.yaml': people.replace(/jean-petit.*\n/u, ''),
  'gare.yaml': (smallDocuments['gare.yaml'] ?? '').replace(/ {2}jean-petit.*\n/u, ''),
}

export function pruneSuite(payload: () => Payload): void {
  describe('what no document asks for any more', () => {
    const { id, publish, readersSee, saveDraft } = useSeededArticle(payload, smallDocuments)
    const trashed = async (collection: 'articles' | 'quotes' | 'people'): Promise<readonly string[]> => {
      const where = { deletedAt: { exists: true } }
      const { docs } = await payload().find({ collection, depth: 0, trash: true, where })
      return docs.map((doc) => doc.id)
    }
    const leftBy = async (documents: Documents): Promise<Documents> => {
      const { plan } = await planAsked(payload(), documents, prune)
      return Object.fromEntries(plan.orphans.map(({ reason, sourceId }) => [sourceId, reason ?? '']))
    }

    it('is not judged by a source of which nothing was seeded', async () => {
      const other = {
        'gens.ndjson': '{"sourceId":"x","collection":"people","fields":{"name":"Rose Lenoir"}}',
      }

      await expect(planAsked(payload(), other, prune)).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining(
          'all that was seeded here, 4 entries (2 of gare.txt, 2 of people.yaml)',
        ),
        remedy: expect.stringContaining('--from DIR'),
      })
    })

    it('stays with an address that an editor gave it, of which the drift tells as well', async () => {
      await publish({ slug: 'autre-gare' })

      expect(await leftBy(withoutArticle)).toMatchObject({ gare: 'an editor changed slug' })
      expect((await driftText(payload())).text).toContain(': “la-gare-pourrait-rouvrir” → “autre-gare”')
    })

    it('stays where nobody asks to prune', async () => {
      const before = await rowsAndVersions(payload())

      await applySeed(payload(), withoutArticle)

      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('goes to the trash, an article with its quotes, and is not remembered any more', async () => {
      const { plan } = await planAsked(payload(), withoutArticle, prune)
      const { refused, removed, run = '' } = await applyAsked(payload(), withoutArticle, prune)
      const again = await applyAsked(payload(), withoutArticle, prune)
      const journal = await payload().findByID({ collection: 'seed-runs', id: run })
      const { docs } = await payload().find({ collection: 'seed-changes', where: { run: { equals: run } } })

      expect(plan.removals.map(({ into, state }) => [state.sourceId, into])).toEqual([
        ['gare#le train reviendra#1', 'trash'],
        ['gare', 'trash'],
      ])
      expect({ refused, removed }).toEqual({ refused: [], removed: 2 })
      expect([await trashed('articles'), await trashed('quotes')]).toEqual([[id], [quoteId]])
      expect(await readersSee()).toBeUndefined()
      expect((await payload().count({ collection: 'seed-entries' })).totalDocs).toBe(2)
      expect(journal).toMatchObject({ status: 'finished', counts: { remove: 2, unchanged: 2 } })
      expect(docs.map(({ kind, sourceId }) => `${kind} ${sourceId}`).sort()).toEqual([
        'removed gare',
        'removed gare#le train reviendra#1',
      ])
      expect(again.run).toBeUndefined()
    })

    it('comes back with its quotes when an editor restores it', async () => {
      await applyAsked(payload(), withoutArticle, prune)

      await payload().update({
        collection: 'articles',
        id,
        trash: true,
        data: { deletedAt: null, _status: 'published' },
      })

      expect(await trashed('quotes')).toEqual([])
      expect(await readersSee()).toMatchObject({ headline: 'La gare pourrait rouvrir' })
    })

    it('comes back with --recreate when the documents ask for it again', async () => {
      await applyAsked(payload(), withoutArticle, prune)

      const { counts } = await applyAsked(payload(), smallDocuments, { isRecreating: true })

      expect(counts).toMatchObject({ update: 2, conflict: 0 })
      expect(await readersSee()).toMatchObject({ id })
    })

    it('leaves people whom an article in the trash names: it may be restored', async () => {
      const { removed } = await applyAsked(payload(), withNothing, prune)

      expect(removed).toBe(2)
      expect(await trashed('people')).toEqual([])
      expect(await leftBy(withNothing)).toEqual({
        'person:anne-morel': 'articles “La gare pourrait rouvrir”, in the trash, refers to it',
        'person:jean-petit': 'articles “La gare pourrait rouvrir”, in the trash, refers to it',
      })
    })

    it('removes a person whom the same apply takes out of the article', async () => {
      const { refused, removed } = await applyAsked(payload(), withoutJean, prune)

      expect({ refused, removed }).toEqual({ refused: [], removed: 1 })
      expect(await trashed('people')).toEqual([idOfSource('person:jean-petit')])
    })

    it('leaves what an editor changed, published or in a draft, with all that belongs to it', async () => {
      await saveDraft({ abstract: 'Un résumé.' })
      const before = await rowsAndVersions(payload())

      const result = await applyAsked(payload(), withoutArticle, prune)

      expect(result.run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
      expect(await leftBy(withoutArticle)).toEqual({
        gare: 'an editor changed abstract',
        'gare#le train reviendra#1': 'it belongs to gare, which stays',
      })
    })

    it('takes nothing that a seed or a save filled by itself for an editor’s', async () => {
      await seedSampleDocuments(payload())
      const gone = await planAsked(payload(), smallDocuments, prune)

      const { refused, removed } = await applyAsked(payload(), smallDocuments, prune)

      expect(gone.plan.orphans.map(({ collection }) => collection)).toEqual(Array(5).fill('people'))
      expect({ refused, removed }).toEqual({ refused: [], removed: 8 })
    })

    it('leaves an article of which an editor made a quote', async () => {
      const selectors = [{ exact: 'n’y croit pas' }]
      const data = { article: id, selectors, quotationType: 'fragment' } as const
      await payload().create({ collection: 'quotes', data })

      expect(await leftBy(withoutArticle)).toMatchObject({
        gare: expect.stringMatching(/^quotes “.*” refers to it$/u),
      })
    })

    it('leaves what an editor changes in the meantime, and says so', async () => {
      const onGroup = async (): Promise<void> => {
        await publish({ byline: 'Une plume' })
      }
      const more = { 'people.yaml': `${people}rose-lenoir: { name: Rose Lenoir }\n` }

      const { refused, removed } = await applyAsked(payload(), more, { ...prune, onGroup })

      expect(removed).toBe(0)
      expect(refused).toEqual([
        { sourceId: 'gare#le train reviendra#1', reason: 'it belongs to gare, which stays' },
        { sourceId: 'gare', reason: 'an editor changed byline' },
      ])
      expect(await readersSee()).toMatchObject({ byline: 'Une plume' })
    })
  })
}
