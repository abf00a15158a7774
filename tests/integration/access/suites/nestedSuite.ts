import { beforeAll, describe, expect, it } from '@jest/globals'

import type { TestDatabase } from '../../../helpers/databases'
import { doorsOn } from '../../../helpers/newsroom'
import type { Newsroom } from '../../../helpers/newsroom'
import { valueOf } from '../../../helpers/newsroomDoor'
import type { Doc, DoorKind } from '../../../helpers/newsroomDoor'
import { makeArticle, makePerson, makeQuote } from '../../../helpers/newsroomEntries'
import type { VisitorName } from '../../../helpers/newsroomVisitors'

/** What the fixtures hold, by name. */
interface Ids {
  readonly article: string
  readonly draft: string
  readonly person: string
  readonly publicQuote: string
  readonly reviewedQuote: string
  readonly draftQuote: string
}

const note = 'source à protéger'
const allQuotes = ['draftQuote', 'publicQuote', 'reviewedQuote'] as const

export function nestedSuite(newsroom: Newsroom, database: TestDatabase): void {
  let ids: Ids

  beforeAll(async () => {
    const payload = newsroom.payload()
    const createdBy = newsroom.idOf('owner')
    const person = await makePerson(payload)
    const links = { Elle: person.id }
    const data = { createdBy, edNote: note }
    const article = await makeArticle(payload, { links, data, says: ['Elle a dit « oui », puis « non ».'] })
    const draft = await makeArticle(payload, {
      status: 'draft',
      links,
      data: { ...data, translationOfWork: article.id },
    })
    const reviewed = await makeQuote(payload, article, {
      says: 'non',
      speaker: person.id,
      attribution: { status: 'review' },
    })
    const quote = await makeQuote(payload, article, { says: 'oui', speaker: person.id, repeats: reviewed.id })
    const draftQuote = await makeQuote(payload, draft, { says: 'oui', speaker: person.id })
    ids = {
      article: article.id,
      draft: draft.id,
      person: person.id,
      publicQuote: quote.id,
      reviewedQuote: reviewed.id,
      draftQuote: draftQuote.id,
    }
  })

  describe.each(doorsOn(database))('through %s', (kind) => {
    const read = async (name: VisitorName, what: Parameters<typeof readNested>[2]) =>
      valueOf(await readNested(newsroom, { kind, name }, what))

    it.each([
      ['anonymous', ['publicQuote']],
      ['author', ['publicQuote']],
      ['reader', ['publicQuote', 'reviewedQuote']],
      ['owner', ['publicQuote', 'reviewedQuote']],
      ['editor', ['publicQuote', 'reviewedQuote']],
    ] as const)('an article shows %s the quotes %s', async (name, expected) => {
      const article = await read(name, {
        collection: 'articles',
        id: ids.article,
        fields: 'quotes { docs { id } }',
      })

      expect(idsIn(article.quotes)).toEqual(expected.map((key) => ids[key]).sort())
    })

    it.each([
      ['anonymous', { translations: [], quotes: ['publicQuote'], articles: ['article'] }],
      ['author', { translations: [], quotes: ['publicQuote'], articles: ['article'] }],
      ['owner', { translations: ['draft'], quotes: allQuotes, articles: ['article', 'draft'] }],
      ['reader', { translations: ['draft'], quotes: allQuotes, articles: ['article', 'draft'] }],
    ] as const)('joins show %s: %j', async (name, expected) => {
      const keysOf = (keys: readonly (keyof Ids)[]) => keys.map((key) => ids[key]).sort()
      const joins = 'quotes { docs { id } } articles { docs { id } }'
      const person = await read(name, { collection: 'people', id: ids.person, fields: joins })
      const fields = 'translations { docs { id } }'
      const article = await read(name, { collection: 'articles', id: ids.article, fields })

      expect(idsIn(article.translations)).toEqual(keysOf(expected.translations))
      expect(idsIn(person.quotes)).toEqual(keysOf(expected.quotes))
      expect(idsIn(person.articles)).toEqual(keysOf(expected.articles))
    })

    it.each(['anonymous', 'author'] as const)(
      'a relation shows %s nothing of a quote that is not public',
      async (name) => {
        const quote = await read(name, {
          collection: 'quotes',
          id: ids.publicQuote,
          fields: 'repeats { id text }',
        })

        expect(quote.repeats ?? ids.reviewedQuote).toEqual(ids.reviewedQuote)
      },
    )

    it.each([
      ['anonymous', false],
      ['reader', false],
      ['author', false],
      ['owner', true],
      ['editor', true],
      ['admin', true],
    ] as const)('the note for editors is shown to %s: %s', async (name, isShown) => {
      const fields = 'article { id edNote }'
      const own = await read(name, {
        collection: 'articles',
        id: ids.article,
        fields: 'edNote createdBy { id }',
      })
      const nested = await read(name, { collection: 'quotes', id: ids.publicQuote, fields })
      const joined = await read(name, {
        collection: 'people',
        id: ids.person,
        fields: 'articles { docs { id edNote } }',
      })
      const listed = valueOf(
        await newsroom.door(kind, name).find('articles', { where: { id: { equals: ids.article } } }),
      )

      const notes = [own, nested.article, ...docsIn(joined.articles), listed[0]].map(
        (doc) => (doc as Doc).edNote ?? null,
      )
      expect(new Set(notes)).toEqual(new Set([isShown ? note : null]))
    })

    it.each([
      ['reader', [false]],
      ['owner', [true]],
      ['editor', [true]],
    ] as const)('versions show %s the note for editors: %s', async (name, expected) => {
      const where = { parent: { equals: ids.draft } }
      const versions = valueOf(await newsroom.door(kind, name).findVersions('articles', { where }))

      expect(versions.map(({ version }) => (version as Doc).edNote === note)).toEqual(expected)
    })

    it.each(['anonymous', 'reader', 'author'] as const)(
      'whoever made an entry is shown to %s by no address',
      async (name) => {
        const article = await read(name, {
          collection: 'articles',
          id: ids.article,
          fields: 'createdBy { id }',
        })
        const quote = await read(name, {
          collection: 'quotes',
          id: ids.publicQuote,
          fields: 'createdBy { id } articleCreatedBy { id }',
        })

        expect(JSON.stringify([article, quote])).not.toContain('example.org')
      },
    )

    it('nobody who is not signed in learns who made what', async () => {
      const article = await read('anonymous', {
        collection: 'articles',
        id: ids.article,
        fields: 'createdBy { id }',
      })
      const quote = await read('anonymous', {
        collection: 'quotes',
        id: ids.publicQuote,
        fields: 'createdBy { id } articleCreatedBy { id }',
      })

      expect(
        [article, quote].filter((doc) => JSON.stringify(doc).includes(newsroom.idOf('owner'))),
      ).toHaveLength(0)
    })
  })
}

async function readNested(
  newsroom: Newsroom,
  { kind, name }: { kind: DoorKind; name: VisitorName },
  { collection, fields, id }: { collection: 'articles' | 'people' | 'quotes'; id: string; fields: string },
) {
  return newsroom.door(kind, name).findByID(collection, id, { depth: 3, fields })
}

const docsIn = (join: unknown): readonly Doc[] => (join as { docs: readonly Doc[] }).docs
const idsIn = (join: unknown): readonly string[] =>
  docsIn(join)
    .map(({ id }) => String(id))
    .sort()
