import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { DesiredEntry } from '../../../seed/desired/desiredEntry'
import { idOfSource } from '../../../seed/desired/sourceId'
import { applyEntries } from '../../helpers/anyEntries'
import { clearSeed } from '../../helpers/clearSeed'
import { bodyOf } from '../../helpers/newsroomEntries'
import { proposalsOf, rowsAndVersions } from '../../helpers/seedDocuments'
import { editorAtWork, makeEditor } from './matrixEdits'
import type { EditorAtWork } from './matrixEdits'
import { wish } from './matrixWishes'

const said = ['Le maire veut « une gare neuve ».', 'Les habitants attendent « un vrai port ».']
const newWords = ['Le maire veut « une gare rapide ».', 'Les habitants attendent « un vrai port ».']
const editors = ['Le maire rêve d’une gare.', 'Les habitants attendent « un vrai port ».']

/** An article that says these paragraphs, and quotes of it by their words. */
const wishes = (
  paragraphs: readonly string[],
  quotes: Readonly<Record<string, string>>,
): readonly DesiredEntry[] => [
  wish('articles', 'gare', {
    _status: 'published',
    headline: 'La gare',
    inLanguage: 'fr',
    slug: 'gare',
    isBasedOn: { document: 'gare.txt' },
    body: bodyOf(paragraphs),
  }),
  ...Object.entries(quotes).map(([name, exact]) =>
    wish('quotes', `gare#${name}`, {
      group: 'gare',
      article: idOfSource('gare'),
      quotationType: 'statement',
      selectors: [{ exact }],
      attribution: { status: 'unattributed' },
    }),
  ),
]

const first = wishes(said, { port: 'un vrai port' })
const again = wishes(newWords, { port: 'un vrai port', rapide: 'une gare rapide' })

export function matrixQuotesSuite(payload: () => Payload): void {
  describe('a quote whose words a document puts into a paragraph that an editor changed, too', () => {
    let editor: EditorAtWork
    const quoteOf = async (name: string) => {
      const { docs } = await payload().find({
        collection: 'quotes',
        depth: 0,
        where: { id: { equals: idOfSource(`gare#${name}`) } },
      })
      return docs[0]
    }

    beforeEach(async () => {
      await clearSeed(payload())
      editor = editorAtWork(payload(), await makeEditor(payload()))
      await applyEntries(payload(), first)
      await editor.publish('gare', { body: bodyOf(editors) })
    })

    it('waits with the paragraph, unseen by readers; those of other paragraphs stay', async () => {
      const result = await applyEntries(payload(), again)

      expect(result.refused).toEqual([])
      expect(result.counts).toMatchObject({ conflict: 1, create: 1 })
      expect(await proposalsOf(payload(), 'gare')).toMatchObject([{ path: 'body' }])
      expect(await quoteOf('rapide')).toMatchObject({
        anchor: 'waiting',
        public: false,
        text: 'une gare rapide',
      })
      expect(await quoteOf('port')).toMatchObject({ anchor: 'moved', public: true })
    })

    it('is left alone by the next apply', async () => {
      await applyEntries(payload(), again)
      const before = await rowsAndVersions(payload())

      const { run } = await applyEntries(payload(), again)

      expect(run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
    })

    it('waits on when the editor publishes something else', async () => {
      await applyEntries(payload(), again)

      await editor.publish('gare', { kicker: 'Région' })

      expect(await quoteOf('rapide')).toMatchObject({ anchor: 'waiting', public: false })
    })

    it('is what readers get once the editor has published the document’s paragraph', async () => {
      await applyEntries(payload(), again)

      await editor.publish('gare', { body: bodyOf(newWords) })

      expect(await quoteOf('rapide')).toMatchObject({ anchor: 'anchored', public: true })
    })

    it('is orphaned when the editor publishes, and no document says its paragraph any more', async () => {
      await applyEntries(payload(), again)
      await applyEntries(payload(), first)

      await editor.publish('gare', { kicker: 'Région' })

      expect(await proposalsOf(payload(), 'gare')).toEqual([])
      expect(await quoteOf('rapide')).toMatchObject({ anchor: 'orphaned', public: false })
    })

    it('comes after the paragraph’s conflict, in a later document, and waits all the same', async () => {
      await applyEntries(payload(), wishes(newWords, { port: 'un vrai port' }))

      const result = await applyEntries(payload(), again)

      expect(result.refused).toEqual([])
      expect(await quoteOf('rapide')).toMatchObject({ anchor: 'waiting', public: false })
    })
  })

  describe('a quote that gets other words together with its paragraph', () => {
    const renamed = wishes(newWords, { port: 'un vrai port', neuve: 'une gare rapide' })

    it('keeps the words that readers have as long as the paragraph is in conflict', async () => {
      await clearSeed(payload())
      const editor = editorAtWork(payload(), await makeEditor(payload()))
      await applyEntries(payload(), wishes(said, { port: 'un vrai port', neuve: 'une gare neuve' }))
      await editor.publish('gare', {
        body: bodyOf(['Hier, le maire voulait « une gare neuve ».', said[1] ?? '']),
      })

      const { refused } = await applyEntries(payload(), renamed)
      const { docs } = await payload().find({ collection: 'quotes', depth: 0, overrideAccess: false })

      expect(refused).toMatchObject([{ sourceId: 'gare#neuve' }])
      expect(docs.map(({ text }) => text).sort()).toEqual(['un vrai port', 'une gare neuve'])
    })
  })
}
