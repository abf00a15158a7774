import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
  Where,
} from 'payload'

import type { PayloadLockedDocument } from '../payload-types'

const KEY = 'verbatimLock'
const locks = 'payload-locked-documents'

/** How long a lock holds after its owner's last change, in milliseconds: Payload's own time, which nothing here sets. */
const durationMs = 300_000

type Lock = Pick<PayloadLockedDocument, 'document' | 'updatedAt' | 'user'>

/** Before an autosave: notes who has the entry locked, for `keepLock`. */
export const noteLock: CollectionBeforeOperationHook = async ({
  args,
  collection,
  context,
  operation,
  req,
}) => {
  const id = operation === 'update' ? autosaved(args) : undefined
  if (id !== undefined) context[KEY] = await lockOf(req, { collection: collection.slug, id })
  return args
}

/**
 * After an autosave: the entry is locked as it was before. Payload takes away the lock with every save, and who
 * writes on would be seen by nobody between one autosave and the next keystroke. Somebody else's stays theirs.
 */
export const keepLock: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  const id = operation === 'updateByID' ? autosaved(args) : undefined
  const lock = notedLock(req.context)
  if (id === undefined || lock === undefined) return result
  const { payload } = req
  // On MongoDB Payload removes the lock outside the transaction, and the panel may have locked anew since.
  const now = payload.db.name === 'mongoose' ? { payload } : req
  const ref = { collection: args.collection.config.slug, id }
  if ((await lockOf(now, ref)) !== undefined) return result
  const isOwn = lock.user.value === req.user?.id
  const data = { document: lock.document, user: lock.user, ...(isOwn ? {} : { updatedAt: lock.updatedAt }) }
  await payload.db.create({ collection: locks, data, req, returning: false })
  return result
}

/** The id of the entry that an operation autosaves. */
function autosaved(args: object): string | undefined {
  // Payload's type of the arguments spans all operations; an update by id has these.
  const { autosave, id } = args as { autosave?: boolean; id?: string }
  return autosave === true ? id : undefined
}

async function lockOf(
  req: Pick<PayloadRequest, 'payload'>,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<Lock | undefined> {
  const where: Where = {
    and: [
      { 'document.relationTo': { equals: collection } },
      { 'document.value': { equals: id } },
      { updatedAt: { greater_than: new Date(Date.now() - durationMs).toISOString() } },
    ],
  }
  const query = { collection: locks, limit: 1, pagination: false, sort: '-updatedAt', where } as const
  const { docs } = await req.payload.db.find<PayloadLockedDocument>({ ...query, req })
  return docs[0]
}

function notedLock(context: RequestContext): Lock | undefined {
  // Nobody but `noteLock` writes it.
  return context[KEY] as Lock | undefined
}
