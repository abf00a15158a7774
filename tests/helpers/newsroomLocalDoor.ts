import type { CollectionSlug, Payload } from 'payload'
import { docAccessOperation } from 'payload'
import { createLocalReq } from 'payload'

import { ask } from './newsroomAnswers'
import type { BulkResult, Change, Doc, Door, Query, WriteOptions } from './newsroomDoor'
import type { Visitor } from './newsroomVisitors'

/** The Local API with a user and access control, as a page of a frontend uses it. */
export function openLocalDoor(payload: Payload, visitor: Visitor): Door {
  const as = { overrideAccess: false, user: visitor.user } as const
  // What Payload returns is typed after each collection, and is an entry.
  const doc = (value: unknown): Doc => value as Doc
  const docs = (value: { docs: readonly unknown[] }): readonly Doc[] => value.docs.map(doc)
  const bulk = (value: unknown): BulkResult => value as BulkResult
  const at = (collection: CollectionSlug, options: object = {}) => ({ collection, ...as, ...options })
  const read = (collection: CollectionSlug, { fields: _, ...query }: Query = {}) => at(collection, query)

  return {
    kind: 'Local API',
    find: (collection, query) => ask(async () => docs(await payload.find(read(collection, query)))),
    findByID: (collection, id, query) =>
      ask(async () => doc(await payload.findByID({ ...read(collection, query), id }))),
    count: (collection, query) => ask(async () => (await payload.count(read(collection, query))).totalDocs),
    findVersions: (collection, query) =>
      ask(async () => docs(await payload.findVersions(read(collection, query)))),
    findVersion: (collection, id) =>
      ask(async () => doc(await payload.findVersionByID({ ...at(collection), id }))),
    create: (collection, data, options) =>
      ask(async () => doc(await payload.create(typed({ ...at(collection, options), data: { ...data } })))),
    update: (collection, id, change) =>
      ask(async () => doc(await payload.update(typed({ ...at(collection, copyOf(change)), id })))),
    updateMany: (collection, where, change) =>
      ask(async () => bulk(await payload.update(typed({ ...at(collection, copyOf(change)), where })))),
    duplicate: (collection, id, data = {}) =>
      ask(async () => doc(await payload.duplicate(typed({ ...at(collection), id, data })))),
    restoreVersion: (collection, id) =>
      ask(async () => doc(await payload.restoreVersion({ ...at(collection), id }))),
    delete: (collection, id, options: WriteOptions = {}) =>
      ask(async () => doc(await payload.delete({ ...at(collection, options), id }))),
    deleteMany: (collection, where) =>
      ask(async () => bulk(await payload.delete({ ...at(collection), where }))),
    docAccess: (collection, id) =>
      ask(async () => {
        const req = await createLocalReq(visitor.user ? { user: visitor.user } : {}, payload)
        return allowedIn(await docAccessOperation({ collection: payload.collections[collection], id, req }))
      }),
  }
}

/** Payload's types of data are of one collection at a time; a door takes any, right or wrong. */
const typed = (options: object): never => options as never

/** Payload changes the data that it is given. */
const copyOf = ({ data, ...options }: Change): object => ({ ...options, data: { ...data } })

/** The operations of a permissions object that are allowed. */
export function allowedIn(permissions: object): readonly string[] {
  const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock']
  return operations.filter((operation) => isAllowed((permissions as Record<string, unknown>)[operation]))
}

const isAllowed = (value: unknown): boolean =>
  value === true ||
  (typeof value === 'object' && value !== null && 'permission' in value && value.permission === true)
