import { randomUUID } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import type { Doc } from './newsroomDoor'
import type { VisitorName } from './newsroomVisitors'

/** A collection that the system writes for itself, and who may do what to it over a door. */
export interface Internal {
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
/** Whoever works in the panel. */
export const panelUsers = ['owner', 'author', 'editor', 'admin'] as const

/** Payload's own collections and the seed state. */
export const internals: readonly Internal[] = [
  {
    collection: 'seed-entries',
    row: () => ({
      id: randomUUID(),
      sourceId: `quote:${randomUUID()}`,
      entryCollection: 'quotes',
      entryId: 'x',
      base: {},
      digest: 'd',
    }),
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
    collection: 'seed-changes',
    row: () => ({
      id: randomUUID(),
      run: 'r',
      order: 0,
      group: 'g',
      sourceId: `quote:${randomUUID()}`,
      entryCollection: 'quotes',
      entryId: 'x',
      kind: 'created',
      before: {},
      after: {},
    }),
    change: { undoneBy: 's' },
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
