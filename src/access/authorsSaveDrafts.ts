import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'

import { roleOf } from './roleOf'

/** Entries that were never published: only those may an author trash or take out of the trash. */
const neverPublished: Where = {
  and: [{ dateModified: { exists: false } }, { _status: { not_equals: 'published' } }],
}

/**
 * Every write by an author, by id or in bulk, is a draft save before anything else happens: a hook that runs
 * later can no longer tell a draft save from an unpublish. Trashing and restoring are writes of the entry's
 * main row, so they go through as they are, with nothing but `deletedAt`, on never published entries alone.
 * Restoring an old version is the editors'.
 */
export const authorsSaveDrafts: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, req } = hook
  if (hook.overrideAccess || roleOf(req.user) !== 'author') return args
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  if (operation !== 'create' && operation !== 'update') return args

  // Payload's type of the arguments spans all operations; create and update have these.
  const write = args as WriteArgs
  const { deletedAt, ...rest } = write.data ?? {}
  const touchesTrash = Boolean(deletedAt) || (deletedAt === null && write.trash === true)
  if (operation === 'update' && touchesTrash) {
    const allowed = await isAllowed(write, { collection: collection.slug, req })
    if (!allowed) throw new Forbidden(req.t)
    const where = write.where && { and: [write.where, neverPublished] }
    return { ...args, data: { _status: 'draft', deletedAt }, draft: false, ...(where ? { where } : {}) }
  }
  return { ...args, data: { ...rest, _status: 'draft' }, draft: true }
}

interface WriteArgs {
  readonly data?: Record<string, unknown>
  readonly id?: number | string
  readonly trash?: boolean
  readonly where?: Where
}

/** A bulk write carries its condition in `where`; one by id is looked up. */
async function isAllowed(
  write: WriteArgs,
  { collection, req }: { collection: CollectionSlug; req: PayloadRequest },
): Promise<boolean> {
  if (write.id === undefined) return true
  const found = await req.payload.db.findOne({
    collection,
    req,
    where: { and: [{ id: { equals: write.id } }, neverPublished] },
  })
  return found !== null
}
