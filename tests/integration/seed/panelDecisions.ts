import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { driftText } from '../../helpers/driftOf'
import { applySeed, folderOf, planFolder, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { decisionsOf, useSeedPanel } from '../../helpers/seedPanel'
import { oneDocument, replaced, revised } from '../../helpers/smallDocuments'

const withHeadline = revised(oneDocument, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare rouvrira'])
const withOther = revised(oneDocument, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare ne rouvrira pas'])
const withBoth = revised(withHeadline, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])

export function panelDecisionsSuite(payload: () => Payload): void {
  describe('what an editor decides of a waiting headline', () => {
    const { editorsSee, id, proposals, publish, readersSee, saveDraft } = useSeededArticle(
      payload,
      oneDocument,
    )
    const { decide, decideAll, idOf, infoOf } = useSeedPanel(payload)
    const article = { collection: 'articles', id } as const

    /** An editor has published a headline of their own, and the document has another. */
    async function conflict(documents = withHeadline): Promise<void> {
      await publish({ headline: 'Un retour en gare' })
      await applySeed(payload(), documents)
    }

    it('never goes live by itself: an editor mends the kicker, and readers see the seed’s only once it is accepted and published', async () => {
      await conflict()

      await publish({ kicker: 'Région' })
      const mended = await readersSee()
      const waiting = await proposals()
      await decideAll('accept', article)
      const accepted = await readersSee()
      await publish({})

      expect(mended).toMatchObject({ headline: 'Un retour en gare', kicker: 'Région' })
      expect(waiting).toEqual([{ path: 'headline', value: 'La gare rouvrira' }])
      expect(accepted).toMatchObject({ headline: 'Un retour en gare', kicker: 'Région' })
      expect(await readersSee()).toMatchObject({ headline: 'La gare rouvrira', kicker: 'Région' })
      expect(await proposals()).toEqual([])
    })

    it('accepted, has its slug made again where nobody chose one, and nothing is told as changed', async () => {
      await conflict()
      await decideAll('accept', article)
      await publish({})

      expect(await readersSee()).toMatchObject({
        slug: 'la-gare-rouvrira',
        formerSlugs: ['la-gare-pourrait-rouvrir'],
      })
      expect((await driftText(payload())).code).toBe(0)
    })

    it('accepted, leaves a slug that an editor chose', async () => {
      await publish({ slug: 'gare-centrale' })
      await conflict()

      await decideAll('accept', article)

      expect(await editorsSee()).toMatchObject({ headline: 'La gare rouvrira', slug: 'gare-centrale' })
    })

    it('accepted, is a draft of the editor’s, and no later apply asks again', async () => {
      await conflict()

      const answer = await decideAll('accept', article)
      const again = await applySeed(payload(), withHeadline)

      expect(answer).toMatchObject({ ok: true, value: { wrote: true, seed: { waiting: [] } } })
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare' })
      expect(await editorsSee()).toMatchObject({ _status: 'draft', headline: 'La gare rouvrira' })
      expect(again.run).toBeUndefined()
      expect(await proposals()).toEqual([])
    })

    it('accepted, leaves what else the editor’s draft says', async () => {
      await saveDraft({ headline: 'Brouillon de titre', byline: 'Une plume' })
      await applySeed(payload(), withHeadline)

      await decideAll('accept', article)

      expect(await editorsSee()).toMatchObject({ headline: 'La gare rouvrira', byline: 'Une plume' })
      expect(await readersSee()).toMatchObject({ headline: 'La gare pourrait rouvrir' })
      expect((await readersSee())?.byline).toBeFalsy()
    })

    it('kept as it is, leaves the entry alone, and the seed asks again only when the document says something new', async () => {
      await conflict()
      const { articles: rows, 'articles versions': versions } = await rowsAndVersions(payload())

      const answer = await decideAll('keep', article)
      const after = await rowsAndVersions(payload())
      const { plan } = await planFolder(payload(), await folderOf(withHeadline))
      const again = await applySeed(payload(), withHeadline)
      const settled = await proposals()
      await applySeed(payload(), withOther)

      expect(answer).toMatchObject({ ok: true, value: { wrote: false, seed: { waiting: [] } } })
      expect([after['articles'], after['articles versions']]).toEqual([rows, versions])
      expect(plan.groups.at(-1)?.entries[0]?.action).toBe('keep')
      expect(again.run).toBeUndefined()
      expect(settled).toEqual([])
      expect(await proposals()).toEqual([{ path: 'headline', value: 'La gare ne rouvrira pas' }])
    })

    it.each(['accept', 'keep'] as const)(
      'is not decided (%s) once a newer run offers something else: 409',
      async (choice) => {
        await conflict()
        const seen = decisionsOf(await infoOf(article), choice)
        await applySeed(payload(), withOther)

        const answer = await decide('editor', article, seen)

        expect(answer).toMatchObject({
          ok: false,
          status: 409,
          message: expect.stringContaining('Load it again'),
        })
        expect(await editorsSee()).toMatchObject({ headline: 'Un retour en gare' })
        expect(await proposals()).toEqual([{ path: 'headline', value: 'La gare ne rouvrira pas' }])
      },
    )

    it.each(['accept', 'keep'] as const)(
      'is not decided (%s) once the entry has another headline than the one that was shown: 409',
      async (choice) => {
        await conflict()
        const seen = decisionsOf(await infoOf(article), choice)
        await saveDraft({ headline: 'Mieux en gare' })

        const answer = await decide('editor', article, seen)
        const unseen = await editorsSee()
        const again = await decideAll(choice, article)

        expect(answer).toMatchObject({ ok: false, status: 409 })
        expect(unseen).toMatchObject({ headline: 'Mieux en gare' })
        expect(again).toMatchObject({ ok: true, value: { wrote: choice === 'accept' } })
      },
    )

    it('is decided though another field of the entry was saved meanwhile', async () => {
      await conflict()
      const seen = decisionsOf(await infoOf(article), 'accept')
      await saveDraft({ byline: 'Une plume' })

      expect(await decide('editor', article, seen)).toMatchObject({ ok: true })
      expect(await editorsSee()).toMatchObject({ headline: 'La gare rouvrira', byline: 'Une plume' })
    })

    it('is decided once, by whichever of two editors comes first', async () => {
      await conflict()
      const info = await infoOf(article)

      const answers = await Promise.all([
        decide('editor', article, decisionsOf(info, 'accept')),
        decide('admin', article, decisionsOf(info, 'keep')),
      ])

      expect(answers.map((answer) => (answer.ok ? 200 : answer.status)).sort()).toEqual([200, 409])
      expect(await proposals()).toEqual([])
    })

    it('is not decided while somebody else writes in the entry; one’s own lock is none', async () => {
      await conflict()
      const seen = decisionsOf(await infoOf(article), 'keep')
      const lock = async (name: 'admin' | 'editor') => {
        const document = { relationTo: 'articles', value: id } as const
        const user = { relationTo: 'users', value: idOf(name) } as const
        await payload().create({ collection: 'payload-locked-documents', data: { document, user } })
      }

      await lock('admin')
      const locked = await decide('editor', article, seen)
      await payload().db.deleteMany({ collection: 'payload-locked-documents', where: {} })
      await lock('editor')
      const own = await decide('editor', article, seen)

      expect(locked).toMatchObject({ ok: false, status: 423 })
      expect(own.ok).toBe(true)
    })

    it('is decided by those alone who may change the entry; an author’s decision is a draft of theirs', async () => {
      await conflict()
      await payload().db.updateOne({ collection: 'articles', id, data: { createdBy: idOf('owner') } })
      const accepting = decisionsOf(await infoOf(article), 'accept')

      const refused = await Promise.all(
        (['anonymous', 'reader', 'author'] as const).map((name) => decide(name, article, accepting)),
      )
      const waiting = await proposals()
      const own = await decide('owner', article, accepting)

      expect(refused.map((answer) => !answer.ok && answer.status)).toEqual([401, 403, 403])
      expect(waiting).toHaveLength(1)
      expect(own).toMatchObject({ ok: true })
      expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare' })
      expect(await editorsSee()).toMatchObject({ _status: 'draft', headline: 'La gare rouvrira' })
    })

    it('is not decided of an entry in the trash', async () => {
      await conflict()
      const seen = decisionsOf(await infoOf(article), 'keep')
      await payload().update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } })

      expect(await decide('editor', article, seen)).toMatchObject({ ok: false, status: 404 })
      expect(await proposals()).toHaveLength(1)
    })

    it.each([
      ['accept', { headline: 'La gare rouvrira', kicker: 'Rail' }],
      ['keep', { headline: 'Un retour en gare', kicker: 'Transports' }],
    ] as const)('leaves nothing waiting when all of it is decided at once (%s)', async (choice, text) => {
      await conflict(withBoth)

      await decideAll(choice, article)
      const again = await applySeed(payload(), withBoth)

      expect(await proposals()).toEqual([])
      expect(await editorsSee()).toMatchObject(text)
      expect(again.run).toBeUndefined()
    })

    it('settles a body that waits with both changes, and with what an editor saved after the run', async () => {
      const { body } = await editorsSee()
      await publish({ headline: 'Un retour en gare', body: replaced(body, 'n’y croit pas', 'en doute') })
      await applySeed(payload(), revised(withHeadline, 'gare.txt', ['veut rouvrir', 'va rouvrir']))
      const seen = decisionsOf(await infoOf(article), 'accept')
      const later = replaced((await editorsSee()).body, 'aux habitants', 'aux gens')
      await publish({ body: later })

      const outdated = await decide('editor', article, seen)
      await decideAll('accept', article)

      expect(outdated).toMatchObject({ ok: false, status: 409 })
      expect(projectBody(bodyOf((await editorsSee()).body)).text.split('\n')).toEqual([
        'La maire Anne Morel va rouvrir la gare.',
        '« Le train reviendra », promet Morel aux gens.',
        'Jean Petit en doute.',
      ])
    })

    it.each([
      ['accept', ['La maire Anne Morel va rouvrir la gare.', 'Jean Petit en doute.']],
      ['keep', ['La maire Anne Morel veut rouvrir la gare.', 'Jean Petit en doute.']],
    ] as const)('settles a body that waits with both changes in it (%s)', async (choice, lines) => {
      const { body } = await editorsSee()
      await publish({ headline: 'Un retour en gare', body: replaced(body, 'n’y croit pas', 'en doute') })
      const documents = revised(withHeadline, 'gare.txt', ['veut rouvrir', 'va rouvrir'])
      await applySeed(payload(), documents)
      const info = await infoOf(article)

      await decideAll(choice, article)
      const again = await applySeed(payload(), documents)

      expect(info.waiting.find(({ path }) => path === 'body')).toMatchObject({ isMerged: true })
      const { text } = projectBody(bodyOf((await editorsSee()).body))
      expect(text.split('\n')).toEqual(expect.arrayContaining([...lines]))
      expect(again.run).toBeUndefined()
      expect(await proposals()).toEqual([])
    })

    it('decides of an entry of which nothing was remembered field by field, and no apply overwrites the rest', async () => {
      await publish({ headline: 'Un retour en gare', kicker: 'Région' })
      await payload().update({ collection: 'seed-entries', where: {}, data: { base: {} } })
      await applySeed(payload(), oneDocument)
      const info = await infoOf(article)
      const headline = decisionsOf(info, 'keep').filter(({ path }) => path === 'headline')

      await decide('editor', article, headline)
      await payload().update({ collection: 'articles', id, data: { _status: 'draft' } })
      await applySeed(payload(), oneDocument)

      expect(info.waiting.map(({ path }) => path)).toEqual(expect.arrayContaining(['headline', 'kicker']))
      expect(await readersSee()).toBeUndefined()
      expect(await editorsSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Région' })
      expect((await infoOf(article)).waiting.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['kicker', '_status']),
      )
    })
  })
}
