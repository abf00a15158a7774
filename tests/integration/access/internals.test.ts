import { randomUUID } from 'node:crypto'

import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { describeOnBothDatabases } from '../../helpers/databases'
import { useNewsroom } from '../../helpers/newsroom'
import { valueOf } from '../../helpers/newsroomDoors'
import type { Doc } from '../../helpers/newsroomDoors'
import { makeArticle } from '../../helpers/newsroomEntries'
import { sendGraphql } from '../../helpers/newsroomGraphqlDoor'
import { sendRest } from '../../helpers/newsroomRestDoor'
import type { VisitorName } from '../../helpers/newsroomVisitors'

interface Internal {
  readonly collection: CollectionSlug
  /** A row as the system writes it. */
  readonly row: (names: { ownerId: string; articleId: string }) => Doc
  readonly change: Doc
  readonly readers: readonly VisitorName[]
  readonly writers: readonly VisitorName[]
  readonly removers: readonly VisitorName[]
}

const admins = ['admin'] as const
const editors = ['editor', 'admin'] as const
const panelUsers = ['owner', 'author', 'editor', 'admin'] as const

const internals: readonly Internal[] = [
  {
    collection: 'seed-entries',
    row: () => ({ id: randomUUID(), sourceId: `quote:${randomUUID()}`, entryCollection: 'quotes', entryId: 'x', base: {}, digest: 'd' }),
    change: { digest: 'e' },
    readers: admins,
    writers: [],
    removers: [],
  },
  {
    collection: 'seed-runs',
    row: () => ({ id: randomUUID(), status: 'finished', startedAt: new Date().toISOString() }),
    change: { status: 'failed' },
    readers: admins,
    writers: [],
    removers: [],
  },
  {
    collection: 'seed-lease',
    row: () => ({ id: randomUUID(), holder: 'h', token: 't', expiresAt: new Date().toISOString() }),
    change: { holder: 'i' },
    readers: admins,
    writers: [],
    removers: [],
  },
  {
    collection: 'payload-jobs',
    row: ({ articleId }) => ({
      taskSlug: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'articles', value: articleId } },
      waitUntil: new Date(Date.now() + 86_400_000).toISOString(),
    }),
    change: { waitUntil: '2020-01-01T00:00:00.000Z' },
    readers: editors,
    writers: [],
    removers: editors,
  },
  {
    collection: 'payload-locked-documents',
    row: ({ articleId, ownerId }) => ({
      document: { relationTo: 'articles', value: articleId },
      user: { relationTo: 'users', value: ownerId },
    }),
    change: { globalSlug: 'x' },
    readers: panelUsers,
    writers: panelUsers,
    removers: panelUsers,
  },
  {
    collection: 'payload-kv',
    row: () => ({ key: `key ${randomUUID()}`, data: {} }),
    change: { data: { x: 1 } },
    readers: [],
    writers: [],
    removers: [],
  },
  {
    collection: 'payload-migrations',
    row: () => ({ name: 'a migration', batch: 1 }),
    change: { batch: 2 },
    readers: [],
    writers: [],
    removers: [],
  },
]

