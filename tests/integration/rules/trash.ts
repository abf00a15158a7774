import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { ask } from '../../helpers/newsroomAnswers'
import { rowOf } from '../../helpers/newsroomAttempts'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { mainRowOf, publicQuotesOf, rewrite } from '../../helpers/newsroomRows'
import { trash, unpublish } from '../../helpers/newsroomStates'

const says = ['Elle a dit « oui » hier, et Luc « non ».']

export function trashSuite(newsroom: Newsroom): void {
  describe('the trash', () => {
    const payload = () => newsroom.payload()
    const restore = (id: string) =>
      payload().update({ collection: 'articles', id, data: { deletedAt: null }, trash: true })
    const remove = (id: string) => ask(() => payload().delete({ collection: 'people', id }))
    const deletedAt = async (collection: 'articles' | 'quotes', id: string) =>
      (await mainRowOf(payload(), collection, id)).deletedAt ?? null

    it.each([
      [
        'linked in a published article',
        async (id: string) => makeArticle(payload(), { says, links: { Luc: id } }),
      ],
      [
        'linked in a draft',
        async (id: string) => makeArticle(payload(), { says, status: 'draft', links: { Luc: id } }),
      ],
      ['what an article is about', async (id: string) => makeArticle(payload(), { data: { about: [id] } })],
      [
        'linked in the draft on top of an article alone',
        async (id: string) => {
          const article = await makeArticle(payload(), { says })
          await rewrite(payload(), article.id, { says, links: { Luc: id }, draft: true })
        },
      ],
      [
        'a speaker',
        async (id: string) =>
          makeQuote(payload(), await makeArticle(payload(), { says }), { says: 'oui', speaker: id }),
      ],
      [
        'whom a quote is about',
        async (id: string) =>
          makeQuote(payload(), await makeArticle(payload(), { says }), { says: 'oui', about: [id] }),
      ],
      [
        'linked in an article in the trash',
        async (id: string) => {
          const { id: article } = await makeArticle(payload(), { says, status: 'draft', links: { Luc: id } })
          await trash(payload(), 'articles', article)
        },
      ],
    ])('takes nobody who is %s, and nobody deletes them', async (_, use) => {
      const { id } = await makePerson(payload())
      await use(id)

      expect(await ask(() => trash(payload(), 'people', id))).toMatchObject({
        ok: false,
        status: 400,
        paths: ['name'],
      })
      expect(await remove(id)).toMatchObject({ ok: false, status: 400, paths: ['name'] })
      expect((await rowOf(payload(), 'people', id))?.deletedAt ?? null).toBeNull()
    })

    it('takes a person whom nothing names, and gives them back', async () => {
      const { id } = await makePerson(payload())

      await trash(payload(), 'people', id)
      await payload().update({ collection: 'people', id, data: { deletedAt: null }, trash: true })

      expect((await mainRowOf(payload(), 'people', id)).deletedAt ?? null).toBeNull()
      expect(await remove(id)).toMatchObject({ ok: true })
    })

    it('nobody unpublishes a person whom readers see linked or quoted', async () => {
      const [linked, speaker] = [await makePerson(payload()), await makePerson(payload())]
      const article = await makeArticle(payload(), { says, links: { Luc: linked.id } })
      await makeQuote(payload(), article, { says: 'oui', speaker: speaker.id })

      for (const { id } of [linked, speaker]) {
        expect(await ask(() => unpublish(payload(), 'people', id))).toMatchObject({ ok: false, status: 400 })
        expect((await mainRowOf(payload(), 'people', id))._status).toBe('published')
      }
    })

    it('a person whom only drafts link may be unpublished, and saved as a draft in any case', async () => {
      const [used, unused] = [
        await makePerson(payload()),
        await makePerson(payload(), { _status: 'published' }),
      ]
      await makeArticle(payload(), { says, links: { Luc: used.id } })
      await makeArticle(payload(), { says, status: 'draft', links: { Luc: unused.id } })

      await payload().update({ collection: 'people', id: used.id, data: { jobTitle: 'juge' }, draft: true })
      await unpublish(payload(), 'people', unused.id)

      expect((await mainRowOf(payload(), 'people', used.id))._status).toBe('published')
      expect((await mainRowOf(payload(), 'people', unused.id))._status).toBe('draft')
    })

    it('takes an article with its quotes, and gives back all but those that were there before', async () => {
      const article = await makeArticle(payload(), { says })
      const kept = await makeQuote(payload(), article, { says: 'oui' })
      const gone = await makeQuote(payload(), article, { says: 'non' })
      await trash(payload(), 'quotes', gone.id)

      await trash(payload(), 'articles', article.id)
      expect(await deletedAt('quotes', kept.id)).toBe(await deletedAt('articles', article.id))
      expect(await mainRowOf(payload(), 'quotes', kept.id)).toMatchObject({ public: false })

      await restore(article.id)
      expect(await deletedAt('quotes', kept.id)).toBeNull()
      expect(await deletedAt('quotes', gone.id)).not.toBeNull()
      expect(await publicQuotesOf(payload(), article.id)).toEqual(
        (await mainRowOf(payload(), 'articles', article.id))._status === 'published' ? [kept.id] : [],
      )
    })

    it('gives a published article back as it was', async () => {
      const article = await makeArticle(payload(), { says })
      await trash(payload(), 'articles', article.id)

      await restore(article.id)

      expect(await mainRowOf(payload(), 'articles', article.id)).toMatchObject({
        _status: 'published',
        slug: article.slug,
      })
    })

    it('takes no published article with a draft on top, until the draft is published', async () => {
      const article = await makeArticle(payload(), { says })
      await rewrite(payload(), article.id, { says: ['Non relu.'], draft: true })

      expect(await ask(() => trash(payload(), 'articles', article.id))).toMatchObject({
        ok: false,
        paths: ['_status'],
      })
      expect(await mainRowOf(payload(), 'articles', article.id)).toMatchObject({
        _status: 'published',
        lede: says[0],
      })

      await payload().update({ collection: 'articles', id: article.id, data: { _status: 'published' } })
      await trash(payload(), 'articles', article.id)
      expect(await deletedAt('articles', article.id)).not.toBeNull()
    })

    it('in bulk takes those that may go, and leaves the others and their quotes', async () => {
      const [free, held] = [await makeArticle(payload(), { says }), await makeArticle(payload(), { says })]
      const [ofFree, ofHeld] = [
        await makeQuote(payload(), free, { says: 'oui' }),
        await makeQuote(payload(), held, { says: 'oui' }),
      ]
      await rewrite(payload(), held.id, { says: ['Non relu.'], draft: true })

      const { errors } = await payload().update({
        collection: 'articles',
        where: { id: { in: [free.id, held.id] } },
        data: { deletedAt: new Date().toISOString() },
      })

      expect(errors.map(({ id }) => id)).toEqual([held.id])
      expect(await deletedAt('quotes', ofFree.id)).not.toBeNull()
      expect(await deletedAt('articles', held.id)).toBeNull()
      expect(await mainRowOf(payload(), 'quotes', ofHeld.id)).toMatchObject({ public: true })
    })

    it('an article that is deleted for good takes its quotes and their versions along', async () => {
      const article = await makeArticle(payload(), { says })
      const { id } = await makeQuote(payload(), article, { says: 'oui' })

      await payload().delete({ collection: 'articles', id: article.id })

      expect(await rowOf(payload(), 'quotes', id)).toBeUndefined()
      expect(
        (await payload().countVersions({ collection: 'quotes', where: { parent: { equals: id } } }))
          .totalDocs,
      ).toBe(0)
    })
  })
}
