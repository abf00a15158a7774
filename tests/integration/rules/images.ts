import { existsSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import type { Payload } from 'payload'

import type { Article, Media } from '../../../src/payload-types'
import { usesOfImage } from '../../../src/revise/usesOfImage'
import { buildBody } from '../../../src/text/buildBody'
import type { TestDatabase } from '../../helpers/databases'
import type { Newsroom } from '../../helpers/newsroom'
import { ask } from '../../helpers/newsroomAnswers'
import { rowOf } from '../../helpers/newsroomAttempts'
import { doorKinds } from '../../helpers/newsroomDoor'
import { makeArticle, makeMedia, makePerson } from '../../helpers/newsroomEntries'
import { trash, unpublish } from '../../helpers/newsroomStates'

const text = 'Elle a dit « oui » hier.'

/** An article's text with the image below it, in the last item of a list, where no query would find it. */
function bodyWith(image: string): Exclude<Article['body'], undefined> {
  const { root } = buildBody({ text, blocks: [{ role: 'paragraph', start: 0, end: text.length }], links: [] })
  const upload = { type: 'upload', version: 3, id: 'u1', relationTo: 'media', value: image, fields: {} }
  const item = { type: 'listitem', version: 1, value: 1, children: [upload] }
  const list = { type: 'list', version: 1, listType: 'bullet', tag: 'ul', start: 1, children: [item] }
  return { root: { ...root, children: [...root.children, list] } }
}

const showings: readonly [string, (payload: Payload, image: string) => Promise<string>][] = [
  [
    'a published article',
    async (payload, image) => nameIn(await makeArticle(payload, { data: { headline: 'La gare', image } })),
  ],
  [
    'a draft',
    async (payload, image) =>
      nameIn(await makeArticle(payload, { status: 'draft', data: { headline: 'La gare', image } })),
  ],
  [
    'the body of an article',
    async (payload, image) =>
      nameIn(await makeArticle(payload, { data: { headline: 'La gare', body: bodyWith(image) } })),
  ],
  [
    'the draft on top of a published article alone',
    async (payload, image) => {
      const article = await makeArticle(payload, { data: { headline: 'La gare' } })
      const data = { body: bodyWith(image) }
      await payload.update({ collection: 'articles', id: article.id, data, draft: true })
      return nameIn(article)
    },
  ],
  [
    'a published article whose draft shows it no more',
    async (payload, image) => {
      const article = await makeArticle(payload, { data: { headline: 'La gare', image } })
      await payload.update({ collection: 'articles', id: article.id, data: { image: null }, draft: true })
      return nameIn(article)
    },
  ],
  [
    'an article in the trash',
    async (payload, image) => {
      const article = await makeArticle(payload, { data: { headline: 'La gare', image } })
      await trash(payload, 'articles', article.id)
      return `${nameIn(article)} (in the trash)`
    },
  ],
  [
    'a person',
    async (payload, image) => {
      await makePerson(payload, { name: 'Anne Morel', image })
      return 'the person “Anne Morel”'
    },
  ],
]

const nameIn = ({ headline }: Article): string => `the article “${String(headline)}”`

export function imagesSuite(newsroom: Newsroom, database: TestDatabase): void {
  describe('an image', () => {
    const payload = () => newsroom.payload()
    const isThere = async (id: string) => (await rowOf(payload(), 'media', id)) !== undefined
    const isFileThere = ({ filename }: Media) =>
      existsSync(path.join(payload().collections.media.config.upload.staticDir ?? '', String(filename)))

    it.each(showings)('that is shown by %s is not deleted, and what shows it is named', async (_, show) => {
      const { id } = await makeMedia(payload())
      const named = await show(payload(), id)

      await expect(payload().delete({ collection: 'media', id })).rejects.toMatchObject({
        status: 400,
        data: {
          errors: [{ path: 'alt', message: `This image is shown by ${named}. Take it out there first.` }],
        },
      })
      expect(await isThere(id)).toBe(true)
    })

    it.each(doorKinds)('is deleted by an admin through %s only when nothing shows it', async (kind) => {
      const [shown, free] = [await makeMedia(payload()), await makeMedia(payload())]
      await makeArticle(payload(), { data: { image: shown.id } })
      const door = newsroom.door(kind, 'admin')

      const answers = [await door.delete('media', shown.id), await door.delete('media', free.id)]

      expect(answers).toMatchObject([{ ok: false, status: 400, paths: ['alt'] }, { ok: true }])
      expect([await isThere(shown.id), await isThere(free.id)]).toEqual([true, false])
    })

    it('is found wherever it is shown, however many entries there are', async () => {
      const { id } = await makeMedia(payload())
      const shown: string[] = []
      for (let count = 0; count < 3; count += 1) {
        shown.push((await makeArticle(payload(), { data: { image: id } })).id)
        shown.push((await makePerson(payload(), { image: id })).id)
      }

      const uses = await usesOfImage(await createLocalReq({}, payload()), id)

      expect(uses.map((use) => use.id).sort()).toEqual(shown.sort())
    })

    it('that is shown stays where others are deleted in bulk', async () => {
      const [shown, free] = [await makeMedia(payload()), await makeMedia(payload())]
      await makePerson(payload(), { image: shown.id })

      const answer = await newsroom
        .door('REST', 'admin')
        .deleteMany?.('media', { id: { in: [shown.id, free.id] } })

      expect(answer).toMatchObject({
        ok: true,
        value: { docs: [{ id: free.id }], errors: [{ id: shown.id }] },
      })
      expect([await isThere(shown.id), await isThere(free.id)]).toEqual([true, false])
    })

    it('is deleted when an older version alone shows it, or a text that was taken off the site', async () => {
      const { id } = await makeMedia(payload())
      const article = await makeArticle(payload(), { data: { image: id } })
      await unpublish(payload(), 'articles', article.id)
      const data = { image: null }
      await payload().update({ collection: 'articles', id: article.id, data, draft: true })

      expect(await ask(() => payload().delete({ collection: 'media', id }))).toMatchObject({ ok: true })
    })

    it('that does not exist is shown by no body, and what a body showed before is left', async () => {
      const { id } = await makeMedia(payload())
      const article = await makeArticle(payload(), { data: { body: bodyWith(id) } })
      await payload().db.deleteOne({ collection: 'media', where: { id: { equals: id } } })
      const save = (data: Partial<Article>) =>
        ask(() => payload().update({ collection: 'articles', id: article.id, data, draft: true }))

      const answers = [await save({ body: bodyWith('nobody') }), await save({ kicker: 'Trains' })]

      expect(answers).toMatchObject([{ ok: false, status: 400, paths: ['body'] }, { ok: true }])
    })

    // On SQLite whoever deletes waits for the turn of whoever saves.
    if (database.kind === 'mongodb') {
      it('that a save under way begins to show is not deleted in between, nor is its file', async () => {
        const media = await makeMedia(payload())
        const { id } = media
        const article = await makeArticle(payload())
        const req = await createLocalReq({}, payload())
        await initTransaction(req)
        const data = { body: bodyWith(id) }
        await payload().update({ collection: 'articles', id: article.id, data, draft: true, req })

        const between = await ask(() => payload().delete({ collection: 'media', id }))
        await commitTransaction(req)
        const after = await ask(() => payload().delete({ collection: 'media', id }))

        expect([between.ok, after]).toMatchObject([false, { ok: false, status: 400, paths: ['alt'] }])
        expect(isFileThere(media)).toBe(true)
      })
    }
  })
}
