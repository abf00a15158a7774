import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { ask } from '../../helpers/newsroomAnswers'
import { valueOf } from '../../helpers/newsroomDoor'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { sendRest } from '../../helpers/newsroomRestDoor'
import { mainRowOf, publicQuotesOf, rewrite } from '../../helpers/newsroomRows'

const says = ['Elle a dit « oui » hier.']

export function bulkSuite(newsroom: Newsroom): void {
  describe('a write', () => {
    const payload = () => newsroom.payload()

    it('in bulk that fails for one entry leaves the others right and nothing of it half written', async () => {
      const bad = await makePerson(payload(), { name: '…' })
      const fine = await makeArticle(payload(), { says, status: 'draft' })
      const broken = await makeArticle(payload(), { says, status: 'draft', links: { Elle: bad.id } })
      const quotes = [
        await makeQuote(payload(), fine, { says: 'oui' }),
        await makeQuote(payload(), broken, { says: 'oui' }),
      ]
      const before = await mainRowOf(payload(), 'articles', broken.id)

      const { docs, errors } = await payload().update({
        collection: 'articles',
        where: { id: { in: [broken.id, fine.id] } },
        data: { _status: 'published', kicker: 'en bloc' },
      })

      expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[fine.id], [broken.id]])
      expect(await mainRowOf(payload(), 'articles', fine.id)).toMatchObject({
        _status: 'published',
        kicker: 'en bloc',
      })
      expect(await mainRowOf(payload(), 'articles', broken.id)).toEqual(before)
      const shown = await Promise.all(
        quotes.map(async ({ id }) => (await mainRowOf(payload(), 'quotes', id)).public),
      )
      expect(shown).toEqual([true, false])
    })

    it('in bulk gives no slug to two entries, and writes the one or none', async () => {
      const articles = [await makeArticle(payload(), { says }), await makeArticle(payload(), { says })]
      const where = { id: { in: articles.map(({ id }) => id) } }

      await ask(() =>
        payload().update({ collection: 'articles', where, data: { slug: 'le-meme-pour-tous' } }),
      )

      const rows = await Promise.all(articles.map(({ id }) => mainRowOf(payload(), 'articles', id)))
      const changed = rows.filter((row, index) => row.slug !== articles[index]?.slug)
      expect(changed.length).toBeLessThan(2)
      expect(changed.every(({ slug }) => slug === 'le-meme-pour-tous')).toBe(true)
    })

    it('in bulk by an editor through REST tells which entries failed', async () => {
      const bad = await makePerson(payload(), { name: '…' })
      const broken = await makeArticle(payload(), { says, status: 'draft', links: { Elle: bad.id } })

      const answer = await newsroom
        .door('REST', 'editor')
        .updateMany?.('articles', { id: { equals: broken.id } }, { data: { _status: 'published' } })

      expect(answer).toMatchObject({ ok: true, value: { docs: [], errors: [{ id: broken.id }] } })
    })

    it('that restores a version of a person whom readers see, as a draft, leaves them published', async () => {
      const person = await makePerson(payload(), { jobTitle: 'juge' })
      await makeArticle(payload(), { says, links: { Elle: person.id } })
      const where = { parent: { equals: person.id } }
      const { docs } = await payload().findVersions({
        collection: 'people',
        where,
        sort: 'createdAt',
        limit: 1,
      })
      const request = { method: 'POST', path: `/people/versions/${String(docs[0]?.id)}?draft=true` } as const

      expect(await sendRest(payload(), newsroom.visitors().editor, request)).toMatchObject({ ok: true })
      expect((await mainRowOf(payload(), 'people', person.id))._status).toBe('published')
    })

    it('that fails writes nothing: neither the entry nor a version nor a person', async () => {
      const good = await makePerson(payload())
      const bad = await makePerson(payload(), { name: '…' })
      const article = await makeArticle(payload(), { says })
      await makeQuote(payload(), article, { says: 'oui' })
      const before = await mainRowOf(payload(), 'articles', article.id)

      await expect(
        rewrite(payload(), article.id, { says: ['Elle et Luc.'], links: { Elle: good.id, Luc: bad.id } }),
      ).rejects.toThrow()

      expect(await mainRowOf(payload(), 'articles', article.id)).toEqual(before)
      expect((await mainRowOf(payload(), 'people', good.id))._status).toBe('draft')
      expect(await publicQuotesOf(payload(), article.id)).toHaveLength(1)
    })

    it('that restores a version derives everything again', async () => {
      const article = await makeArticle(payload(), { says, data: { headline: 'Avant' } })
      const quote = await makeQuote(payload(), article, { says: 'oui' })
      const person = await makePerson(payload())
      const data = { headline: 'Après', slug: 'apres' }
      await payload().update({ collection: 'articles', id: article.id, data })
      await rewrite(payload(), article.id, { says: ['Luc se tait.'], links: { Luc: person.id } })
      expect((await mainRowOf(payload(), 'quotes', quote.id)).public).toBe(false)
      const where = { parent: { equals: article.id } }
      const { docs } = await payload().findVersions({
        collection: 'articles',
        where,
        sort: 'createdAt',
        limit: 1,
      })

      await payload().restoreVersion({ collection: 'articles', id: String(docs[0]?.id) })

      expect(await mainRowOf(payload(), 'articles', article.id)).toMatchObject({
        headline: 'Avant',
        lede: says[0],
        mentions: [],
        slug: article.slug,
        formerSlugs: ['apres'],
        words: ['avant'],
      })
      expect(await mainRowOf(payload(), 'quotes', quote.id)).toMatchObject({
        anchor: 'anchored',
        public: true,
      })
    })

    it('that restores a version as a draft changes nothing that readers see', async () => {
      const article = await makeArticle(payload(), { says })
      const quote = await makeQuote(payload(), article, { says: 'oui' })
      await rewrite(payload(), article.id, { says: [...says, 'Et puis « non ».'] })
      const before = [
        await mainRowOf(payload(), 'articles', article.id),
        await mainRowOf(payload(), 'quotes', quote.id),
      ]
      const where = { parent: { equals: article.id } }
      const { docs } = await payload().findVersions({
        collection: 'articles',
        where,
        sort: 'createdAt',
        limit: 1,
      })

      const request = {
        method: 'POST',
        path: `/articles/versions/${String(docs[0]?.id)}?draft=true`,
      } as const
      valueOf(await sendRest(payload(), newsroom.visitors().editor, request))

      expect([
        await mainRowOf(payload(), 'articles', article.id),
        await mainRowOf(payload(), 'quotes', quote.id),
      ]).toEqual(before)
    })

    it('of a person’s name shows in the titles of their quotes, without a version', async () => {
      const person = await makePerson(payload(), { name: 'Zoé Avant' })
      const article = await makeArticle(payload(), { says })
      const quote = await makeQuote(payload(), article, { says: 'oui', speaker: person.id })

      await payload().update({ collection: 'people', id: person.id, data: { name: 'Zoé Après' } })

      expect((await mainRowOf(payload(), 'quotes', quote.id)).title).toContain('Zoé Après')
      const { totalDocs } = await payload().countVersions({
        collection: 'quotes',
        where: { parent: { equals: quote.id } },
      })
      expect(totalDocs).toBe(1)
    })
  })
}
