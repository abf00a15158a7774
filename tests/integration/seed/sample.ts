import { readFileSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { seedSampleDocuments } from '../../../seed/commands/seedSampleDocuments'
import { bodyOf } from '../../../src/text/bodyOf'
import { projectBody } from '../../../src/text/projectBody'
import { rowsAndVersions } from '../../helpers/seedDocuments'

const documentText = readFileSync(path.resolve('seed/documents/interview-trump-musk-sur-x.fr.txt'), 'utf8')

export function sampleSuite(payload: () => Payload): void {
  describe('the sample documents', () => {
    /** What anonymous readers get. */
    const readers = { depth: 0, limit: 100, overrideAccess: false } as const

    beforeAll(async () => {
      await seedSampleDocuments(payload())
    })

    it('give one article whose text is the document', async () => {
      const { docs } = await payload().find({ collection: 'articles', ...readers })

      expect(docs.map(({ slug }) => slug)).toEqual(['interview-trump-musk-sur-x'])
      expect(projectBody(bodyOf(docs[0]?.body)).text).toBe(documentText)
      expect(docs[0]).toMatchObject({ headlineSource: 'editorial', inLanguage: 'fr', datePublished: null })
    })

    it('give five published people, linked wherever the text names them', async () => {
      const people = await payload().find({ collection: 'people', ...readers })
      const { docs } = await payload().find({ collection: 'articles', ...readers })
      const names = new Map(people.docs.map(({ id, name }) => [id, name]))
      const { links, text } = projectBody(bodyOf(docs[0]?.body))
      const linked = links.map(
        ({ end, personId = '', start }) => `${text.slice(start, end)} → ${names.get(personId) ?? ''}`,
      )
      const counts = new Map<string, number>()
      for (const link of linked) counts.set(link, (counts.get(link) ?? 0) + 1)

      expect([...names.values()].sort()).toEqual([
        'Donald Trump',
        'Elon Musk',
        'Joe Biden',
        'Kamala Harris',
        'Thierry Breton',
      ])
      expect(Object.fromEntries(counts)).toEqual({
        'Donald Trump → Donald Trump': 1,
        'Trump → Donald Trump': 8,
        'Elon Musk → Elon Musk': 1,
        'Musk → Elon Musk': 8,
        'Kamala Harris → Kamala Harris': 2,
        'Harris → Kamala Harris': 2,
        'Joe Biden → Joe Biden': 1,
        'Thierry Breton → Thierry Breton': 1,
        'Breton → Thierry Breton': 1,
      })
    })

    it('give seven public quotes in text order, each with its speaker', async () => {
      const { docs } = await payload().find({ collection: 'quotes', ...readers, depth: 1 })

      expect(
        docs.map(({ anchor, speaker, text }) => [
          text,
          typeof speaker === 'object' ? speaker?.name : speaker,
          anchor,
        ]),
      ).toEqual([
        ['attaque DDoS massive', 'Elon Musk', 'anchored'],
        ['détruire', 'Donald Trump', 'anchored'],
        ['coup d’État', 'Donald Trump', 'anchored'],
        ['hommes riches', 'Kamala Harris', 'anchored'],
        ['courage', 'Elon Musk', 'anchored'],
        ['courage', 'Elon Musk', 'anchored'],
        ['hommes riches qui ne peuvent pas diffuser en direct', 'Kamala Harris', 'anchored'],
      ])
    })

    it('tell the two « courage » apart, and the heading’s quote repeats the body’s', async () => {
      const { docs } = await payload().find({ collection: 'quotes', ...readers })
      const courages = docs.filter(({ text }) => text === 'courage')
      const [heading, body] = docs.filter(({ text }) => text?.startsWith('hommes riches'))

      expect(courages.map(({ selectors }) => selectors[0]?.start)).toEqual([1351, 1369])
      expect(heading?.repeats).toBe(body?.id)
    })

    it('are remembered, and the run is in the journal', async () => {
      const { totalDocs } = await payload().count({ collection: 'seed-entries' })
      const { docs } = await payload().find({ collection: 'seed-runs' })
      const leases = await payload().count({ collection: 'seed-lease' })

      expect(totalDocs).toBe(13)
      expect(docs.map(({ counts, status }) => ({ counts, status }))).toEqual([
        {
          status: 'finished',
          counts: { create: 13, update: 0, unchanged: 0, keep: 0, conflict: 0, proposals: 0 },
        },
      ])
      expect(leases.totalDocs).toBe(0)
    })

    it('write nothing when they are applied again', async () => {
      const before = await rowsAndVersions(payload())
      const result = await seedSampleDocuments(payload())

      expect(result.run).toBeUndefined()
      expect(await rowsAndVersions(payload())).toEqual(before)
    })
  })
}
