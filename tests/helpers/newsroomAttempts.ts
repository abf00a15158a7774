import { isDeepStrictEqual } from 'node:util'

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

/**
 * Who of all visitors did it, each to an entry that is as it was at first; undefined where the door knows no such
 * thing. One entry serves until somebody has written to it, if only a draft on top: a refusal or a copy leaves it
 * as it was.
 */
export async function whoDid(
  newsroom: Newsroom,
  kind: DoorKind,
  attempt: Attempt,
): Promise<readonly VisitorName[] | undefined> {
  const able: VisitorName[] = []
  let entry: Given | undefined
  for (const name of visitorNames) {
    entry ??= await give(newsroom, attempt)
    const { id, state } = entry
    const answer = await attempt.act(newsroom.door(kind, name), id, moreOf(newsroom, attempt.collection, id))
    if (answer === undefined) return undefined
    const after = await stateOf(newsroom.payload(), attempt.collection, id)
    if (attempt.happened(after.main, answer)) able.push(name)
    if (!isDeepStrictEqual(after, state)) entry = undefined
  }
  return able
}

interface Given {
  readonly id: string
  readonly state: State
}

/** What tells whether anybody has written to an entry. An autosave writes into the version that is there. */
interface State {
  readonly main: Doc | undefined
  readonly newest: { readonly id: unknown; readonly updatedAt: unknown } | undefined
}

async function give(newsroom: Newsroom, { collection, given }: Attempt): Promise<Given> {
  const id = await given(newsroom.payload(), newsroom.idOf('owner'))
  return { id, state: await stateOf(newsroom.payload(), collection, id) }
}

async function stateOf(payload: Payload, collection: CollectionSlug, id: string): Promise<State> {
  const main = await rowOf(payload, collection, id)
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const [version] = docs
  return { main, newest: version && { id: version.id, updatedAt: version.updatedAt } }
}

function moreOf(newsroom: Newsroom, collection: CollectionSlug, id: string): More {
  const admin = newsroom.door('Local API', 'admin')
  return {
    oldestVersion: async () => {
      const where = { parent: { equals: id } }
      const [version] = valueOf(await admin.findVersions(collection, { sort: 'updatedAt', where }))
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
