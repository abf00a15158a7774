import { describe, expect, it } from '@jest/globals'

import type { Newsroom } from '../../helpers/newsroom'
import { makeArticle } from '../../helpers/newsroomEntries'
import { mainRowOf } from '../../helpers/newsroomRows'
import { unpublish } from '../../helpers/newsroomStates'

const earlier = '2020-01-01T00:00:00.000Z'
const isBasedOn = { document: 'texte-1', sha256: 'abc' }

export function datesSuite(newsroom: Newsroom): void {
  describe('dates', () => {
    const payload = () => newsroom.payload()
    const row = (id: string) => mainRowOf(payload(), 'articles', id)
    const change = (id: string, data: object, draft = false) =>
      payload().update({ collection: 'articles', id, data, draft })

    it('the first publication dates an article that nobody dated, and later ones do not', async () => {
      const { id } = await makeArticle(payload(), { status: 'draft' })
      expect((await row(id)).datePublished ?? null).toBeNull()
      await change(id, { _status: 'published' })
      const { datePublished } = await row(id)

      await change(id, { kicker: 'nouveau' })

      expect(datePublished).toEqual(expect.any(String))
      expect((await row(id)).datePublished).toBe(datePublished)
    })

    it('a date that somebody gave stays', async () => {
      const { id } = await makeArticle(payload(), { data: { datePublished: earlier } })

      expect((await row(id)).datePublished).toBe(earlier)
    })

    it('an article from a document gets no date that the document does not give', async () => {
      const { id } = await makeArticle(payload(), { data: { isBasedOn } })
      await change(id, { kicker: 'nouveau' })

      expect((await row(id)).datePublished ?? null).toBeNull()
    })

    it('an article that is unpublished and published again keeps its date', async () => {
      const { id } = await makeArticle(payload())
      const { datePublished } = await row(id)

      await unpublish(payload(), 'articles', id)
      await change(id, { _status: 'published' })

      expect((await row(id)).datePublished).toBe(datePublished)
    })

    it('the last published change is dated by publishing alone', async () => {
      const { id } = await makeArticle(payload())
      const first = (await row(id)).dateModified
      await change(id, { kicker: 'brouillon', dateModified: earlier }, true)
      expect((await row(id)).dateModified).toBe(first)

      await change(id, { _status: 'published' })

      const second = (await row(id)).dateModified
      expect(String(second) > String(first)).toBe(true)
      await unpublish(payload(), 'articles', id)
      expect((await row(id)).dateModified).toBe(second)
    })

    it('articles without a date come last, newest first before them', async () => {
      const section = 'dates'
      const dated = (datePublished: string) =>
        makeArticle(payload(), { data: { articleSection: section, datePublished } })
      const old = await dated(earlier)
      const undated = await makeArticle(payload(), { data: { articleSection: section, isBasedOn } })
      const recent = await dated('2025-01-01T00:00:00.000Z')
      const where = { articleSection: { equals: section } }

      const list = await payload().find({ collection: 'articles', where, overrideAccess: false })
      const graphql = await newsroom.door('GraphQL', 'anonymous').find('articles', { where })

      const expected = [recent.id, old.id, undated.id]
      expect(list.docs.map(({ id }) => id)).toEqual(expected)
      expect(graphql).toMatchObject({ ok: true, value: expected.map((id) => ({ id })) })
    })
  })
}
