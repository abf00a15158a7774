import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { ask } from '../../helpers/newsroomAnswers'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { countVersions, mainRowOf, publicQuotesOf, publish } from '../../helpers/newsroomRows'

const says = ['Elle a dit « oui » hier, et Luc « non ».']

export function publishingSuite(newsroom: Newsroom): void {
  describe('publishing', () => {
    const payload = () => newsroom.payload()
    const person = (id: string) => mainRowOf(payload(), 'people', id)
    const article = (id: string) => mainRowOf(payload(), 'articles', id)
    /** A person who can't be published: nobody gave them a slug, and their name makes none. */
    const makeUnpublishable = () => makePerson(payload(), { name: '…' })

    it('an article publishes the people it links, is about, and whose words it quotes', async () => {
      const [linked, about, speaker] = [
        await makePerson(payload()),
        await makePerson(payload()),
        await makePerson(payload()),
      ]
      const { id } = await makeArticle(payload(), {
        says,
        status: 'draft',
        links: { Elle: linked.id },
        data: { about: [about.id] },
      })
      await makeQuote(payload(), { id }, { says: 'oui', speaker: speaker.id })

      expect(await publish(payload(), 'articles', id)).toMatchObject({ ok: true })

      for (const each of [linked, about, speaker]) expect((await person(each.id))._status).toBe('published')
    })

    it('a new article publishes the people it links at once', async () => {
      const linked = await makePerson(payload())

      await makeArticle(payload(), { says, links: { Luc: linked.id } })

      expect((await person(linked.id))._status).toBe('published')
    })

    it('leaves a draft on top of a published person as it is', async () => {
      const linked = await makePerson(payload(), { _status: 'published', jobTitle: 'juge' })
      await payload().update({
        collection: 'people',
        id: linked.id,
        data: { jobTitle: 'ministre' },
        draft: true,
      })

      await makeArticle(payload(), { says, links: { Luc: linked.id } })

      expect(await person(linked.id)).toMatchObject({ jobTitle: 'juge', _status: 'published' })
      const newest = await payload().findByID({ collection: 'people', id: linked.id, draft: true })
      expect(newest).toMatchObject({ jobTitle: 'ministre', _status: 'draft' })
    })

    it('is refused as a whole, by name, when one of the people can’t be published', async () => {
      const [good, bad] = [await makePerson(payload()), await makeUnpublishable()]
      const { id } = await makeArticle(payload(), {
        says,
        status: 'draft',
        links: { Elle: good.id, Luc: bad.id },
      })
      const versions = await countVersions(payload(), 'articles', id)

      const answer = await publish(payload(), 'articles', id)

      expect(answer).toMatchObject({ ok: false, status: 400, paths: ['body'] })
      expect((await article(id))._status).toBe('draft')
      expect((await person(good.id))._status).toBe('draft')
      expect(await countVersions(payload(), 'articles', id)).toBe(versions)
    })

    it('names whoever can’t be published', async () => {
      const bad = await makeUnpublishable()
      const { id } = await makeArticle(payload(), { says, status: 'draft', links: { Luc: bad.id } })
      const error = await payload()
        .update({ collection: 'articles', id, data: { _status: 'published' } })
        .catch((thrown: unknown) => thrown)

      expect(JSON.stringify(error)).toContain('…')
    })

    it('in bulk publishes all that can be, and leaves the others and their people untouched', async () => {
      const [good, bad, beside] = [
        await makePerson(payload()),
        await makeUnpublishable(),
        await makePerson(payload()),
      ]
      const first = await makeArticle(payload(), { says, status: 'draft', links: { Luc: good.id } })
      const second = await makeArticle(payload(), {
        says,
        status: 'draft',
        links: { Luc: bad.id, Elle: beside.id },
      })

      const { docs, errors } = await payload().update({
        collection: 'articles',
        where: { id: { in: [first.id, second.id] } },
        data: { _status: 'published' },
      })

      expect(docs.map(({ id }) => id)).toEqual([first.id])
      expect(errors.map(({ id }) => id)).toEqual([second.id])
      expect((await article(first.id))._status).toBe('published')
      expect((await article(second.id))._status).toBe('draft')
      expect((await person(good.id))._status).toBe('published')
      expect((await person(beside.id))._status).toBe('draft')
    })

    it('a quote in a published article publishes its speaker and whom it is about', async () => {
      const [speaker, about] = [await makePerson(payload()), await makePerson(payload())]
      const { id } = await makeArticle(payload(), { says })

      await makeQuote(payload(), { id }, { says: 'oui', speaker: speaker.id, about: [about.id] })

      expect((await person(speaker.id))._status).toBe('published')
      expect((await person(about.id))._status).toBe('published')
    })

    it('a quote in a published article is refused when its speaker can’t be published', async () => {
      const bad = await makeUnpublishable()
      const { id } = await makeArticle(payload(), { says })

      const answer = await ask(() => makeQuote(payload(), { id }, { says: 'oui', speaker: bad.id }))

      expect(answer).toMatchObject({ ok: false, status: 400, paths: ['speaker'] })
      expect(await publicQuotesOf(payload(), id)).toEqual([])
    })

    it('a quote to be reviewed publishes nobody, until it is reviewed', async () => {
      const speaker = await makePerson(payload())
      const { id } = await makeArticle(payload(), { says })
      const quote = await makeQuote(
        payload(),
        { id },
        { says: 'oui', speaker: speaker.id, attribution: { status: 'review' } },
      )
      expect((await person(speaker.id))._status).toBe('draft')

      await payload().update({
        collection: 'quotes',
        id: quote.id,
        data: { attribution: { status: 'attributed' } },
      })

      expect((await person(speaker.id))._status).toBe('published')
      expect(await publicQuotesOf(payload(), id)).toEqual([quote.id])
    })

    it('a quote of a draft names people without publishing them', async () => {
      const speaker = await makePerson(payload())
      const { id } = await makeArticle(payload(), { says, status: 'draft' })

      await makeQuote(payload(), { id }, { says: 'oui', speaker: speaker.id })

      expect((await person(speaker.id))._status).toBe('draft')
    })

    it('an article with a link to nobody is refused', async () => {
      const links = { Luc: '01a20748-0000-7000-8000-000000000000' }

      expect(await ask(() => makeArticle(payload(), { says, links }))).toMatchObject({
        ok: false,
        status: 400,
      })
    })

    it.each([
      ['headline', { headline: '' }],
      ['slug', { headline: '…' }],
    ])('an article needs a %s, a draft does not', async (path, data) => {
      expect(await ask(() => makeArticle(payload(), { status: 'draft', data }))).toMatchObject({ ok: true })
      const answer = await ask(() => makeArticle(payload(), { data }))

      expect(answer).toMatchObject({ ok: false, status: 400 })
      expect(answer.ok ? [] : answer.paths).toContain(path)
    })
  })
}
