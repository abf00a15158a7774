import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { applyAsked } from '../../helpers/applyAsked'
import { applySeed } from '../../helpers/seedDocuments'
import { useSeededArticle } from '../../helpers/seededArticle'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const withKicker = revised(smallDocuments, 'gare.yaml', ['kicker: Transports', 'kicker: Rail'])
const port = {
  'port.txt': 'Le port ferme.\n',
  'port.yaml':
    'key: port\nstatus: published\ninLanguage: fr\nheadline: Port\nheadlineSource: editorial\nquotes: []\n',
}

const editor = {
  email: 'editor@news.example',
  name: 'Ève',
  password: 'a long password',
  role: 'editor',
} as const

export function locksSuite(payload: () => Payload): void {
  describe('an entry that an editor has open', () => {
    const { id, readersSee } = useSeededArticle(payload, smallDocuments)

    const open = async () => {
      const user = await payload().create({ collection: 'users', data: editor })
      const data = {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: user.id },
      } as const
      return (await payload().create({ collection: 'payload-locked-documents', data })).id
    }
    const close = (lock: string) => payload().delete({ collection: 'payload-locked-documents', id: lock })

    it('is waited for, and written when it is closed; other groups go on meanwhile', async () => {
      const lock = await open()
      const waits: string[] = []
      const done: string[] = []
      const onWait = (message: string): void => {
        waits.push(message)
        void close(lock)
      }
      const onGroup = ({ name }: { readonly name: string }): void => {
        done.push(name)
      }

      const { counts, refused } = await applySeed(payload(), { ...withKicker, ...port }, { onWait, onGroup })

      expect(refused).toEqual([])
      expect(waits).toEqual(['articles gare: Ève has it open'])
      expect(done).toEqual(['port', 'gare'])
      expect(counts).toMatchObject({ create: 1, update: 1 })
      expect(await readersSee()).toBeDefined()
    })

    it('is left with its group when the time is up: who has it is said, all else is written', async () => {
      await open()

      const { refused } = await applySeed(payload(), { ...withKicker, ...port }, { waitMs: 600 })
      const { docs } = await payload().find({ collection: 'articles', depth: 0, sort: 'slug' })

      expect(refused).toEqual([{ sourceId: 'gare', reason: 'Ève has it open' }])
      expect(docs).toMatchObject([{ id, kicker: 'Transports' }, { slug: 'port' }])
    })

    it('is not waited for when nothing is to be written to it', async () => {
      await open()

      const { refused } = await applySeed(payload(), { ...smallDocuments, ...port }, { waitMs: 0 })

      expect(refused).toEqual([])
    })

    it('is not waited for when its lock is older than locks last', async () => {
      const lock = await open()
      const data = { updatedAt: new Date(Date.now() - 301_000).toISOString() }
      await payload().db.updateOne({ collection: 'payload-locked-documents', id: lock, data })

      const { refused } = await applySeed(payload(), withKicker, { waitMs: 0 })

      expect(refused).toEqual([])
    })

    it('is not removed either', async () => {
      await open()
      const people = { 'people.yaml': smallDocuments['people.yaml'] ?? '' }

      const { refused, removed } = await applyAsked(payload(), people, { isPruning: true, waitMs: 300 })

      expect(removed).toBe(0)
      expect(refused).toEqual([
        { sourceId: 'gare', reason: 'Ève has it open' },
        { sourceId: 'gare#le train reviendra#1', reason: 'it belongs to gare' },
      ])
    })
  })
}
