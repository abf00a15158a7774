import { beforeAll, describe, expect, it } from '@jest/globals'

import type { FrontendNewsroom } from '../../helpers/frontendNewsroom'
import { makeFrontendNewsroom } from '../../helpers/frontendNewsroom'
import type { Newsroom } from '../../helpers/newsroom'
import type { Doc } from '../../helpers/newsroomDoor'
import { useServer } from '../../helpers/newsroomServer'
import { queryDocument, queryDocuments } from '../../helpers/queryDocuments'
import { queryVariables } from '../../helpers/queryVariables'

const emilie = { name: 'Émilie du Châtelet', slug: 'emilie-du-chatelet' }
const jean = { name: 'Jean Noël', slug: 'jean-noel' }

export function answersSuite(newsroom: Newsroom): void {
  describe('queries of a frontend that is not signed in', () => {
    const { graphql } = useServer(newsroom)
    let ids: FrontendNewsroom
    beforeAll(async () => {
      ids = await makeFrontendNewsroom(newsroom.payload())
    })
    const askServer = async (query: string, variables: object): Promise<Doc> => {
      const { json, status } = await graphql(query, { variables })
      expect({ status, json }).toEqual({ status: 200, json: { data: expect.anything() } })
      // A parse boundary: data that came without errors.
      return (json as { data: Doc }).data
    }
    const ask = (name: string, variables: object): Promise<Doc> =>
      askServer(queryDocument(name).source, variables)

    it.each(queryDocuments)(
      '$name shows nothing of drafts, trash and quotes under review',
      async ({ name }) => {
        const answer = JSON.stringify(await ask(name, queryVariables(ids)[name] ?? {}))
        expect(answer).toContain('"docs":[{')
        expect(answer).not.toMatch(/secr|attendra|Brouillon|"text":"vaillant"/)
      },
    )

    it('latest articles come newest first, those without a date last, with quotes and speakers', async () => {
      expect(await ask('latest-articles', {})).toMatchObject({
        Articles: {
          docs: [
            {
              headline: 'Noël répond',
              quotes: {
                docs: [{ text: 'Cœur et raison ne s’opposent pas', speaker: jean }],
                hasNextPage: false,
              },
            },
            {
              headline: 'À l’Académie, la physique',
              quotes: {
                docs: [
                  { text: 'La physique est à tous.', speaker: emilie },
                  { text: 'J’irai jusqu’au bout', speaker: emilie },
                ],
                hasNextPage: false,
              },
            },
            { headline: 'Sans date', datePublished: null, quotes: { docs: [], hasNextPage: false } },
          ],
          totalDocs: 3,
          page: 1,
          hasNextPage: false,
        },
      })
    })

    it('pages of latest articles neither lose nor repeat one', async () => {
      const headlines: unknown[] = []
      for (const page of [1, 2, 3]) {
        const { Articles } = await ask('latest-articles', { limit: 1, page })
        headlines.push(Articles)
      }
      expect(headlines).toMatchObject([
        { docs: [{ headline: 'Noël répond' }], hasNextPage: true },
        { docs: [{ headline: 'À l’Académie, la physique' }], hasNextPage: true },
        { docs: [{ headline: 'Sans date' }], hasNextPage: false },
      ])
    })

    it('an article is found by its slug, with body, lede, mentions and where its quotes stand', async () => {
      expect(await ask('article-by-slug', { slug: 'a-l-academie-la-physique' })).toMatchObject({
        current: {
          docs: [
            {
              id: ids.physics,
              lede: 'Émilie a dit : « La physique est à tous. »',
              mentions: [{ id: ids.emilie, ...emilie, jobTitle: 'physicienne' }],
              quotes: {
                docs: [
                  {
                    text: 'La physique est à tous.',
                    position: 17,
                    selectors: [
                      { exact: 'La physique est à tous.', prefix: 'Émilie a dit : « ', start: 17, end: 40 },
                    ],
                    verification: { status: 'verified' },
                  },
                  {
                    text: 'J’irai jusqu’au bout',
                    selectors: [
                      { exact: 'J’irai', start: 45, end: 51 },
                      { exact: 'jusqu’au bout', start: 67, end: 80 },
                    ],
                  },
                ],
              },
            },
          ],
        },
        moved: { docs: [] },
      })
    })

    it('a name in the body is a link that holds the id of a person in the mentions', async () => {
      const answer = JSON.stringify(await ask('article-by-slug', { slug: 'a-l-academie-la-physique' }))
      expect(answer).toContain(`"doc":{"relationTo":"people","value":"${ids.emilie}"}`)
    })

    it('a former slug of an article leads to the one that it has now', async () => {
      expect(await ask('article-by-slug', { slug: 'noel-replique' })).toEqual({
        current: { docs: [] },
        moved: { docs: [{ slug: 'noel-repond' }] },
      })
    })

    it('an unknown slug finds nothing', async () => {
      expect(await ask('article-by-slug', { slug: 'la-physique-secrete' })).toEqual({
        current: { docs: [] },
        moved: { docs: [] },
      })
    })

    it('the quotes of an article come page by page in text order', async () => {
      const pages = [
        await ask('quotes-of-article', { article: ids.physics, limit: 1 }),
        await ask('quotes-of-article', { article: ids.physics, limit: 1, page: 2 }),
      ]
      expect(pages).toMatchObject([
        { Quotes: { docs: [{ text: 'La physique est à tous.' }], totalDocs: 2, hasNextPage: true } },
        { Quotes: { docs: [{ text: 'J’irai jusqu’au bout' }], totalDocs: 2, hasNextPage: false } },
      ])
    })

    it('a person is found by slug, with all they said and where, and the articles that mention them', async () => {
      const article = { slug: 'a-l-academie-la-physique' }
      expect(await ask('person-by-slug', { slug: emilie.slug })).toMatchObject({
        current: {
          docs: [
            {
              ...emilie,
              alternateNames: ['la marquise'],
              quotes: {
                docs: [
                  { text: 'La physique est à tous.', article },
                  {
                    text: 'J’irai jusqu’au bout',
                    sentence: '« J’irai », dit-elle, « jusqu’au bout ».',
                    article,
                  },
                ],
              },
              articles: { docs: [{ slug: 'noel-repond' }, article], hasNextPage: false },
            },
          ],
        },
        moved: { docs: [] },
      })
    })

    it('a former slug of a person leads to the one that they have now', async () => {
      expect(await ask('person-by-slug', { slug: 'emilie-le-tonnelier' })).toEqual({
        current: { docs: [] },
        moved: { docs: [{ slug: emilie.slug }] },
      })
    })

    it('a list inside an entry says that there is more', async () => {
      const answer = await ask('person-by-slug', { slug: emilie.slug, quotes: 1, articles: 1 })
      expect(answer).toMatchObject({
        current: {
          docs: [
            {
              quotes: { docs: [{ text: 'La physique est à tous.' }], hasNextPage: true },
              articles: { docs: [{ slug: 'noel-repond' }], hasNextPage: true },
            },
          ],
        },
      })
    })

    it('quotes by speaker come last said first, those without a date last', async () => {
      const { Quotes } = await ask('quotes-by-speaker', { speaker: ids.emilie })
      expect(textsOf(Quotes)).toEqual(['La physique est à tous.', 'J’irai jusqu’au bout'])
    })

    it.each([
      [
        'from the instant of the first',
        { from: '2024-03-01T10:00:00.000Z', to: '2024-05-09T10:00:00.000Z' },
        ['La physique est à tous.'],
      ],
      [
        'after the first',
        { from: '2024-03-01T10:00:00.001Z', to: '2024-05-10T00:00:00.000Z' },
        ['Cœur et raison ne s’opposent pas'],
      ],
      [
        'in a year when nobody spoke',
        { from: '2023-01-01T00:00:00.000Z', to: '2024-01-01T00:00:00.000Z' },
        [],
      ],
    ])('quotes by the date they were said: %s', async (_, dates, texts) => {
      const { Quotes } = await ask('quotes-by-date-spoken', dates)
      expect(textsOf(Quotes)).toEqual(texts)
    })

    it('quotes by the date of their article come with it', async () => {
      const answer = await ask('quotes-by-date-published', {
        from: '2024-03-01T00:00:00Z',
        to: '2024-04-01T00:00:00Z',
      })
      expect(answer).toMatchObject({
        Articles: {
          docs: [
            {
              headline: 'À l’Académie, la physique',
              quotes: { docs: [{ text: 'La physique est à tous.' }, { text: 'J’irai jusqu’au bout' }] },
            },
          ],
          totalDocs: 1,
        },
      })
    })

    it.each([
      ['verified', ['La physique est à tous.']],
      ['disputed', ['Cœur et raison ne s’opposent pas']],
      ['unverified', ['J’irai jusqu’au bout']],
      ['retracted', []],
    ])('quotes by verification: %s', async (status, texts) => {
      const { Quotes } = await ask('quotes-by-verification', { status })
      expect(textsOf(Quotes)).toEqual(texts)
    })

    it('articles that mention a person come newest first', async () => {
      expect(await ask('articles-mentioning', { person: ids.emilie })).toMatchObject({
        Articles: { docs: [{ slug: 'noel-repond' }, { slug: 'a-l-academie-la-physique' }], totalDocs: 2 },
      })
    })

    it.each([
      ['without accents', 'academie', ['À l’Académie, la physique']],
      ['in capitals', 'PHYSIQUE', ['À l’Académie, la physique']],
      ['in any order', 'physique académie', ['À l’Académie, la physique']],
      ['through apostrophes', "l'academie", ['À l’Académie, la physique']],
      ['only where all are', 'physique noel', []],
      ['whole words alone', 'physiq', []],
      ['no words at all', ' … ', []],
    ])('words of headlines are found %s', async (_, text, headlines) => {
      const { Articles } = await ask('search-articles', { text })
      expect(Articles).toMatchObject({
        docs: headlines.map((headline) => ({ headline })),
        totalDocs: headlines.length,
      })
    })

    it.each([
      ['without accents', 'emilie chatelet', [emilie]],
      ['by another name', 'MARQUISE', [emilie]],
      ['by a name they had once', 'Le Tonnelier', []],
    ])('people are found %s', async (_, text, people) => {
      const { People } = await ask('search-people', { text })
      expect(People).toMatchObject({ docs: people, totalDocs: people.length })
    })

    it.each([
      ['with letters written out', 'coeur RAISON', ['Cœur et raison ne s’opposent pas']],
      ['across the segments of an interrupted quote', 'irai bout', ['J’irai jusqu’au bout']],
      ['not by words around them', 'répond', []],
    ])('words of quotes are found %s', async (_, text, texts) => {
      const { Quotes } = await ask('search-quotes', { text })
      expect(textsOf(Quotes)).toEqual(texts)
    })

    it('words are folded below AND and OR too, beside other conditions', async () => {
      const source = `query ($where: Article_where) { Articles(where: $where) { docs { slug } } }`
      const search = (where: object): Promise<Doc> => askServer(source, { where })
      const physics = { Articles: { docs: [{ slug: 'a-l-academie-la-physique' }] } }
      const words = { words: { equals: 'ACADÉMIE' } }
      expect(await search({ AND: [words, { inLanguage: { equals: 'fr' } }] })).toEqual(physics)
      expect(await search({ OR: [words, { words: { equals: 'nulle part' } }] })).toEqual(physics)
      expect(await search({ AND: [words, { inLanguage: { equals: 'en' } }] })).toEqual({
        Articles: { docs: [] },
      })
    })

    it('one search goes through headlines, names and quotes', async () => {
      expect(await ask('search', { text: 'physique' })).toMatchObject({
        articles: { docs: [{ headline: 'À l’Académie, la physique' }], totalDocs: 1 },
        people: { docs: [], totalDocs: 0 },
        quotes: { docs: [{ text: 'La physique est à tous.', speaker: emilie }], totalDocs: 1 },
      })
      expect(await ask('search', { text: 'noel' })).toMatchObject({
        articles: { docs: [{ headline: 'Noël répond' }], totalDocs: 1 },
        people: { docs: [jean], totalDocs: 1 },
      })
    })
  })
}

/** The texts of a page of quotes. */
function textsOf(page: unknown): readonly unknown[] {
  // A parse boundary: the answer to a query of ours, which asks for them.
  return (page as { docs: { text: unknown }[] }).docs.map(({ text }) => text)
}