describeOnBothDatabases('what the system keeps', (database) => {
  const newsroom = useNewsroom(database)
  let names: { ownerId: string; articleId: string }

  beforeAll(async () => {
    const { id } = await makeArticle(newsroom.payload())
    names = { articleId: id, ownerId: newsroom.idOf('owner') }
  })

  describe.each(['REST', 'Local API'] as const)('through %s', (kind) => {
    it.each(internals)('$collection: read by $readers, written by $writers, removed by $removers', async (internal) => {
      const { change, collection, row } = internal
      const make = async () => {
        const { id } = await newsroom.payload().db.create({ collection, data: { ...row(names) }, req: {} })
        return String(id)
      }
      const id = await make()

      const readers = await newsroom.whoCan(kind, async (door) => {
        const listed = await door.find(collection, { where: { id: { equals: id } } })
        const counted = await door.count(collection)
        const one = await door.findByID(collection, id)
        const seen = [listed.ok && listed.value.length > 0, counted.ok && counted.value > 0, one.ok]
        return seen.some(Boolean)
      })
      const makers = await newsroom.whoCan(kind, async (door) => (await door.create(collection, row(names))).ok)
      const writers = await newsroom.whoCan(kind, async (door) => (await door.update(collection, id, { data: change })).ok)
      const bulkWriters = await newsroom.whoCan(kind, async (door) => {
        const answer = await door.updateMany?.(collection, { id: { equals: id } }, { data: change })
        return answer?.ok === true && answer.value.docs.length > 0
      })
      const removers = await newsroom.whoCan(kind, async (door) => (await door.delete(collection, await make())).ok)

      expect({ readers, makers, writers, bulkWriters, removers }).toEqual({
        readers: internal.readers,
        makers: internal.writers,
        writers: internal.writers,
        bulkWriters: internal.writers,
        removers: internal.removers,
      })
    })

    it('shows a preset for its maker alone to nobody else', async () => {
      const preset = {
        title: 'Mes brouillons',
        relatedCollection: 'articles',
        access: Object.fromEntries(
          ['read', 'update', 'delete'].map((operation) => [operation, { constraint: 'onlyMe' }]),
        ),
      }
      const made = valueOf(await newsroom.door(kind, 'owner').create('payload-query-presets', preset))
      const where = { id: { equals: made.id } }

      const readers = await newsroom.whoCan(kind, async (door) => {
        const answer = await door.find('payload-query-presets', { where })
        return answer.ok && answer.value.length > 0
      })
      const writers = await newsroom.whoCan(kind, async (door) => {
        return (await door.update('payload-query-presets', String(made.id), { data: { title: 'Pris' } })).ok
      })

      expect({ readers, writers }).toEqual({ readers: ['owner'], writers: ['owner'] })
      expect(
        await newsroom.whoCan(kind, async (door) => (await door.create('payload-query-presets', preset)).ok),
      ).toEqual(panelUsers)
    })

    it('shows preferences to their owner alone', async () => {
      const user = { relationTo: 'users', value: newsroom.idOf('owner') }
      const data = { key: 'articles-list', user, value: { limit: 10 } }
      const { id } = await newsroom.payload().db.create({ collection: 'payload-preferences', data, req: {} })
      const readers = await newsroom.whoCan(kind, async (door) => {
        const answer = await door.find('payload-preferences', { where: { id: { equals: id } } })
        return answer.ok && answer.value.length > 0
      })

      expect(readers).toEqual(['owner'])
    })
  })

  it('the schema says nothing of the seed state, of jobs and migrations', async () => {
    const source = '{ __schema { types { name } } }'
    const { __schema } = valueOf(await sendGraphql(newsroom.payload(), newsroom.visitors().admin, { source }))
    const { types } = __schema as { types: readonly { name: string }[] }

    expect(types.filter(({ name }) => /^(Seed|PayloadJob|PayloadMigration)/i.test(name))).toEqual([])
  })

  it.each(['PayloadKvs', 'PayloadLockedDocuments', 'PayloadPreferences', 'PayloadQueryPresets'])(
    'GraphQL’s %s show nothing to somebody who is not signed in, or has a reader’s key',
    async (field) => {
      const source = `{ result: ${field} { docs { id } } }`
      const { row } = internals.find(({ collection }) => collection === 'payload-locked-documents') ?? { row: undefined }
      await newsroom.payload().db.create({ collection: 'payload-locked-documents', data: { ...row?.(names) }, req: {} })

      for (const name of ['anonymous', 'reader'] as const) {
        const answer = await sendGraphql(newsroom.payload(), newsroom.visitors()[name], { source })
        expect(answer.ok ? (answer.value.result as { docs: readonly Doc[] }).docs : []).toEqual([])
      }
    },
  )

  it('nobody but admins runs jobs through REST', async () => {
    for (const name of ['anonymous', 'reader', 'author', 'editor'] as const) {
      const request = { method: 'GET', path: '/payload-jobs/run' } as const
      const answer = await sendRest(newsroom.payload(), newsroom.visitors()[name], request)

      expect(answer).toMatchObject({ ok: false, status: 401 })
    }
  })
})
