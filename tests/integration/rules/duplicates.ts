import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { doorKinds, valueOf } from '../../helpers/newsroomDoor'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { mainRowOf, publicQuotesOf } from '../../helpers/newsroomRows'

export function duplicatesSuite(newsroom: Newsroom): void {
  describe('a duplicate', () => {
    const payload = () => newsroom.payload()

    it.each(doorKinds)(
      'starts without slugs, dates, source and quotes, as a draft of its maker’s (%s)',
      async (kind) => {
        const isBasedOn = {
          document: 'texte-1',
          sha256: 'abc',
          url: 'https://example.org/1',
          licence: 'CC BY',
        }
        const data = {
          isBasedOn,
          datePublished: '2020-01-01T00:00:00.000Z',
          edNote: 'note',
          headline: `Copié par ${kind}`,
        }
        const original = await makeArticle(payload(), { data })
        await payload().update({
          collection: 'articles',
          id: original.id,
          data: { slug: `autre-${kind.length}` },
        })
        await makeQuote(payload(), original, { says: 'oui' })

        const copy = valueOf(
          await newsroom
            .door(kind, 'editor')
            .duplicate('articles', original.id, { headline: `Copié par ${kind}`, inLanguage: 'fr' }),
        )

        const row = await mainRowOf(payload(), 'articles', String(copy.id))
        expect(row).toMatchObject({
          _status: 'draft',
          formerSlugs: [],
          createdBy: newsroom.idOf('editor'),
          edNote: 'note',
        })
        expect([row.datePublished ?? null, row.dateModified ?? null]).toEqual([null, null])
        expect(Object.values(row.isBasedOn ?? {}).filter(Boolean)).toEqual([])
        expect([original.slug, `autre-${kind.length}`]).not.toContain(row.slug)
        expect(row.body).toEqual((await mainRowOf(payload(), 'articles', original.id)).body)
        const { totalDocs } = await payload().count({
          collection: 'quotes',
          where: { article: { equals: copy.id } },
        })
        expect(totalDocs).toBe(0)
        expect(await publicQuotesOf(payload(), original.id)).toHaveLength(1)
      },
    )

    it('of a person starts without slugs, unmerged, as a draft', async () => {
      const original = await makePerson(payload(), { _status: 'published', jobTitle: 'juge' })

      const copy = await payload().duplicate({ collection: 'people', id: original.id })

      expect(copy).toMatchObject({ _status: 'draft', formerSlugs: [], jobTitle: 'juge', mergedInto: null })
      expect(copy.slug).not.toBe(original.slug)
    })

    it('of an article without a slug has none either, however often', async () => {
      const original = await makeArticle(payload(), { status: 'draft', data: { headline: '' } })

      for (let time = 0; time < 3; time += 1) {
        const copy = await payload().duplicate({ collection: 'articles', id: original.id })
        expect((await mainRowOf(payload(), 'articles', copy.id)).slug ?? null).toBeNull()
      }
    })

    it('of a duplicate can be published beside its original', async () => {
      const original = await makeArticle(payload())
      const copy = await payload().duplicate({ collection: 'articles', id: original.id })

      await payload().update({ collection: 'articles', id: copy.id, data: { _status: 'published' } })

      expect((await mainRowOf(payload(), 'articles', copy.id))._status).toBe('published')
      expect((await mainRowOf(payload(), 'articles', original.id))._status).toBe('published')
    })
  })
}
