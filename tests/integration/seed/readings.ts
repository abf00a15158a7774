import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { clearSeed } from '../../helpers/clearSeed'
import { corrected, readDocument, recordedReading } from '../../helpers/readDocuments'
import { applySeed, folderOf, planFolder } from '../../helpers/seedDocuments'
import { smallDocuments } from '../../helpers/smallDocuments'

const confirmed = corrected('quotes:\n  - { words: Nous avançons, confirm: true, reason: elle est seule }\n')

/** The same article, once all is stated of it, and once it is read. */
const { 'gare.yaml': stated = '', 'gare.txt': text = '' } = smallDocuments
const read = {
  ...smallDocuments,
  'gare.yaml': stated.replace(/mentions:[^]*/u, ''),
  'gare.reading.json': recordedReading(text, {
    quotes: [
      {
        words: 'Le train reviendra',
        speaker: 'Anne Morel',
        speakerLabel: 'Morel',
        speakerType: 'person',
        status: 'attributed',
        confidence: 0.95,
        reason: 'subject-after',
        cue: { text: 'promet' },
      },
    ],
    people: { 'Anne Morel': ['Anne Morel', 'Morel'], 'Jean Petit': ['Jean Petit'] },
  }),
}

export function readingsSuite(payload: () => Payload): void {
  describe('a document that was read', () => {
    beforeEach(() => clearSeed(payload()))

    const readersSee = async (): Promise<unknown[]> => {
      const { docs } = await payload().find({ collection: 'quotes', overrideAccess: false, depth: 1 })
      return docs.map(({ speaker, text }) => [text, typeof speaker === 'object' ? speaker?.name : speaker])
    }

    it('shows readers what is certain, and the rest once an editor has confirmed it', async () => {
      await applySeed(payload(), readDocument)
      const certain = await readersSee()

      const { counts } = await applySeed(payload(), confirmed)

      expect(certain).toEqual([
        ['Le train reviendra', 'Anne Morel'],
        ['farce', 'Marc Vidal'],
        ['farce', undefined],
      ])
      expect(counts).toMatchObject({ create: 0, update: 1, conflict: 0 })
      expect(await readersSee()).toContainEqual(['Nous avançons et nous ne reculons pas', 'Anne Morel'])
    })

    it('has no kind of speaker where nobody is meant, until a document says who', async () => {
      const speakerTypes = async (): Promise<unknown[]> => {
        const { docs } = await payload().find({
          collection: 'quotes',
          overrideAccess: false,
          sort: 'position',
        })
        return docs.map(({ speakerType }) => speakerType ?? null)
      }
      const told = corrected(
        'quotes:\n  - { words: farce, line: 4, type: fragment, speaker: marc-vidal, reason: on le sait }\n',
      )
      await applySeed(payload(), readDocument)
      const read = await speakerTypes()

      const { counts } = await applySeed(payload(), told)
      const said = await speakerTypes()
      await applySeed(payload(), readDocument)

      expect(read).toEqual(['person', 'person', null])
      expect(counts).toMatchObject({ update: 1, unchanged: 6, conflict: 0, keep: 0 })
      expect(said).toEqual(['person', 'person', 'person'])
      expect(await speakerTypes()).toEqual(read)
    })

    it('links its people, and writes nothing the second time', async () => {
      await applySeed(payload(), readDocument)
      const { docs } = await payload().find({ collection: 'articles', overrideAccess: false, depth: 1 })

      const again = await applySeed(payload(), readDocument)

      expect(docs).toMatchObject([
        { headline: 'La gare rouvrira', mentions: [{ name: 'Anne Morel' }, { name: 'Marc Vidal' }] },
      ])
      expect(again.run).toBeUndefined()
    })

    it('takes over entries that were stated before: it changes why and by whom it is known, and nothing else', async () => {
      await applySeed(payload(), smallDocuments)

      const { plan } = await planFolder(payload(), await folderOf(read))
      const changed = plan.groups.flatMap(({ entries }) =>
        entries.flatMap(({ desired, fields }) =>
          fields
            .filter(({ outcome }) => outcome !== 'unchanged')
            .map(({ outcome, path }) => [desired.sourceId, path, outcome]),
        ),
      )

      expect(plan.orphans).toEqual([])
      expect(changed).toEqual([
        ['gare#le train reviendra#1', 'attribution.confidence', 'update'],
        ['gare#le train reviendra#1', 'attribution.reason', 'update'],
        ['gare#le train reviendra#1', 'attribution.by', 'update'],
      ])
    })

    it('leaves to an editor what they said of a quote that waited', async () => {
      await applySeed(payload(), readDocument)
      const where = { text: { equals: 'Nous avançons et nous ne reculons pas' } }
      const attribution = { status: 'attributed', by: 'editor' } as const
      await payload().update({ collection: 'quotes', where, data: { attribution } })

      const again = await applySeed(payload(), readDocument)

      expect(again.run).toBeUndefined()
      expect(await readersSee()).toContainEqual(['Nous avançons et nous ne reculons pas', 'Anne Morel'])
    })
  })
}
