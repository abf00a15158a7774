import { beforeAll, describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { doorKinds, valueOf } from '../../helpers/newsroomDoor'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'

export function searchSuite(newsroom: Newsroom): void {
  describe('search', () => {
    let ids: Readonly<Record<'article' | 'person' | 'quote' | 'draft', string>>

    beforeAll(async () => {
      const payload = newsroom.payload()
      const data = { headline: 'L’Été où Noël brûla', kicker: 'Cœur de ville' }
      const article = await makeArticle(payload, { data, says: ['Il a dit « Ça suffit, ÉMILIE ! » hier.'] })
      const person = await makePerson(payload, {
        _status: 'published',
        name: 'Zoë Brontë',
        alternateNames: ['Mme de l’Œuvre'],
      })
      const quote = await makeQuote(payload, article, { says: 'Ça suffit, ÉMILIE !' })
      const draft = await makeArticle(payload, { status: 'draft', data: { headline: 'Noël secret' } })
      ids = { article: article.id, person: person.id, quote: quote.id, draft: draft.id }
    })

    it.each(
      doorKinds.flatMap((kind) => [
        { kind, collection: 'articles', asked: { equals: 'noel' }, found: 'article' } as const,
        { kind, collection: 'articles', asked: { equals: 'NOËL' }, found: 'article' } as const,
        { kind, collection: 'articles', asked: { equals: 'brûla été' }, found: 'article' } as const,
        { kind, collection: 'articles', asked: { equals: 'cœur' }, found: 'article' } as const,
        { kind, collection: 'articles', asked: { equals: 'coeur noel' }, found: 'article' } as const,
        { kind, collection: 'articles', asked: { like: 'bru noe' }, found: 'article' } as const,
        { kind, collection: 'articles', asked: { equals: 'bru' }, found: undefined } as const,
        { kind, collection: 'articles', asked: { equals: 'noel absent' }, found: undefined } as const,
        { kind, collection: 'articles', asked: { like: 'ete.' }, found: 'article' } as const,
        { kind, collection: 'people', asked: { equals: 'bronte zoe' }, found: 'person' } as const,
        { kind, collection: 'people', asked: { like: 'oeuv' }, found: 'person' } as const,
        { kind, collection: 'quotes', asked: { equals: 'emilie suffit' }, found: 'quote' } as const,
        { kind, collection: 'quotes', asked: { like: 'ca suff' }, found: 'quote' } as const,
      ]),
    )(
      '$kind: $asked finds $found in $collection, and counts it',
      async ({ asked, collection, found, kind }) => {
        const door = newsroom.door(kind, 'anonymous')
        const where = { and: [{ words: asked }] }

        const listed = valueOf(await door.find(collection, { where })).map(({ id }) => id)
        const counted = valueOf(await door.count(collection, { where }))

        expect(listed).toEqual(found === undefined ? [] : [ids[found]])
        expect(counted).toBe(listed.length)
      },
    )

    it('finds in a draft what a draft says, for those who see it', async () => {
      const where = { words: { equals: 'secret' } }

      expect(valueOf(await newsroom.door('REST', 'anonymous').find('articles', { where }))).toEqual([])
      expect(valueOf(await newsroom.door('REST', 'editor').find('articles', { where }))).toMatchObject([
        { id: ids.draft },
      ])
    })

    it('takes an empty question for none', async () => {
      expect(
        valueOf(
          await newsroom.door('REST', 'anonymous').find('articles', { where: { words: { like: '' } } }),
        ),
      ).not.toEqual([])
    })
  })
}
