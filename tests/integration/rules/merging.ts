import { describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { mergePeople } from '../../../src/revise/mergePeople'
import { unlinkPerson } from '../../../src/revise/unlinkPerson'
import { bodyOf, makeArticle, makePerson, makeQuote } from '../../helpers/newsroomEntries'
import type { Newsroom } from '../../helpers/newsroom'
import { mainRowOf } from '../../helpers/newsroomRows'
import { projectBody } from '../../../src/text/projectBody'

const says = ['Anne Roux a dit « oui » hier.']

export function mergingSuite(newsroom: Newsroom): void {
  describe('merging and unlinking people', () => {
    async function quotedPerson() {
      const payload = newsroom.payload()
      const person = await makePerson(payload, { name: 'Anne Roux', alternateNames: ['A. Roux'] })
      const article = await makeArticle(payload, { says, links: { 'Anne Roux': person.id } })
      const quote = await makeQuote(payload, article, { says: 'oui', speaker: person.id })
      return { article, person, quote }
    }

    it('moves quotes, mentions, names and slugs to the other person', async () => {
      const payload = newsroom.payload()
      const { article, person, quote } = await quotedPerson()
      const other = await makePerson(payload, { name: 'Anne Roux-Petit' })

      const counts = await mergePeople(await createLocalReq({}, payload), { from: person.id, into: other.id })

      expect(counts).toEqual({ articles: 1, quotes: 1 })
      const target = await payload.findByID({
        collection: 'people',
        id: other.id,
        depth: 0,
        overrideAccess: false,
      })
      expect(target.alternateNames).toEqual(['Anne Roux', 'A. Roux'])
      expect(target.formerSlugs).toEqual([person.slug])
      const moved = await payload.findByID({
        collection: 'quotes',
        id: quote.id,
        depth: 0,
        overrideAccess: false,
      })
      expect(moved).toMatchObject({ speaker: other.id, anchor: 'anchored', text: 'oui' })
      expect(moved.title).toContain('Anne Roux-Petit')
      const revised = await payload.findByID({ collection: 'articles', id: article.id, depth: 0 })
      expect(revised.mentions).toEqual([other.id])
      expect(projectBody(revised.body).text).toBe(says[0])
      const merged = await payload.findByID({ collection: 'people', id: person.id, depth: 0, trash: true })
      expect(merged).toMatchObject({ mergedInto: other.id, _status: 'draft' })
      expect(merged.deletedAt).toBeTruthy()
    })

    it('revises the published text and the draft on top of it each by itself', async () => {
      const payload = newsroom.payload()
      const { article, person } = await quotedPerson()
      const draft = bodyOf(['Anne Roux a dit « oui » hier, et « non » demain.'], { 'Anne Roux': person.id })
      await payload.update({ collection: 'articles', id: article.id, data: { body: draft }, draft: true })
      const other = await makePerson(payload)

      await mergePeople(await createLocalReq({}, payload), { from: person.id, into: other.id })

      const read = (isDraft: boolean) =>
        payload.findByID({ collection: 'articles', id: article.id, depth: 0, draft: isDraft })
      expect(projectBody((await read(false)).body)).toMatchObject({
        text: says[0],
        links: [{ personId: other.id }],
      })
      expect(projectBody((await read(true)).body)).toMatchObject({
        text: 'Anne Roux a dit « oui » hier, et « non » demain.',
        links: [{ personId: other.id }],
      })
      expect((await read(false))._status).toBe('published')
    })

    it('merges two people one after the other without their slugs meeting', async () => {
      const payload = newsroom.payload()
      const [one, two, target] = [
        await makePerson(payload),
        await makePerson(payload),
        await makePerson(payload),
      ]

      await mergePeople(await createLocalReq({}, payload), { from: one.id, into: two.id })
      await mergePeople(await createLocalReq({}, payload), { from: two.id, into: target.id })

      const merged = await payload.findByID({ collection: 'people', id: one.id, depth: 0, trash: true })
      expect(merged.mergedInto).toBe(target.id)
      const kept = await payload.findByID({ collection: 'people', id: target.id, depth: 0, draft: true })
      expect(kept.formerSlugs).toEqual([one.slug, two.slug])
    })

    it('refuses to merge a person into themselves or into nobody, and writes nothing', async () => {
      const payload = newsroom.payload()
      const { person } = await quotedPerson()
      const req = () => createLocalReq({}, payload)

      await expect(mergePeople(await req(), { from: person.id, into: person.id })).rejects.toMatchObject({
        status: 400,
      })
      await expect(mergePeople(await req(), { from: person.id, into: 'nobody' })).rejects.toMatchObject({
        status: 400,
      })
      const kept = await payload.findByID({ collection: 'people', id: person.id, depth: 0 })
      expect(kept.deletedAt ?? null).toBeNull()
    })

    it('refuses to merge somebody whom readers see into somebody who can’t be published', async () => {
      const payload = newsroom.payload()
      const { person } = await quotedPerson()
      const nameless = await makePerson(payload, { name: '…' })

      const merge = mergePeople(await createLocalReq({}, payload), { from: person.id, into: nameless.id })

      await expect(merge).rejects.toMatchObject({ status: 400 })
      expect((await mainRowOf(payload, 'people', person.id)).deletedAt ?? null).toBeNull()
    })

    it('keeps the names that stand in the merged person’s draft alone', async () => {
      const payload = newsroom.payload()
      const person = await makePerson(payload, { name: 'Ancien Nom' })
      const data = { name: 'Nouveau Nom', alternateNames: ['Surnom'] }
      await payload.update({ collection: 'people', id: person.id, data, draft: true })
      const target = await makePerson(payload)

      await mergePeople(await createLocalReq({}, payload), { from: person.id, into: target.id })

      const kept = await payload.findByID({ collection: 'people', id: target.id, depth: 0, draft: true })
      expect([...(kept.alternateNames ?? [])].sort()).toEqual(['Ancien Nom', 'Nouveau Nom', 'Surnom'])
    })

    it('restores nobody who was merged', async () => {
      const payload = newsroom.payload()
      const [person, target] = [await makePerson(payload), await makePerson(payload)]
      await mergePeople(await createLocalReq({}, payload), { from: person.id, into: target.id })

      const restore = payload.update({
        collection: 'people',
        id: person.id,
        data: { deletedAt: null },
        trash: true,
      })

      await expect(restore).rejects.toMatchObject({ status: 400 })
    })

    it('leaves the published text alone when the draft on top of it alone names the person', async () => {
      const payload = newsroom.payload()
      const person = await makePerson(payload)
      const article = await makeArticle(payload, { says })
      const draft = bodyOf(says, { 'Anne Roux': person.id })
      await payload.update({ collection: 'articles', id: article.id, data: { body: draft }, draft: true })

      await unlinkPerson(await createLocalReq({}, payload), person.id)

      expect((await mainRowOf(payload, 'articles', article.id)).updatedAt).toBe(article.updatedAt)
    })

    it('removes every link to a person, sends what they said to review, and lets them be trashed', async () => {
      const payload = newsroom.payload()
      const { article, person, quote } = await quotedPerson()

      await unlinkPerson(await createLocalReq({}, payload), person.id)

      const revised = await payload.findByID({ collection: 'articles', id: article.id, depth: 0 })
      expect(projectBody(revised.body)).toMatchObject({ text: says[0], links: [] })
      const left = await payload.findByID({ collection: 'quotes', id: quote.id, depth: 0 })
      expect(left).toMatchObject({ speaker: null, public: false, attribution: { status: 'review' } })
      const deletedAt = new Date().toISOString()
      await payload.update({ collection: 'people', id: person.id, data: { deletedAt } })
      const trashed = await payload.findByID({ collection: 'people', id: person.id, trash: true, depth: 0 })
      expect(trashed.deletedAt).toBeTruthy()
    })
  })
}
