import { expect } from '@jest/globals'
import type { Payload } from 'payload'

import { gare, jean } from './editedSeed'

/** Readers and editors see what editors wrote, where they wrote it. */
export async function expectEdits(payload: Payload): Promise<void> {
  const article = { collection: 'articles', id: gare, depth: 0 } as const
  const published = await payload.findByID(article)
  const latest = await payload.findByID({ ...article, draft: true })
  const person = await payload.findByID({ collection: 'people', id: jean, depth: 0 })
  expect({ published, latest, person }).toMatchObject({
    published: { _status: 'published', headline: 'Un retour en gare' },
    latest: { _status: 'draft', headline: 'Un retour en gare', dateline: 'Brouillon' },
    person: { jobTitle: 'cheminot' },
  })
}
