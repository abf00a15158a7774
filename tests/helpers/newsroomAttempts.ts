import type { CollectionSlug, Payload } from 'payload'

import type { Newsroom } from './newsroom'
import { valueOf } from './newsroomDoor'
import type { Answer, Doc, Door, DoorKind } from './newsroomDoor'
import { visitorNames } from './newsroomVisitors'
import type { VisitorName } from './newsroomVisitors'

/** Something that everybody tries to do to an entry, and how the database tells whether they did it. */
export interface Attempt {
  readonly what: string
  readonly collection: CollectionSlug
  readonly allowed: readonly VisitorName[]
  /** Makes the entry, and gives its id. */
  readonly given: (payload: Payload, ownerId: string) => Promise<string>
  /** Undefined where the door has no such operation. */
  readonly act: (door: Door, id: string, more: More) => Promise<Answer<unknown>> | undefined
  readonly happened: (main: Doc | undefined, answer: Answer<unknown>) => boolean
}

/** What somebody may know though no door shows it to them. */
export interface More {
  oldestVersion(): Promise<string>
}

/** Who of all visitors did it, each to an entry as it was at first; undefined where the door knows no such thing. */
export async function whoDid(
  newsroom: Newsroom,
  kind: DoorKind,
  attempt: Attempt,
): Promise<readonly VisitorName[] | undefined> {
  const able: VisitorName[] = []
  let id: string | undefined
  for (const name of visitorNames) {
    id ??= await attempt.given(newsroom.payload(), newsroom.idOf('owner'))
    const before = await rowOf(newsroom.payload(), attempt.collection, id)
    const more = moreOf(newsroom, { collection: attempt.collection, id })
    const answer = await attempt.act(newsroom.door(kind, name), id, more)
    if (answer === undefined) return undefined
    const after = await rowOf(newsroom.payload(), attempt.collection, id)
    if (attempt.happened(after, answer)) able.push(name)
    // An entry that was written to is used up.
    if (answer.ok || before?.updatedAt !== after?.updatedAt) id = undefined
  }
  return able
}

function moreOf(newsroom: Newsroom, entry: { collection: CollectionSlug; id: string }): More {
  const admin = newsroom.door('Local API', 'admin')
  return {
    oldestVersion: async () => {
      const where = { parent: { equals: entry.id } }
      const [version] = valueOf(await admin.findVersions(entry.collection, { sort: 'updatedAt', where }))
      return String(version?.id)
    },
  }
}

/** The entry's main row as it is in the database, trashed or not. */
export async function rowOf(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<Doc | undefined> {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
  })
  return row ?? undefined
}
