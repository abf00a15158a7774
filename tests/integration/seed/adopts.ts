import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { planAdoption } from '../../../seed/commands/planAdoption'
import { readDocuments } from '../../../seed/commands/readDocuments'
import { idOfSource } from '../../../seed/desired/sourceId'
import { adoptEntries } from '../../../seed/store/adoptEntries'
import { acquireLease } from '../../../seed/store/lease'
import type { Article } from '../../../src/payload-types'
import { adoptHere } from '../../helpers/adoptHere'
import { clearSeed } from '../../helpers/clearSeed'
import { driftText } from '../../helpers/driftOf'
import { applySeed, folderOf, planFolder, proposalsOf, rowsAndVersions } from '../../helpers/seedDocuments'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const withTwoPetits = revised(smallDocuments, 'people.yaml', [
  'jean-petit: { name: Jean Petit }',
  `jean-petit: { name: Jean Petit, disambiguatingDescription: le maire }
jean-petit-2: { name: Jean Petit, disambiguatingDescription: le peintre }`,
])

export function adoptSuite(payload: () => Payload): void {
  describe('adopting entries', () => {
    beforeEach(() => clearSeed(payload()))

    const person = (name: string, more: object = {}) =>
      payload().create({ collection: 'people', data: { name, _status: 'published', ...more } })
    const stateOf = async (sourceId: string) => {
      const { docs } = await payload().find({
        collection: 'seed-entries',
        where: { sourceId: { equals: sourceId } },
      })
      return docs[0]
    }
    const countsOf = async () => {
      const collections = ['articles', 'people', 'quotes'] as const
      const counts = await Promise.all(collections.map((collection) => payload().count({ collection })))
      return counts.map(({ totalDocs }) => totalDocs)
    }

    /** The entries of the documents as an editor made them: the same words, other ids, no dates. */
    async function makeByHand() {
      await applySeed(payload(), smallDocuments)
      const id = idOfSource('gare')
      const { body } = await payload().findByID({ collection: 'articles', id, depth: 0 })
      await clearSeed(payload())
      const [anne, jean] = [await person('Anne Morel'), await person('Jean Petit')]
      const linked = JSON.parse(
        JSON.stringify(body)
          .replaceAll(idOfSource('person:anne-morel'), anne.id)
          .replaceAll(idOfSource('person:jean-petit'), jean.id),
      ) as NonNullable<Article['body']>
      const article = await payload().create({
        collection: 'articles',
        data: {
          headline: 'La gare pourrait rouvrir',
          inLanguage: 'fr',
          body: linked,
          kicker: 'Région',
          _status: 'published',
        },
      })
      const quote = await payload().create({
        collection: 'quotes',
        data: {
          article: article.id,
          selectors: [{ exact: 'Le train reviendra' }],
          quotationType: 'statement',
          speaker: anne.id,
        },
      })
      return { anne, jean, article, quote }
    }

    it('ties people and articles by their slugs, quotes by their words, and writes to none of them', async () => {
      const { anne, article, jean, quote } = await makeByHand()
      const { 'seed-entries': _none, ...before } = await rowsAndVersions(payload())

      const { output, said } = await adoptHere(payload(), smallDocuments)
      const { 'seed-entries': states, ...after } = await rowsAndVersions(payload())

      expect(said).toEqual([
        `adopt     people person:anne-morel: “Anne Morel” (${anne.id}), by its slug “anne-morel”`,
        `adopt     people person:jean-petit: “Jean Petit” (${jean.id}), by its slug “jean-petit”`,
        `adopt     articles gare: “La gare pourrait rouvrir” (${article.id}), by its slug “la-gare-pourrait-rouvrir”`,
        expect.stringMatching(new RegExp(`^adopt {5}quotes gare#le train reviendra#1: .*\\(${quote.id}\\)`)),
        '',
        '4 to tie.',
      ])
      expect(output).toBe('Tied 4 entries, without writing to them.')
      expect(after).toEqual(before)
      expect(states).toHaveLength(4)
      expect(await stateOf('gare')).toMatchObject({
        entryCollection: 'articles',
        entryId: article.id,
        document: 'gare.txt',
        base: {},
        proposals: [],
      })
    })

    it('makes every difference a conflict that waits, and no entry twice', async () => {
      const { article, jean } = await makeByHand()
      await adoptHere(payload(), smallDocuments)

      const result = await applySeed(payload(), smallDocuments)
      const again = await applySeed(payload(), smallDocuments)

      expect(result.counts).toMatchObject({ create: 0, update: 0 })
      expect(again.run).toBeUndefined()
      expect(await countsOf()).toEqual([1, 2, 1])
      expect(await payload().findByID({ collection: 'articles', id: article.id })).toMatchObject({
        kicker: 'Région',
        updatedAt: article.updatedAt,
      })
      expect(await proposalsOf(payload(), 'gare')).toEqual(
        expect.arrayContaining([{ path: 'kicker', value: 'Transports' }]),
      )
      expect(await proposalsOf(payload(), 'gare')).not.toEqual(
        expect.arrayContaining([expect.objectContaining({ path: 'body' })]),
      )
      expect(await stateOf('person:jean-petit')).toMatchObject({
        entryId: jean.id,
        base: { name: 'Jean Petit', _status: 'published' },
      })
    })

    it('of a person under another id has a new article refer to that one', async () => {
      const anne = await person('Anne Morel', { alternateNames: ['Morel'] })
      await adoptHere(payload(), smallDocuments)

      const result = await applySeed(payload(), smallDocuments)
      const again = await applySeed(payload(), smallDocuments)
      const article = await payload().findByID({
        collection: 'articles',
        id: idOfSource('gare'),
        depth: 0,
      })
      const { docs } = await payload().find({ collection: 'quotes', depth: 0 })

      expect(result).toMatchObject({ counts: { create: 3, conflict: 0 }, refused: [] })
      expect(again.run).toBeUndefined()
      expect(article.mentions).toContain(anne.id)
      expect(JSON.stringify(article.body)).toContain(anne.id)
      expect(docs).toMatchObject([{ speaker: anne.id }])
      expect(await countsOf()).toEqual([1, 2, 1])
    })

    it('leaves what is in the trash, and what two wish, and says so', async () => {
      const anne = await person('Anne Morel')
      const data = { deletedAt: new Date().toISOString() }
      await payload().update({ collection: 'people', id: anne.id, data })
      await person('Jean Petit')
      const before = await rowsAndVersions(payload())

      const { output, said } = await adoptHere(payload(), withTwoPetits)

      expect(output).toBe('Nothing to tie.')
      expect(said).toEqual([
        `left      people person:anne-morel: “Anne Morel” (${anne.id}) has the slug “anne-morel”, and is in the trash`,
        ...['jean-petit', 'jean-petit-2'].map(
          (key) =>
            `left      people person:${key}: several entries of the documents have the slug “jean-petit”: person:jean-petit, person:jean-petit-2`,
        ),
        '',
        '3 left as they are, 2 not there yet.',
      ])
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('leaves what is tied to another source id already', async () => {
      const jean = await person('Jean Petit')
      await adoptHere(payload(), smallDocuments)
      const renamed = revised(smallDocuments, 'people.yaml', ['jean-petit:', 'petit:'])

      const { said } = await adoptHere(payload(), revised(renamed, 'gare.yaml', ['jean-petit:', 'petit:']))

      expect(said).toContain(
        `left      people person:petit: “Jean Petit” (${jean.id}) has the slug “jean-petit”, and is tied to person:jean-petit already`,
      )
    })

    it('passes over what an editor deleted since it was found', async () => {
      const [anne, jean] = [await person('Anne Morel'), await person('Jean Petit')]
      const entries = [...(await readDocuments(await folderOf(smallDocuments))).source.walk()]
      const { ties } = await planAdoption(payload(), entries, { by: 'slug' })
      await payload().delete({ collection: 'people', id: anne.id })
      const lease = await acquireLease(payload(), { holder: 'a test', leaseMs: 60_000, waitMs: 0 })

      const tied = await adoptEntries(payload(), ties, { lease })
      const again = await adoptEntries(payload(), ties, { lease })

      expect(ties).toHaveLength(2)
      expect(tied.map(({ match }) => match.id)).toEqual([jean.id])
      expect(again).toEqual([])
    })

    it('stops where it is interrupted, and says how far it came', async () => {
      await person('Anne Morel')
      const adopting = adoptHere(payload(), smallDocuments, { signal: AbortSignal.abort() })

      await expect(adopting).rejects.toMatchObject({
        code: 'INTERRUPTED',
        message: '0 entries were tied until then',
      })
    })

    it('does nothing to what is known already', async () => {
      await applySeed(payload(), smallDocuments)
      const before = await rowsAndVersions(payload())

      const { output, said } = await adoptHere(payload(), smallDocuments)

      expect(said).toEqual(['4 known already.'])
      expect(output).toBe('Nothing to tie.')
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('ties a quote that an editor made of a seeded article', async () => {
      const unquoted = revised(smallDocuments, 'gare.yaml', [
        smallDocuments['gare.yaml']?.match(/quotes:[^]*/u)?.[0] ?? '',
        'quotes: []\n',
      ])
      await applySeed(payload(), unquoted)
      const quote = await payload().create({
        collection: 'quotes',
        data: {
          article: idOfSource('gare'),
          selectors: [{ exact: 'Le train reviendra' }],
          quotationType: 'term',
        },
      })

      const { said } = await adoptHere(payload(), smallDocuments)
      await applySeed(payload(), smallDocuments)

      expect(said.at(-1)).toBe('1 to tie, 3 known already.')
      expect(await countsOf()).toEqual([1, 2, 1])
      expect(await payload().findByID({ collection: 'quotes', id: quote.id })).toMatchObject({
        quotationType: 'term',
      })
      expect(await proposalsOf(payload(), 'gare#le train reviendra#1')).toEqual(
        expect.arrayContaining([{ path: 'quotationType', value: 'statement' }]),
      )
    })

    it('is kept to one collection', async () => {
      await makeByHand()

      const { said } = await adoptHere(payload(), smallDocuments, { collection: 'people' })

      expect(said.at(-1)).toBe('2 to tie.')
    })

    it('is no drift as long as nothing was applied', async () => {
      await makeByHand()
      await adoptHere(payload(), smallDocuments)

      expect(await driftText(payload())).toEqual({
        code: 0,
        text: '4 adopted, with nothing applied yet.',
      })
    })

    it.each([
      [
        { by: 'name' },
        /^“name” is no unique field of people or articles or quotes$/u,
        /--by slug \(people\)/u,
      ],
      [{ collection: 'quotes' }, /^“slug” is no unique field of quotes$/u, /No field of quotes is unique/u],
      [{ collection: 'peple' }, /nothing in a collection “peple”$/u, /nearest: people$/u],
    ])('by %j is a usage error', async (options, message, remedy) => {
      await expect(adoptHere(payload(), smallDocuments, options)).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringMatching(message),
        remedy: expect.stringMatching(remedy),
      })
    })

    it('asks first, and is nothing where the answer is no', async () => {
      await person('Anne Morel')
      const before = await rowsAndVersions(payload())
      const questions: string[] = []
      const confirm = (question: string) => {
        questions.push(question)
        return Promise.resolve(false)
      }

      const declined = adoptHere(payload(), smallDocuments, { confirm })

      await expect(declined).rejects.toMatchObject({ code: 'DECLINED', message: 'nothing was tied' })
      expect(questions).toEqual(['Tie these in a test?'])
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('waits for a run that holds the lease', async () => {
      await person('Anne Morel')
      const expiresAt = new Date(Date.now() + 60_000).toISOString()
      const data = { id: 'seed', holder: 'somebody else', token: 'theirs', expiresAt }
      await payload().create({ collection: 'seed-lease', data })

      await expect(adoptHere(payload(), smallDocuments)).rejects.toMatchObject({ code: 'LEASE_HELD' })
      expect(await stateOf('person:anne-morel')).toBeUndefined()
    })

    it('shows what the next plan then says of it', async () => {
      await makeByHand()
      await adoptHere(payload(), smallDocuments)

      const { plan } = await planFolder(payload(), await folderOf(smallDocuments))
      const actions = plan.groups.flatMap(({ entries }) => entries.map(({ action }) => action))

      expect(new Set(actions)).not.toContain('create')
      expect(new Set(actions)).not.toContain('update')
    })
  })
}
