import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { clearSeed } from '../../helpers/clearSeed'
import { applySeed, folderOf, planFolder, rowsAndVersions } from '../../helpers/seedDocuments'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const line = (collection: string, sourceId: string, fields: object): string =>
  JSON.stringify({ sourceId, collection, fields })

const person = (key: string): string =>
  line('people', `ready:${key}`, { name: `Personne ${key}`, slug: `personne-${key}`, _status: 'published' })

const article = (key: string, about: readonly string[], more: object = {}): string =>
  line('articles', key, {
    headline: `Article ${key}`,
    inLanguage: 'fr',
    about: about.map((each) => ({ $entry: each })),
    ...more,
  })

/** An article before those whom it names: one of them in the documents. */
const mixed = (lines: readonly string[]) => ({ ...smallDocuments, 'ready/all.ndjson': lines.join('\n') })

export function readyEntriesSuite(payload: () => Payload): void {
  describe('ready entries', () => {
    beforeEach(() => clearSeed(payload()))

    const aboutOf = async (headline: string): Promise<unknown> => {
      const where = { headline: { equals: headline } }
      const { docs } = await payload().find({ collection: 'articles', depth: 1, where })
      return docs[0]?.about?.map((each) => (typeof each === 'string' ? each : each.name))
    }

    it('are written with those of the documents beside them, in any order, and once', async () => {
      const documents = mixed([article('lu', ['ready:zoe', 'person:jean-petit']), person('zoe')])

      const { counts } = await applySeed(payload(), documents)
      const written = await rowsAndVersions(payload())
      const again = await applySeed(payload(), documents)

      expect(counts).toMatchObject({ create: 6 })
      expect(await aboutOf('Article lu')).toEqual(['Personne zoe', 'Jean Petit'])
      expect(again).toMatchObject({ run: undefined, counts: { unchanged: 6 } })
      expect(await rowsAndVersions(payload())).toEqual(written)
    })

    it('may be more than are in memory together, and refer to those before and after', async () => {
      const keys = Array.from({ length: 540 }, (_, number) => String(number))
      const first = article('first', ['ready:539', 'ready:0'])
      const documents = { 'all.ndjson': [first, ...keys.map(person)].join('\n') }

      const { counts } = await applySeed(payload(), documents)
      const { plan } = await planFolder(payload(), await folderOf({ 'all.ndjson': first }))

      expect(counts).toMatchObject({ create: 541 })
      expect(await aboutOf('Article first')).toEqual(['Personne 539', 'Personne 0'])
      // Those that the file has not any more are there to be named.
      expect(plan.groups.flatMap(({ entries }) => entries.map(({ action }) => action))).toEqual(['unchanged'])
      expect(plan.orphans).toHaveLength(540)
    })

    it('are told before anything is written where Payload would refuse them, or what they hold', async () => {
      const lines = [
        person('zoe'),
        line('people', 'ready:eva', { jobTitle: 'Maire', _status: 'published' }),
        line('quotes', 'ready:q', { article: { $entry: 'gare' }, selectors: [{ prefix: 'a' }] }),
        line('articles', 'lu', { headline: 12, about: 'ready:zoe', inLanguage: null, _status: 'published' }),
        line('users', 'ready:max', { email: 'max@example.org' }),
        line('seed-runs', 'ready:run', {}),
      ]

      const planning = planFolder(payload(), await folderOf(mixed(lines)))

      await expect(planning).rejects.toMatchObject({
        code: 'SEED_INVALID',
        problems: [
          [2, 'people.name is missing', 'add it'],
          [3, 'quotes.selectors.1.exact is missing', 'add it'],
          [4, 'articles.headline is no text: 12', 'put it in quotes: "12"'],
          [4, 'articles.about is no list: “ready:zoe”', 'write a list of its values, [] for none'],
          [
            5,
            'users holds accounts, which belong to one environment: no seed writes there',
            'remove the entry',
          ],
          [6, 'seed-runs is what the seed itself remembers: no seed writes there', 'remove the entry'],
        ].map(([number, what, remedy]) =>
          expect.objectContaining({ file: 'ready/all.ndjson', line: number, what, remedy }),
        ),
      })
    })

    it('are refused all at once, with file and line, before anything is written', async () => {
      const before = await rowsAndVersions(payload())
      const lines = [
        person('zoe'),
        '{',
        article('lu', ['ready:zoé'], { kiker: 'Rail' }),
        person('zoe'),
        line('peple', 'ready:max', { name: 'Max' }),
        line('people', 'ready:eva', { name: 'Eva', slug: 'personne-zoe' }),
      ]

      const applying = applySeed(payload(), mixed(lines))

      await expect(applying).rejects.toMatchObject({
        code: 'SEED_INVALID',
        problems: [
          [2, 'the line is not JSON'],
          [3, 'articles has no field “kiker” that a seed may set'],
          [3, 'lu refers to “ready:zoé”, and there is no entry of this source id'],
          [4, 'the source id “ready:zoe” is also that of ready/all.ndjson:1'],
          [4, 'the slug “personne-zoe” is also that of ready:zoe (ready/all.ndjson:1)'],
          [5, 'there is no collection “peple”'],
          [6, 'the slug “personne-zoe” is also that of ready:zoe (ready/all.ndjson:1)'],
        ].map(([number, what]) => expect.objectContaining({ file: 'ready/all.ndjson', line: number, what })),
      })
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('have the date that they say when they are published, or none: a seed makes none up', async () => {
      const dated = (key: string, more: object = {}) =>
        article(key, [], { slug: `article-${key}`, _status: 'published', ...more })
      const lines = [
        dated('stated', { datePublished: '2019-05-04T10:00:00.000Z' }),
        dated('day', { datePublished: '2019-05-04' }),
        dated('unsaid'),
        dated('empty', { datePublished: null }),
        dated('later', { _status: 'draft' }),
      ]
      const documents = { 'all.ndjson': lines.join('\n') }
      const publishedLater = revised(documents, 'all.ndjson', ['"_status":"draft"', '"_status":"published"'])

      await applySeed(payload(), documents)
      const again = await applySeed(payload(), documents)
      const { counts } = await applySeed(payload(), publishedLater)
      const { docs } = await payload().find({ collection: 'articles', overrideAccess: false, sort: 'slug' })

      expect(again).toMatchObject({ run: undefined, counts: { unchanged: 5 } })
      expect(counts).toMatchObject({ update: 1, unchanged: 4 })
      expect(docs.map(({ datePublished, slug }) => [slug, datePublished ?? null])).toEqual([
        ['article-day', '2019-05-04T00:00:00.000Z'],
        ['article-empty', null],
        ['article-later', null],
        ['article-stated', '2019-05-04T10:00:00.000Z'],
        ['article-unsaid', null],
      ])
    })

    it('have the date of the day when it is an editor who publishes them first', async () => {
      const documents = { 'all.ndjson': article('gare', [], { slug: 'gare', _status: 'draft' }) }
      await applySeed(payload(), documents)
      const where = { slug: { equals: 'gare' } }

      await payload().update({ collection: 'articles', where, data: { _status: 'published' } })
      const { docs } = await payload().find({ collection: 'articles', where })
      const { counts } = await applySeed(payload(), documents)

      expect(Date.now() - Date.parse(docs[0]?.datePublished ?? '')).toBeLessThan(60_000)
      expect(counts).toMatchObject({ keep: 1, update: 0, conflict: 0 })
    })

    it('leave what an editor changed, as documents do', async () => {
      await applySeed(payload(), mixed([person('zoe')]))
      const where = { slug: { equals: 'personne-zoe' } }
      await payload().update({
        collection: 'people',
        where,
        data: { jobTitle: 'maire', _status: 'published' },
      })
      const changed = revised(mixed([person('zoe')]), 'ready/all.ndjson', ['Personne zoe', 'Zoé'])

      const { counts } = await applySeed(payload(), changed)

      expect(counts).toMatchObject({ update: 1, unchanged: 4 })
      const { docs } = await payload().find({ collection: 'people', where })
      expect(docs).toMatchObject([{ name: 'Zoé', jobTitle: 'maire' }])
    })
  })
}
