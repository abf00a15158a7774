import { describe, expect, it } from '@jest/globals'

import { runAgain } from '../../../src/database/runAgain'
import type { Newsroom } from '../../helpers/newsroom'
import { ask } from '../../helpers/newsroomAnswers'
import { rowOf } from '../../helpers/newsroomAttempts'
import { makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import { mainRowOf, publish } from '../../helpers/newsroomRows'
import { trash } from '../../helpers/newsroomStates'

const says = ['Elle a dit « oui » hier, et Luc « non ».']
const rounds = [1, 2, 3, 4, 5]

export function concurrencySuite(newsroom: Newsroom): void {
  describe('at the same moment', () => {
    const payload = () => newsroom.payload()
    const again = <T>(operation: () => Promise<T>) => ask(() => runAgain(operation))

    it.each(rounds)('a person is never both trashed and quoted (%s)', async () => {
      const person = await makePerson(payload())
      const article = await makeArticle(payload(), { says })

      const [trashed, quoted] = await Promise.all([
        again(() => trash(payload(), 'people', person.id)),
        again(() => makeQuote(payload(), article, { says: 'oui', speaker: person.id })),
      ])

      const isTrashed = Boolean((await mainRowOf(payload(), 'people', person.id)).deletedAt)
      const { totalDocs } = await payload().count({
        collection: 'quotes',
        where: { speaker: { equals: person.id } },
      })
      expect([trashed.ok, quoted.ok]).toEqual([isTrashed, totalDocs === 1])
      expect([isTrashed, totalDocs === 1].filter(Boolean)).toHaveLength(1)
    })

    it.each(rounds)('a person is never both trashed and linked in what is published (%s)', async () => {
      const person = await makePerson(payload())

      await Promise.all([
        again(() => trash(payload(), 'people', person.id)),
        again(() => makeArticle(payload(), { says, links: { Luc: person.id } })),
      ])

      const isTrashed = Boolean((await mainRowOf(payload(), 'people', person.id)).deletedAt)
      const { totalDocs } = await payload().count({
        collection: 'articles',
        where: { mentions: { in: [person.id] } },
      })
      expect([isTrashed, totalDocs === 1].filter(Boolean)).toHaveLength(1)
    })

    it.each(rounds)('a person is never both trashed and linked in a draft (%s)', async () => {
      const person = await makePerson(payload())

      await Promise.all([
        again(() => trash(payload(), 'people', person.id)),
        again(() => makeArticle(payload(), { says, status: 'draft', links: { Luc: person.id } })),
      ])

      const isTrashed = Boolean((await mainRowOf(payload(), 'people', person.id)).deletedAt)
      const { totalDocs } = await payload().count({
        collection: 'articles',
        where: { mentions: { in: [person.id] } },
      })
      expect([isTrashed, totalDocs === 1].filter(Boolean)).toHaveLength(1)
    })

    it.each(rounds)('a person is never both deleted for good and quoted (%s)', async () => {
      const person = await makePerson(payload())
      const article = await makeArticle(payload(), { says })

      await Promise.all([
        again(() => payload().delete({ collection: 'people', id: person.id })),
        again(() => makeQuote(payload(), article, { says: 'oui', speaker: person.id })),
      ])

      const isThere = (await rowOf(payload(), 'people', person.id)) !== undefined
      const { totalDocs } = await payload().count({
        collection: 'quotes',
        where: { speaker: { equals: person.id } },
      })
      expect(totalDocs).toBe(isThere ? 1 : 0)
    })

    it.each(rounds)('an article takes a quote that is just made along to the trash (%s)', async () => {
      const article = await makeArticle(payload(), { says })

      const [, quoted] = await Promise.all([
        again(() => trash(payload(), 'articles', article.id)),
        again(() => makeQuote(payload(), article, { says: 'oui' })),
      ])

      const { docs } = await payload().find({
        collection: 'quotes',
        where: { article: { equals: article.id } },
        trash: true,
      })
      expect(docs).toHaveLength(quoted.ok ? 1 : 0)
      expect(docs.filter((quote) => !quote.deletedAt || quote.public)).toEqual([])
    })

    it.each(rounds)(
      'an article that is published while it is quoted shows the quote and publishes its speaker (%s)',
      async () => {
        const person = await makePerson(payload())
        const article = await makeArticle(payload(), { says, status: 'draft' })

        await Promise.all([
          runAgain(async () => {
            const answer = await publish(payload(), 'articles', article.id)
            if (!answer.ok) throw new Error(answer.message)
          }),
          runAgain(() => makeQuote(payload(), article, { says: 'oui', speaker: person.id })),
        ])

        const { docs } = await payload().find({
          collection: 'quotes',
          where: { article: { equals: article.id } },
        })
        expect(docs).toMatchObject([{ public: true, articleStatus: 'published' }])
        expect((await mainRowOf(payload(), 'people', person.id))._status).toBe('published')
      },
    )

    it('two entries with one headline get two slugs', async () => {
      const made = await Promise.all(
        rounds.map(() => again(() => makeArticle(payload(), { data: { headline: 'Tous en même temps' } }))),
      )

      const slugs = made.map((answer) => (answer.ok ? answer.value.slug : answer.message))
      expect(new Set(slugs).size).toBe(rounds.length)
      expect(made.every(({ ok }) => ok)).toBe(true)
    })
  })
}
