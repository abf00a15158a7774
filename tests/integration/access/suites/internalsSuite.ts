import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'

import type { Newsroom } from '../../../helpers/newsroom'
import { valueOf } from '../../../helpers/newsroomDoor'
import type { Doc } from '../../../helpers/newsroomDoor'
import { makeArticle } from '../../../helpers/newsroomEntries'
import { sendGraphql } from '../../../helpers/newsroomGraphqlDoor'
import { internals, panelUsers } from '../../../helpers/newsroomInternals'
import { sendRest } from '../../../helpers/newsroomRestDoor'

export function internalsSuite(newsroom: Newsroom): void {
  let names: { ownerId: string; articleId: string }

  beforeAll(async () => {
    const { id } = await makeArticle(newsroom.payload())
    names = { articleId: id, ownerId: newsroom.idOf('owner') }
  })

  describe.each(['REST', 'Local API'] as const)('through %s', (kind) => {
    it.each(internals)(
      '$collection: read by $readers, written by $writers, removed by $removers',
      async (internal) => {
        const { change, collection, row } = internal
        const make = () => write(newsroom.payload(), collection, row(names))
        const id = await make()

        const readers = await newsroom.whoCan(kind, async (door) => {
          const listed = await door.find(collection, { where: { id: { equals: id } } })
          const counted = await door.count(collection)
          const one = await door.findByID(collection, id)
          const seen = [listed.ok && listed.value.length > 0, counted.ok && counted.value > 0, one.ok]
          return seen.some(Boolean)
        })
        const makers = await newsroom.whoCan(
          kind,
          async (door) => (await door.create(collection, row(names))).ok,
        )
        const writers = await newsroom.whoCan(
          kind,
          async (door) => (await door.update(collection, id, { data: change })).ok,
        )
        const bulkWriters = await newsroom.whoCan(kind, async (door) => {
          const answer = await door.updateMany?.(collection, { id: { equals: id } }, { data: change })
          return answer?.ok === true && answer.value.docs.length > 0
        })
        const removers = await newsroom.whoCan(
          kind,
          async (door) => (await door.delete(collection, await make())).ok,
        )

        expect({ readers, makers, writers, bulkWriters, removers }).toEqual({
          readers: internal.readers,
          makers: internal.writers,
          writers: internal.writers,
          bulkWriters: internal.writers,
          removers: internal.removers,
        })
      },
    )

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
      const id = await write(newsroom.payload(), 'payload-preferences', data)
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
      const { row } = internals.find(({ collection }) => collection === 'payload-locked-documents') ?? {
        row: undefined,
      }
      await newsroom
        .payload()
        .db.create({ collection: 'payload-locked-documents', data: { ...row?.(names) }, req: {} })

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
}

/** Writes a row as the system does, below all access control. */
async function write(payload: Payload, collection: CollectionSlug, data: Doc): Promise<string> {
  const row: unknown = await payload.db.create({ collection, data: { ...data }, req: {} })
  // The adapters' type of a row is `any`; every one has an id.
  return String((row as { id: unknown }).id)
}
