import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { ask } from '../../helpers/newsroomAnswers'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { countVersions, mainRowOf, publicQuotesOf, rewrite } from '../../helpers/newsroomRows'

const text = ['Elle a dit « oui » hier.', 'Il a répondu « non », puis « peut-être ».']
const nobody = '01a20748-0000-7000-8000-000000000000'

export function quotesSuite(newsroom: Newsroom): void {
  describe('quotes', () => {
    const payload = () => newsroom.payload()
    const quote = (id: string) => mainRowOf(payload(), 'quotes', id)

    describe('that are new', () => {
      it('are found by their words alone when those stand in the text once', async () => {
        const article = await makeArticle(payload(), { says: text })

        const { id } = await makeQuote(payload(), article, { says: 'non' })

        const start = text.join('\n').indexOf('non')
        expect(await quote(id)).toMatchObject({
          anchor: 'anchored',
          text: 'non',
          position: start,
          public: true,
          selectors: [{ exact: 'non', start, end: start + 3 }],
        })
      })

      it('are freed of the marks around them', async () => {
        const article = await makeArticle(payload(), { says: text })

        expect((await makeQuote(payload(), article, { says: '« oui »' })).text).toBe('oui')
      })

      it.each([
        ['stand nowhere', 'jamais dit', 'selectors.0.exact'],
        ['stand more than once', 'e', 'selectors.0.exact'],
      ])('are refused when their words %s', async (_, says, path) => {
        const article = await makeArticle(payload(), { says: text })

        const answer = await ask(() => makeQuote(payload(), article, { says }))

        expect(answer).toMatchObject({ ok: false, status: 400, paths: [path] })
      })

      it('are told apart by the words before them', async () => {
        const says = ['Le courage d’hier et le courage de demain.']
        const article = await makeArticle(payload(), { says })
        const selectors = [{ exact: 'courage', prefix: 'd’hier et le ' }]

        const { id } = await makeQuote(payload(), article, { says: '', selectors })

        expect((await quote(id)).position).toBe(says.join('').lastIndexOf('courage'))
      })

      it('may have several segments, in the order of the text', async () => {
        const article = await makeArticle(payload(), { says: text })
        const selectors = [{ exact: 'non' }, { exact: 'peut-être' }]

        const { id } = await makeQuote(payload(), article, { says: '', selectors })

        expect(await quote(id)).toMatchObject({ text: 'non peut-être', anchor: 'anchored' })
      })

      it('wait, unseen, for a draft that has their words', async () => {
        const article = await makeArticle(payload(), { says: text })
        await rewrite(payload(), article.id, { says: [...text, 'Enfin « jamais ».'], draft: true })

        const { id } = await makeQuote(payload(), article, { says: 'jamais' })
        expect(await quote(id)).toMatchObject({ anchor: 'waiting', public: false })

        await payload().update({ collection: 'articles', id: article.id, data: { _status: 'published' } })
        expect(await quote(id)).toMatchObject({ anchor: 'anchored', public: true })
      })

      it.each([
        ['nobody', {}, null],
        ['nobody, though it is said', { speakerType: 'group' as const }, null],
        [
          'somebody whom the text names',
          { speakerLabel: 'la NASA', speakerType: 'organization' as const },
          'organization',
        ],
      ])('have a kind of speaker where there is one: %s', async (_, data, speakerType) => {
        const article = await makeArticle(payload(), { says: text })

        const { id } = await makeQuote(payload(), article, { says: 'oui', ...data })

        expect((await quote(id)).speakerType ?? null).toBe(speakerType)
      })

      it('that get a Person for speaker are a person’s', async () => {
        const article = await makeArticle(payload(), { says: text })
        const { id } = await makeQuote(payload(), article, { says: 'oui' })
        const speaker = (await makePerson(payload())).id

        await payload().update({ collection: 'quotes', id, data: { speaker } })

        expect(await quote(id)).toMatchObject({ speakerType: 'person' })
      })

      it.each([
        ['speaker', { speaker: nobody }],
        ['about', { about: [nobody] }],
        ['article', { article: nobody }],
        ['repeats', { repeats: nobody }],
      ])('are refused when their %s does not exist', async (path, data) => {
        const article = await makeArticle(payload(), { says: text })

        const answer = await ask(() => makeQuote(payload(), article, { says: 'oui', ...data }))

        expect(answer).toMatchObject({ ok: false, status: 400, paths: [path] })
      })

      it('are refused when their speaker is in the trash', async () => {
        const article = await makeArticle(payload(), { says: text })
        const person = await makePerson(payload(), { deletedAt: new Date().toISOString() })

        const answer = await ask(() => makeQuote(payload(), article, { says: 'oui', speaker: person.id }))

        expect(answer).toMatchObject({ ok: false, paths: ['speaker'] })
      })

      it('are refused from an article in the trash', async () => {
        const article = await makeArticle(payload(), { status: 'draft', says: text })
        await payload().update({
          collection: 'articles',
          id: article.id,
          data: { deletedAt: new Date().toISOString() },
        })

        expect(await ask(() => makeQuote(payload(), article, { says: 'oui' }))).toMatchObject({
          ok: false,
          paths: ['article'],
        })
      })

      it('have no speaker when they are a term', async () => {
        const article = await makeArticle(payload(), { says: text })

        expect(
          (await makeQuote(payload(), article, { says: 'oui', quotationType: 'term' })).speaker ?? null,
        ).toBeNull()
      })
    })

    describe('of an article that is revised', () => {
      it('are not touched by a draft save', async () => {
        const article = await makeArticle(payload(), { says: text })
        const { id } = await makeQuote(payload(), article, { says: 'non' })
        const before = await quote(id)

        await rewrite(payload(), article.id, { says: ['Tout autre chose.'], draft: true })

        expect(await quote(id)).toEqual(before)
      })

      it('are found again at their new place when it is published, without a version', async () => {
        const article = await makeArticle(payload(), { says: text })
        const { id } = await makeQuote(payload(), article, { says: 'non' })
        const says = ['Un mot de plus.', ...text]

        await rewrite(payload(), article.id, { says })

        expect(await quote(id)).toMatchObject({
          text: 'non',
          public: true,
          position: says.join('\n').indexOf('non'),
        })
        expect(await countVersions(payload(), 'quotes', id)).toBe(1)
      })

      it('keep their words when those are gone, and are hidden', async () => {
        const article = await makeArticle(payload(), { says: text })
        const { id } = await makeQuote(payload(), article, { says: 'non' })
        const { sentence } = await quote(id)

        await rewrite(payload(), article.id, { says: ['Elle a dit « oui » hier.'] })

        expect(await quote(id)).toMatchObject({ anchor: 'orphaned', text: 'non', sentence, public: false })
        expect(await publicQuotesOf(payload(), article.id)).toEqual([])
        expect(await countVersions(payload(), 'quotes', id)).toBe(1)
      })

      it('come back with their words', async () => {
        const article = await makeArticle(payload(), { says: text })
        const { id } = await makeQuote(payload(), article, { says: 'non' })
        await rewrite(payload(), article.id, { says: ['Rien.'] })

        await rewrite(payload(), article.id, { says: text })

        expect(await quote(id)).toMatchObject({ text: 'non', public: true })
      })

      it('may be edited while orphaned, but only words that stand in the text may be put', async () => {
        const article = await makeArticle(payload(), { says: text })
        const { id } = await makeQuote(payload(), article, { says: 'non' })
        await rewrite(payload(), article.id, { says: ['Elle a dit « oui » hier.'] })
        const update = (data: object) => ask(() => payload().update({ collection: 'quotes', id, data }))

        expect(await update({ speakerLabel: 'Il' })).toMatchObject({ ok: true })
        expect(await update({ selectors: [{ exact: 'jamais' }] })).toMatchObject({
          ok: false,
          paths: ['selectors.0.exact'],
        })
        expect(await update({ selectors: [{ exact: 'oui' }] })).toMatchObject({ ok: true })
        expect(await quote(id)).toMatchObject({ anchor: 'anchored', text: 'oui', public: true })
      })

      it('are hidden when it is unpublished, and seen again when it is published', async () => {
        const article = await makeArticle(payload(), { says: text })
        const { id } = await makeQuote(payload(), article, { says: 'non' })

        await payload().update({ collection: 'articles', id: article.id, data: { _status: 'draft' } })
        expect(await quote(id)).toMatchObject({ articleStatus: 'unpublished', public: false })

        await payload().update({ collection: 'articles', id: article.id, data: { _status: 'published' } })
        expect(await quote(id)).toMatchObject({ articleStatus: 'published', public: true })
      })
    })
  })
}
