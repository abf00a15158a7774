import { buildConfig } from 'payload'
import type { CollectionSlug, Payload, PayloadRequest, SanitizedConfig } from 'payload'

import type { ConfigFactory } from './testPayload'

export interface Note {
  readonly id: string
  readonly text?: string | null
  readonly count?: number | null
  readonly key?: string | null
  readonly topic?: unknown
}
type Request = Partial<PayloadRequest>
type NoteData = Partial<Omit<Note, 'id'>> & {
  readonly tags?: readonly { tag: string }[]
  readonly _status?: 'draft' | 'published'
}

/** The Local API on the notes. */
export interface Notes {
  create(data: NoteData, req?: Request): Promise<Note>
  read(id: string, req?: Request): Promise<Note>
  update(id: string, data: NoteData, req?: Request): Promise<Note>
  updateAll(data: NoteData, req?: Request): Promise<{ docs: Note[]; errors: { message: string }[] }>
  count(): Promise<number>
}

/** A small config for tests of the database alone: notes with drafts that may refer to a topic, and users. */
export const notesConfig: ConfigFactory = (db): Promise<SanitizedConfig> =>
  buildConfig({
    db,
    secret: 'a secret for the tests of the database alone',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    collections: [
      {
        slug: 'notes',
        access: { create: () => true, read: () => true, update: () => true },
        versions: { drafts: true },
        fields: [
          { name: 'text', type: 'text' },
          { name: 'count', type: 'number' },
          { name: 'key', type: 'text', unique: true },
          { name: 'tags', type: 'array', fields: [{ name: 'tag', type: 'text' }] },
          { name: 'topic', type: 'relationship', relationTo: slugOf('topics') },
        ],
      },
      { slug: 'topics', fields: [{ name: 'name', type: 'text' }] },
      { slug: 'users', auth: { maxLoginAttempts: 3 }, fields: [] },
    ],
  })

/** The slug of one of the collections above: the generated types know the project's own alone. */
export function slugOf(slug: 'notes' | 'topics' | 'users'): CollectionSlug {
  return slug as CollectionSlug
}

/** Makes a topic, and returns its id. */
export async function makeTopic(payload: Payload, data: { readonly name: string }): Promise<string> {
  // The generated types know no topics.
  const topic = await payload.create({ collection: slugOf('topics'), data: data as never })
  return topic.id
}

export async function makeUser(
  payload: Payload,
  data: { readonly email: string; readonly password: string },
): Promise<void> {
  // The generated types know the project's own users alone.
  await payload.create({ collection: slugOf('users'), data: data as never })
}

export function notesOf(payload: Payload): Notes {
  const collection = slugOf('notes')
  // What Payload returns is typed after the project's collections, and is a note.
  const asNote = (doc: unknown): Note => doc as Note
  return {
    create: async (data, req = {}) => asNote(await payload.create({ collection, data: data as never, req })),
    read: async (id, req = {}) => asNote(await payload.findByID({ collection, id, req })),
    update: async (id, data, req = {}) => asNote(await payload.update({ collection, id, data, req })),
    updateAll: async (data, req = {}) => {
      const where = { id: { exists: true } }
      const { docs, errors } = await payload.update({ collection, where, data, req })
      return { docs: docs.map(asNote), errors }
    },
    count: async () => (await payload.count({ collection })).totalDocs,
  }
}
