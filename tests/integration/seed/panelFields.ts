import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { idOfSource } from '../../../seed/desired/sourceId'
import { proposalsOf } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { decisionsOf, useSeedPanel } from '../../helpers/seedPanel'
import { smallDocuments } from '../../helpers/smallDocuments'

const sourceOfQuote = 'gare#le train reviendra#1'

export function panelFieldsSuite(payload: () => Payload): void {
  describe('what an editor accepts, field by field', () => {
    const { editorsSee, id, proposals, publish, readersSee } = useSeededArticle(payload, smallDocuments)
    const { decide, decideAll, infoOf, offer } = useSeedPanel(payload)
    const article = { collection: 'articles', id } as const

    it('leaves the ids of rows that stay, and those of others alone', async () => {
      const [first, second] = [
        { date: '2026-03-02T00:00:00.000Z', text: 'Une coquille.' },
        { date: '2026-03-03T00:00:00.000Z', text: 'Une date.' },
      ]
      await publish({ corrections: [first, second] })
      const before = (await editorsSee()).corrections ?? []
      const added = { date: '2026-03-01T00:00:00.000Z', text: 'Un nom.' }
      await offer(article, { corrections: [added, first, { ...second, text: 'Une date fausse.' }] })

      await decideAll('accept', article)

      const after = (await editorsSee()).corrections ?? []
      expect(after).toMatchObject([added, first, { text: 'Une date fausse.' }])
      expect(after.slice(1).map((row) => row.id)).toEqual(before.map((row) => row.id))
    })

    it('changes one field of a group and leaves the others', async () => {
      const { isBasedOn } = await editorsSee()
      await offer(article, { 'isBasedOn.licence': 'CC BY 4.0' })

      await decideAll('accept', article)

      expect((await editorsSee()).isBasedOn).toEqual({ ...isBasedOn, licence: 'CC BY 4.0' })
    })

    it('writes several fields as one version', async () => {
      const versions = () =>
        payload().countVersions({ collection: 'articles', where: { parent: { equals: id } } })
      await offer(article, { kicker: 'Rail', about: [idOfSource('person:jean-petit')] })
      const before = await versions()

      await decideAll('accept', article)

      expect(await editorsSee()).toMatchObject({ kicker: 'Rail', about: [idOfSource('person:jean-petit')] })
      expect((await versions()).totalDocs).toBe(before.totalDocs + 1)
    })

    it('writes nothing where the entry says so already', async () => {
      await offer(article, { kicker: 'Transports' })

      expect(await decideAll('accept', article)).toMatchObject({ ok: true, value: { wrote: false } })
      expect(await proposals()).toEqual([])
    })

    it('is refused by the collection’s rules, and then still waits', async () => {
      await offer(article, { kicker: 'Rail', 'isBasedOn.url': 'nowhere' })

      const answer = await decideAll('accept', article)

      expect(answer).toMatchObject({ ok: false, status: 400 })
      expect(await proposals()).toHaveLength(2)
      expect(await editorsSee()).toMatchObject({ _status: 'published', kicker: 'Transports' })
    })

    it('publishes and unpublishes nothing: a status is nobody’s to accept, but may be left as it is', async () => {
      await offer(article, { _status: 'draft' })

      const accepted = await decideAll('accept', article)
      const kept = await decideAll('keep', article)

      expect(accepted).toMatchObject({ ok: false, status: 400 })
      expect(kept).toMatchObject({ ok: true })
      expect(await readersSee()).toMatchObject({ _status: 'published' })
      expect(await proposals()).toEqual([])
    })

    it('changes an entry without drafts at once, as its rules say', async () => {
      const quote = { collection: 'quotes', id: idOfSource(sourceOfQuote) } as const
      await offer(quote, { speakerLabel: 'la maire' })

      await decideAll('accept', quote)

      expect(await payload().findByID({ ...quote, depth: 0 })).toMatchObject({ speakerLabel: 'la maire' })
      expect(await proposalsOf(payload(), sourceOfQuote)).toEqual([])
    })

    it('says what is missing in a question that it does not understand', async () => {
      await offer(article, { kicker: 'Rail' })
      const [decision] = decisionsOf(await infoOf(article), 'keep')
      if (decision === undefined) throw new Error('Nothing waits.')

      const answers = [
        await decide('editor', article, []),
        await decide('editor', article, [decision, decision]),
      ]

      expect(answers).toMatchObject([
        { ok: false, status: 400 },
        { ok: false, status: 400 },
      ])
      expect(await proposals()).toHaveLength(1)
    })
  })
}
