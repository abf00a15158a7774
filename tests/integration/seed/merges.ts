import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { applySeed, rowsAndVersions } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { replaced, revised, smallDocuments } from '../../helpers/smallDocuments'

const doubt = ['Jean Petit n’y croit pas', 'Jean Petit n’y croit guère'] as const
const changed = revised(smallDocuments, 'gare.txt', doubt)

const textOf = (article: { readonly body?: unknown } | undefined) =>
  projectBody(bodyOf(article?.body)).text.split('\n')

export function mergesSuite(payload: () => Payload): void {
  describe('a seed and editors that both changed a body', () => {
    const { editorsSee, proposals, publish, readersSee, saveDraft } = useSeededArticle(
      payload,
      smallDocuments,
    )
    const both = [
      'Hier, la maire Anne Morel veut rouvrir la gare.',
      '« Le train reviendra », promet Morel aux habitants.',
      'Jean Petit n’y croit guère.',
    ]

    it('show an editor’s paragraph and the document’s other one, with its links and quotes', async () => {
      const { body } = await editorsSee()
      await publish({ body: replaced(body, 'La maire', 'Hier, la maire') })

      const result = await applySeed(payload(), changed)
      const article = await readersSee()
      const { docs } = await payload().find({ collection: 'quotes', overrideAccess: false })

      expect(result.counts).toMatchObject({ update: 1, conflict: 0 })
      expect(textOf(article)).toEqual(both)
      expect(article?.mentions).toHaveLength(2)
      expect(docs).toMatchObject([{ public: true, selectors: [{ exact: 'Le train reviendra' }] }])
      expect(await proposals()).toEqual([])
    })

    it('are left alone by a second apply', async () => {
      const { body } = await editorsSee()
      await publish({ body: replaced(body, 'La maire', 'Hier, la maire') })
      await applySeed(payload(), changed)
      const before = await rowsAndVersions(payload())

      const again = await applySeed(payload(), changed)

      expect(again.run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('are merged again when the document changes again', async () => {
      const { body } = await editorsSee()
      await publish({ body: replaced(body, 'La maire', 'Hier, la maire') })
      await applySeed(payload(), changed)

      await applySeed(payload(), revised(changed, 'gare.txt', ['aux habitants', 'à tous']))

      expect(textOf(await readersSee())).toEqual([
        both[0],
        '« Le train reviendra », promet Morel à tous.',
        both[2],
      ])
    })

    it('come out each by itself in the published text and in a draft on top', async () => {
      const { body } = await editorsSee()
      await saveDraft({ body: replaced(body, 'La maire', 'Hier, la maire') })

      await applySeed(payload(), changed)
      const again = await applySeed(payload(), changed)

      expect(textOf(await readersSee())).toEqual([
        'La maire Anne Morel veut rouvrir la gare.',
        ...both.slice(1),
      ])
      expect(textOf(await editorsSee())).toEqual(both)
      expect(await editorsSee()).toMatchObject({ _status: 'draft' })
      expect(again.run).toBeUndefined()
    })
  })
}
