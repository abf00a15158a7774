import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { idOfSource } from '../../../seed/desired/sourceId'
import { makeArticle } from '../../helpers/newsroomEntries'
import { visitorNames } from '../../helpers/newsroomVisitors'
import { applySeed } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { useSeedPanel } from '../../helpers/seedPanel'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const withHeadline = revised(smallDocuments, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare rouvrira'])

export function panelReadingSuite(payload: () => Payload): void {
  describe('what the panel says of a seeded entry', () => {
    const { id, publish } = useSeededArticle(payload, smallDocuments)
    const { ask, idOf, infoOf, offer } = useSeedPanel(payload)
    const article = { collection: 'articles', id } as const

    it('says from which document it came, when it was written last, and which fields the seed owns', async () => {
      const { docs } = await payload().find({ collection: 'seed-runs' })

      const info = await infoOf(article)

      expect(info).toMatchObject({ sourceId: 'gare', lastRunAt: docs[0]?.startedAt, waiting: [] })
      expect(info.document).toContain('gare')
      expect(info.fields).toContainEqual({ path: 'headline', label: 'Headline' })
      expect(info.fields).toContainEqual({ path: 'isBasedOn.sha256', label: 'Based on › Fingerprint' })
      expect(info.fields.map(({ path }) => path)).not.toContain('byline')
    })

    it('says nothing of an entry that no seed made', async () => {
      const made = await makeArticle(payload())

      expect(await ask('editor', { collection: 'articles', id: made.id })).toEqual({
        ok: true,
        value: { seed: null },
      })
    })

    it('answers those alone who may change the entry', async () => {
      await payload().db.updateOne({ collection: 'articles', id, data: { createdBy: idOf('owner') } })

      const answers = await Promise.all(visitorNames.map((name) => ask(name, article)))

      const statuses = answers.map((answer) => (answer.ok ? 200 : answer.status))
      expect(Object.fromEntries(visitorNames.map((name, index) => [name, statuses[index]]))).toEqual({
        anonymous: 401,
        reader: 403,
        owner: 200,
        author: 403,
        editor: 200,
        admin: 200,
      })
    })

    it('keeps the seed state itself the admins’', async () => {
      const visitors = ['anonymous', 'reader', 'owner', 'editor'] as const
      const where = { sourceId: { equals: 'gare' } }
      for (const name of visitors) {
        const user =
          name === 'anonymous' ? null : await payload().findByID({ collection: 'users', id: idOf(name) })
        const asked = payload().find({
          collection: 'seed-entries',
          where,
          overrideAccess: false,
          user: user && { ...user, collection: 'users' },
        })
        await expect(asked).rejects.toMatchObject({ status: 403 })
      }
    })

    it('says that there is no such entry', async () => {
      expect(await ask('editor', { collection: 'articles', id: 'nobody' })).toMatchObject({
        ok: false,
        status: 404,
      })
    })

    it('shows what waits as people read it', async () => {
      await publish({ headline: 'Un retour en gare' })
      await applySeed(payload(), withHeadline)

      const { waiting } = await infoOf(article)

      expect(waiting).toMatchObject([
        {
          path: 'headline',
          label: 'Headline',
          shown: { kind: 'text', text: 'La gare rouvrira' },
          isMerged: false,
          canAccept: true,
        },
      ])
    })

    it('shows relations by title, choices by label, moments as such, rows and bodies by what changes', async () => {
      const { body } = await payload().findByID({ collection: 'articles', id, depth: 0 })
      // The same JSON but for the words.
      const other: unknown = JSON.parse(JSON.stringify(body).replace('n’y croit pas', 'en doute'))
      await offer(article, {
        about: [idOfSource('person:anne-morel'), idOfSource('person:jean-petit')],
        inLanguage: 'de',
        datePublished: '2026-03-01T08:00:00.000Z',
        corrections: [{ date: '2026-03-02T00:00:00.000Z', text: 'Une coquille.' }],
        body: other,
        kicker: null,
        _status: 'draft',
      })

      const { waiting } = await infoOf(article)

      const shown = Object.fromEntries(waiting.map((each) => [each.path, each.shown]))
      expect(shown).toEqual({
        about: { kind: 'text', text: 'Anne Morel, Jean Petit' },
        inLanguage: { kind: 'text', text: 'German' },
        datePublished: { kind: 'date', at: '2026-03-01T08:00:00.000Z' },
        corrections: {
          kind: 'changes',
          lines: [{ sign: 'come', text: 'Date: Mar 2, 2026 · Text: Une coquille.' }],
        },
        body: {
          kind: 'changes',
          lines: [
            { sign: 'gone', text: 'Jean Petit n’y croit pas.' },
            { sign: 'come', text: 'Jean Petit en doute.' },
          ],
        },
        kicker: { kind: 'nothing' },
        _status: { kind: 'text', text: 'Draft' },
      })
      expect(waiting.find(({ path }) => path === '_status')).toMatchObject({ canAccept: false })
    })
  })
}
