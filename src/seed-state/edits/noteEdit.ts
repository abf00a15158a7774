import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  TypeWithID,
} from 'payload'

import type { EntryRef } from '../../revise/mainRow'
import { collectionConfig } from '../../revise/writeEntry'
import { nameOfUser } from './nameOfUser'
import { editsOf, withEdit } from './withEdit'
import type { Edit } from './withEdit'

type Entry = TypeWithID & Readonly<Record<string, unknown>>

/** Notes who saved a seeded entry. */
export const noteSave: CollectionAfterChangeHook<Entry> = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // What is created has no row yet: a seed remembers it afterwards.
  if (operation === 'create') return doc
  const trashedAt = momentOf(data.deletedAt)
  const isTrashed = trashedAt !== undefined && trashedAt !== momentOf(previousDoc.deletedAt)
  const what = isTrashed ? ({ did: 'trashed', at: trashedAt } as const) : ({ did: 'saved' } as const)
  await noteEdit(req, { collection: collection.slug, id: textOf(doc.id) }, what)
  return doc
}

/** Notes who deleted a seeded entry for good. */
export const noteDelete: CollectionAfterDeleteHook<Entry> = async ({ collection, doc, id, req }) => {
  await noteEdit(req, { collection: collection.slug, id: textOf(id) }, { did: 'deleted' })
  return doc
}

type What = Pick<Edit, 'did'> & Partial<Pick<Edit, 'at'>>

/** In the transaction of the save. A save by nobody, as a seed’s and a script’s are, is no edit. */
async function noteEdit(req: PayloadRequest, ref: EntryRef, { at, did }: What): Promise<void> {
  const { user } = req
  if (!user) return
  const rows = await rowsOf(req, ref)
  if (rows.length === 0) return
  const version = did === 'deleted' ? undefined : await newestVersion(req, ref)
  const savedAt = at ?? version?.savedAt ?? new Date().toISOString()
  const by = { editor: textOf(user.id), name: nameOfUser(req, user) }
  const edit: Edit = { did, at: savedAt, ...by, version: version?.id ?? null }
  for (const { edits, id } of rows) {
    const data = {
      lastEditor: by.name,
      lastEditedAt: savedAt,
      edits: withEdit(editsOf(edits), edit),
      // What a seed remembers stays as old as it is.
      updatedAt: null,
    }
    await req.payload.db.updateOne({ collection: 'seed-entries', id, data, req, returning: false })
  }
}

interface EditedRow {
  readonly id: string
  readonly edits?: unknown
}

/** The rows that remember the entry: one, where two source ids do not mean the same. */
async function rowsOf(req: PayloadRequest, { collection, id }: EntryRef): Promise<readonly EditedRow[]> {
  const { docs } = await req.payload.db.find<EditedRow>({
    collection: 'seed-entries',
    pagination: false,
    req,
    select: { edits: true },
    where: { and: [{ entryId: { equals: id } }, { entryCollection: { equals: collection } }] },
  })
  return docs
}

/** The version that the save made, or wrote again; none where the collection keeps none. */
async function newestVersion(req: PayloadRequest, { collection, id }: EntryRef) {
  const { versions } = collectionConfig(req, collection)
  if (!versions) return undefined
  const latest = versions.drafts ? [{ latest: { equals: true } }] : []
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: 1,
    pagination: false,
    req,
    select: { updatedAt: true },
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, ...latest] },
  })
  const [version] = docs
  return version && { id: textOf(version.id), savedAt: momentOf(version.updatedAt) }
}

const momentOf = (value: unknown): string | undefined =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : undefined

/** A number, where a database gives such ids, whatever the types of this project say. */
const textOf = (id: number | string): string => String(id)
