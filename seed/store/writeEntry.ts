import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import type { EntryRef } from '../../src/revise/mainRow'
import { collectionConfig, writeDraft } from '../../src/revise/writeEntry'
import type { EntryPlan } from '../plan/planEntry'
import { asObject } from '../plan/values'
import type { Values } from '../plan/values'

/** The database’s rules refuse an entry: what they say, for people. */
export class RefusedEntry extends Error {
  override readonly name = 'RefusedEntry'
  readonly id: string

  constructor(id: string, message: string) {
    super(message)
    this.id = id
  }
}

/**
 * Writes an entry as planned, in the request’s transaction. This is the one place where a seed bypasses access
 * control: whoever may run the command may write everything.
 *
 * @throws RefusedEntry when a rule of the collection refuses it, or an editor has it open
 */
export async function writeEntry(req: PayloadRequest, { desired, id, write }: EntryPlan): Promise<void> {
  if (write === undefined) return
  const ref = { collection: collectionConfig(req, desired.collection).slug, id }
  if (write.kind === 'create') return createEntry(req, ref, write.data)
  if (write.main !== undefined) await updateMainRow(req, ref, write.main)
  // Below the hooks: an editor’s draft goes back on top as they left it, unpublished.
  if (write.draft !== undefined) await writeDraft(req, ref, write.draft)
}

async function createEntry(req: PayloadRequest, { collection, id }: EntryRef, data: Values): Promise<void> {
  try {
    await req.payload.create({
      collection,
      // The generated type is one collection’s; which one this is, only its config knows, and that has checked the data.
      data: structuredClone(data) as never,
      depth: 0,
      draft: data._status === 'draft',
      overrideAccess: true,
      req,
    })
  } catch (error) {
    if (error instanceof APIError && error.isPublic && error.status < 500)
      throw new RefusedEntry(id, reasonOf(error))
    throw error
  }
}

/** Updates by a condition: by id, Payload would begin with the newest version, and publish an editor’s draft. */
async function updateMainRow(req: PayloadRequest, { collection, id }: EntryRef, data: Values): Promise<void> {
  const { docs, errors } = await req.payload.update({
    collection,
    // As in `createEntry`.
    data: structuredClone(data),
    depth: 0,
    overrideAccess: true,
    // An editor who has the entry open would save over it without knowing.
    overrideLock: false,
    req,
    where: { id: { equals: id } },
  })
  const [error] = errors
  if (error?.isPublic) throw new RefusedEntry(id, error.message)
  if (error !== undefined || docs.length === 0)
    throw new Error(`${collection} ${id} could not be updated: ${error?.message ?? 'it is gone'}`)
}

/** What a rule said, field by field where it did so. */
function reasonOf(error: Pick<APIError, 'data' | 'message'>): string {
  const errors = asObject(error.data)?.errors
  if (!Array.isArray(errors)) return error.message
  const messages = errors.flatMap((each: unknown) => {
    const { message, path } = asObject(each) ?? {}
    return typeof message === 'string' ? [typeof path === 'string' ? `${path}: ${message}` : message] : []
  })
  return messages.length === 0 ? error.message : messages.join('; ')
}
