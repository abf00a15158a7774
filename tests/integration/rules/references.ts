import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { makeArticle, makePerson, makeQuote, nextName } from '../../helpers/newsroomEntries'
import { mainRowOf, publish } from '../../helpers/newsroomRows'

const says = ['Elle a dit « oui » hier, et Luc « non ».']

export function referencesSuite(newsroom: Newsroom): void {
  describe('references, names and who is published along', () => {
    const payload = () => newsroom.payload()

    it.each(['about', 'image', 'translationOfWork'])(
      'an article refers by %s to nothing that is missing',
      async (name) => {
        const value = name === 'about' ? ['nobody'] : 'nobody'
        const save = payload().create({
          collection: 'articles',
          data: { headline: nextName('Article'), inLanguage: 'fr', [name]: value, _status: 'draft' },
          draft: true,
        })

        await expect(save).rejects.toMatchObject({ status: 400, data: { errors: [{ path: name }] } })
      },
    )

    it('publishes nobody for the sake of a quote that readers don’t see', async () => {
      const [suspect, trashed] = [await makePerson(payload()), await makePerson(payload())]
      const { id } = await makeArticle(payload(), { says, status: 'draft' })
      await makeQuote(
        payload(),
        { id },
        { says: 'oui', speaker: suspect.id, attribution: { status: 'review' } },
      )
      const quote = await makeQuote(payload(), { id }, { says: 'non', speaker: trashed.id })
      const deletedAt = new Date().toISOString()
      await payload().update({ collection: 'quotes', id: quote.id, data: { deletedAt } })

      await publish(payload(), 'articles', id)

      expect((await mainRowOf(payload(), 'articles', id))._status).toBe('published')
      expect((await mainRowOf(payload(), 'people', suspect.id))._status).toBe('draft')
      expect((await mainRowOf(payload(), 'people', trashed.id))._status).toBe('draft')
    })

    it('titles a quote with the name under which its speaker is published along', async () => {
      const speaker = await makePerson(payload(), { name: 'Jon Petit' })
      await payload().update({
        collection: 'people',
        id: speaker.id,
        data: { name: 'John Petit' },
        draft: true,
      })
      const { id } = await makeArticle(payload(), { says, status: 'draft' })
      const quote = await makeQuote(payload(), { id }, { says: 'oui', speaker: speaker.id })

      await publish(payload(), 'articles', id)

      expect((await mainRowOf(payload(), 'quotes', quote.id)).title).toMatch(/^John Petit : « oui »/)
    })

    it('publishes no slug that another entry took while it stood in a draft', async () => {
      const first = nextName('libre').replace(' ', '-')
      const second = nextName('pris').replace(' ', '-')
      const waiting = await makeArticle(payload(), { says, status: 'draft' })
      await payload().update({ collection: 'articles', id: waiting.id, data: { slug: first }, draft: true })
      const other = await makeArticle(payload(), { says, data: { slug: first } })
      await payload().update({
        collection: 'articles',
        id: other.id,
        data: { slug: second, _status: 'published' },
      })

      expect(await publish(payload(), 'articles', waiting.id)).toMatchObject({ ok: false, paths: ['slug'] })
    })

    it('notes who verified a quote, whatever an author says', async () => {
      const owner = newsroom.idOf('owner')
      const { id } = await makeArticle(payload(), { says, status: 'draft', data: { createdBy: owner } })
      const verification = {
        status: 'verified',
        checkedBy: newsroom.idOf('editor'),
        checkedAt: '2020-01-01T00:00:00.000Z',
      }
      const answer = await newsroom
        .door('REST', 'owner')
        .create('quotes', { article: id, selectors: [{ exact: 'oui' }], verification })

      expect(answer).toMatchObject({ ok: true })
      const [quote] = (
        await payload().find({ collection: 'quotes', where: { article: { equals: id } }, depth: 0 })
      ).docs
      expect(quote?.verification).toMatchObject({ status: 'verified', checkedBy: owner })
      expect(quote?.verification?.checkedAt).not.toBe(verification.checkedAt)
    })

    it.each(['anonymous', 'reader'] as const)('gives %s no list without bound', async (visitor) => {
      const door = newsroom.door('REST', visitor)

      expect(await door.find('articles', { limit: 0 })).toMatchObject({ ok: false, status: 400 })
      expect(await door.find('quotes', { limit: 101 })).toMatchObject({ ok: false, status: 400 })
      expect(await door.find('people', { limit: 100 })).toMatchObject({ ok: true })
    })
  })
}
