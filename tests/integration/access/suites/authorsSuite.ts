import { describe, expect, it } from '@jest/globals'

import type { TestDatabase } from '../../../helpers/databases'
import { doorsOn } from '../../../helpers/newsroom'
import type { Newsroom } from '../../../helpers/newsroom'
import { rowOf } from '../../../helpers/newsroomAttempts'
import { valueOf } from '../../../helpers/newsroomDoor'
import type { Doc } from '../../../helpers/newsroomDoor'
import { makeArticle } from '../../../helpers/newsroomEntries'
import { makeArticleIn, trash } from '../../../helpers/newsroomStates'
import { sendRest } from '../../../helpers/newsroomRestDoor'

export function authorsSuite(newsroom: Newsroom, database: TestDatabase): void {
  const published = (data: Doc = {}) =>
    makeArticle(newsroom.payload(), {
      data: { createdBy: newsroom.idOf('owner'), kicker: 'publié', ...data },
    })
  const row = (id: string) => rowOf(newsroom.payload(), 'articles', id)

  describe.each(doorsOn(database))('through %s', (kind) => {
    it.each([
      ['without a status', { kicker: 'nouveau' }, {}],
      ['with the status published', { kicker: 'nouveau', _status: 'published' }, {}],
      ['as a draft with the status published', { kicker: 'nouveau', _status: 'published' }, { draft: true }],
      ['with the status draft', { kicker: 'nouveau', _status: 'draft' }, {}],
      ['with deletedAt null', { kicker: 'nouveau', deletedAt: null }, {}],
      ['with deletedAt null, asking for the trash', { kicker: 'nouveau', deletedAt: null }, { trash: true }],
      ['with an empty deletedAt', { kicker: 'nouveau', deletedAt: '' }, {}],
      ['with deletedAt and more', { kicker: 'nouveau', deletedAt: '2026-11-01T10:00:00.000Z' }, {}],
      ['as an autosave', { kicker: 'nouveau', _status: 'published' }, { autosave: true }],
    ])('changes nothing that readers see of an own published article, %s', async (_, data, options) => {
      const { id } = await published()
      const before = await row(id)

      await newsroom.door(kind, 'owner').update('articles', id, { data, ...options })

      expect(await row(id)).toEqual(before)
    })

    it('finds the change as a draft on top', async () => {
      const { id } = await published()

      valueOf(await newsroom.door(kind, 'owner').update('articles', id, { data: { kicker: 'nouveau' } }))

      const draft = valueOf(await newsroom.door(kind, 'editor').findByID('articles', id, { draft: true }))
      expect(draft).toMatchObject({ kicker: 'nouveau', _status: 'draft' })
    })

    it('trashes an own draft with nothing else written', async () => {
      const id = await makeArticleIn(newsroom.payload(), 'draft', newsroom.idOf('owner'))
      const data = { deletedAt: '2026-11-01T10:00:00.000Z', kicker: 'nouveau', _status: 'published' }

      valueOf(await newsroom.door(kind, 'owner').update('articles', id, { data }))

      expect(await row(id)).toMatchObject({
        deletedAt: '2026-11-01T10:00:00.000Z',
        _status: 'draft',
        kicker: 'publié',
      })
    })

    it('does not restore an own published article that an editor trashed', async () => {
      const { id } = await published()
      await trash(newsroom.payload(), 'articles', id)
      const before = await row(id)
      const owner = newsroom.door(kind, 'owner')

      for (const data of [
        { deletedAt: null },
        { deletedAt: '' },
        { deletedAt: null, _status: 'published' },
      ]) {
        await owner.update('articles', id, { data, trash: true })
        expect(await row(id)).toEqual(before)
      }
    })

    it('makes nobody else the maker of an entry', async () => {
      const data = { headline: 'À qui ?', inLanguage: 'fr', createdBy: newsroom.idOf('editor') }
      const made = valueOf(await newsroom.door(kind, 'owner').create('articles', data))

      await newsroom
        .door(kind, 'owner')
        .update('articles', String(made.id), { data: { createdBy: newsroom.idOf('author') } })

      expect((await row(String(made.id)))?.createdBy).toBe(newsroom.idOf('owner'))
      const draft = valueOf(
        await newsroom
          .door('Local API', 'admin')
          .findByID('articles', String(made.id), { draft: true, depth: 0 }),
      )
      expect(draft.createdBy).toBe(newsroom.idOf('owner'))
    })

    it('takes over no article by writing its maker', async () => {
      const { id } = await makeArticle(newsroom.payload(), {
        status: 'draft',
        data: { createdBy: newsroom.idOf('owner') },
      })

      const answer = await newsroom
        .door(kind, 'author')
        .update('articles', id, { data: { createdBy: newsroom.idOf('author') } })

      expect(answer).toMatchObject({ ok: false, status: 403 })
    })

    it('reads nothing of somebody else’s in a duplicate that is not for them', async () => {
      const { id } = await published({ edNote: 'source à protéger' })
      await newsroom
        .payload()
        .update({ collection: 'articles', id, data: { kicker: 'non relu' }, draft: true })
      const data = { headline: 'Copie', inLanguage: 'fr' }

      const copy = valueOf(await newsroom.door(kind, 'author').duplicate('articles', id, data))

      expect(await row(String(copy.id))).toMatchObject({
        _status: 'draft',
        createdBy: newsroom.idOf('author'),
        kicker: 'publié',
      })
      expect((await row(String(copy.id)))?.edNote ?? null).toBeNull()
    })
  })

  it('in bulk changes nothing that readers see', async () => {
    const { id } = await published()
    const before = await row(id)
    const owner = newsroom.door('REST', 'owner')

    for (const data of [
      { kicker: 'nouveau' },
      { _status: 'published', kicker: 'nouveau' },
      { deletedAt: '2026-11-01T10:00:00.000Z' },
    ]) {
      await owner.updateMany?.('articles', { id: { equals: id } }, { data })
      expect(await row(id)).toEqual(before)
    }
  })

  it.each(['publishAllLocales=true', 'unpublishAllLocales=true', 'publishSpecificLocale=fr', 'draft=false'])(
    'changes nothing that readers see with ?%s',
    async (query) => {
      const { id } = await published()
      const before = await row(id)
      const request = {
        method: 'PATCH',
        path: `/articles/${id}?${query}`,
        body: { kicker: 'nouveau' },
      } as const

      await sendRest(newsroom.payload(), newsroom.visitors().owner, request)

      expect(await row(id)).toEqual(before)
    },
  )
}
