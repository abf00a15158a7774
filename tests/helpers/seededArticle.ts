import { beforeEach } from '@jest/globals'
import type { Payload } from 'payload'

import { idOfSource } from '../../seed/desired/sourceId'
import type { Article } from '../../src/payload-types'
import { clearSeed } from './clearSeed'
import { applySeed, proposalsOf } from './seedDocuments'
import type { Documents } from './smallDocuments'

/** The article `gare` as a seed made it, in the hands of editors. */
export interface SeededArticle {
  readonly id: string
  /** What anonymous readers get; undefined where it is not published. */
  readonly readersSee: () => Promise<Article | undefined>
  /** The latest draft, or what is published where there is none. */
  readonly editorsSee: () => Promise<Article>
  readonly publish: (data: object) => Promise<unknown>
  readonly saveDraft: (data: object) => Promise<unknown>
  readonly trash: () => Promise<unknown>
  /** What waits for an editor. */
  readonly proposals: () => Promise<unknown>
}

/** Applies the documents to an emptied database before each test of the calling `describe`. */
export function useSeededArticle(payload: () => Payload, documents: Documents): SeededArticle {
  const id = idOfSource('gare')
  const update = (data: object, draft = false) =>
    payload().update({ collection: 'articles', id, data, draft })
  beforeEach(async () => {
    await clearSeed(payload())
    await applySeed(payload(), documents)
  })
  return {
    id,
    readersSee: async () => {
      const { docs } = await payload().find({ collection: 'articles', depth: 0, overrideAccess: false })
      return docs[0]
    },
    editorsSee: () => payload().findByID({ collection: 'articles', id, depth: 0, draft: true }),
    publish: (data) => update({ ...data, _status: 'published' }),
    saveDraft: (data) => update(data, true),
    trash: () => update({ deletedAt: new Date().toISOString() }),
    proposals: () => proposalsOf(payload(), 'gare'),
  }
}
