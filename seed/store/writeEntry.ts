import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'

import type { EntryRef } from '../../src/revise/mainRow'
import { noteSeedAtWork } from '../../src/revise/seedAtWork'
import { collectionConfig, writeDraft } from '../../src/revise/writeEntry'
import type { EntryPlan } from '../plan/planEntry'
import { withPoints } from '../plan/points'
import { leavesOf } from '../plan/shape'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import { asObject } from '../plan/values'
import type { Values } from '../plan/values'
import { localeParts } from './localeParts'
import type { LocalePart } from './localeParts'
import type { EntryPlace } from './readCurrent'
import { shapeOf } from './shapesOf'
import { usesLocalApiAlone } from './usesLocalApiAlone'

/** The database’s rules refuse an entry: what they say, for people. */
export class RefusedEntry extends Error {
  override readonly name = 'RefusedEntry'
  /** By `entryKey`: ids alone may be those of entries of several collections. */
  readonly key: string

  constructor({ collection, id }: EntryPlace, message: string) {
    super(message)
    this.key = entryKey(collection, id)
  }
}

/**
 * Writes an entry as planned, in the request’s transaction. This is the one place where a seed bypasses access
 * control: whoever may run the command may write everything.
 *
 * @returns the entry’s id: of a new one, the database may have given it
 * @throws RefusedEntry when a rule of the collection refuses it, or an editor has it open
 */
export async function writeEntry(
  req: PayloadRequest,
  {
    desired,
    id,
    write,
  }: Pick<EntryPlan, 'id' | 'write'> & { readonly desired: { readonly collection: string } },
): Promise<string> {
  if (write === undefined) return id
  noteSeedAtWork(req.context)
  const shape = shapeOf(req.payload, desired.collection)
  const ref = { collection: collectionConfig(req, desired.collection).slug, id }
  if (write.kind === 'create')
    return createEntry(req, ref, { data: withPoints(shape.fields, write.data, 'numbers'), shape })
  if (write.main !== undefined)
    for (const part of localeParts(shape, withPoints(shape.fields, write.main, 'numbers')))
      await updateRow(req, ref, part)
  if (write.draft !== undefined) await putOnTop(req, ref, { data: write.draft, shape })
  return id
}

interface Written {
  readonly data: Values
  readonly shape: CollectionShape
}

/** Below the hooks, where the adapter is known: an editor’s draft goes back on top as they left it, unpublished. */
async function putOnTop(req: PayloadRequest, ref: EntryRef, { data, shape }: Written): Promise<void> {
  if (!usesLocalApiAlone(req.payload)) return writeDraft(req, ref, withPoints(shape.fields, data, 'geojson'))
  const names = new Set(leavesOf(shape.fields).map(({ names: [name] }) => name))
  const own = Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)))
  for (const part of localeParts(shape, withPoints(shape.fields, { ...own, _status: 'draft' }, 'numbers')))
    await updateRow(req, ref, { ...part, isDraft: true })
}

/**
 * Deletes an entry for good, with its versions, in the request’s transaction.
 *
 * @throws RefusedEntry as `writeEntry` does
 */
export async function deleteEntry(
  req: PayloadRequest,
  { collection, id }: { readonly collection: string; readonly id: string },
): Promise<void> {
  const { slug, versions } = collectionConfig(req, collection)
  const options = { collection: slug, id, depth: 0, overrideAccess: true, overrideLock: false, req } as const
  try {
    await req.payload.delete(options)
  } catch (error) {
    throw refusalOf({ collection, id }, error) ?? error
  }
  if (!versions) return
  // Payload logs what keeps it from deleting the versions, and goes on: what it left goes now, or says why not.
  await req.payload.db.deleteVersions({ collection: slug, req, where: { parent: { equals: id } } })
}

async function createEntry(req: PayloadRequest, ref: EntryRef, { data, shape }: Written): Promise<string> {
  const { id: own, ...unnamed } = data
  const [first, ...others] = localeParts(shape, unnamed)
  try {
    const { id } = await req.payload.create({
      collection: ref.collection,
      // The generated type is one collection’s; which one this is, only its config knows, and that has checked the data.
      data: structuredClone({ ...first?.data, ...(shape.isNamedByDatabase ? {} : { id: own }) }) as never,
      depth: 0,
      draft: data._status === 'draft',
      ...inLocale(first?.locale),
      overrideAccess: true,
      req,
    })
    for (const part of others) await updateRow(req, { ...ref, id }, part)
    return idOf(id)
  } catch (error) {
    throw refusalOf(ref, error) ?? error
  }
}

/** The generated types know the project’s own ids alone: texts. */
const idOf = (id: unknown): string => String(id)

/** One locale of an entry, and no other in its place. The generated type knows the project’s own locales alone: none. */
const inLocale = (locale: string | undefined) =>
  locale === undefined ? {} : { locale: locale as never, fallbackLocale: false as never }

/** What a rule said, or that an editor has the entry open; undefined for what nobody but us can mend. */
function refusalOf(place: EntryPlace, error: unknown): RefusedEntry | undefined {
  const isRefusal = error instanceof APIError && error.isPublic && error.status < 500
  return isRefusal ? new RefusedEntry(place, reasonOf(error)) : undefined
}

/** Updates by a condition: by id, Payload would begin with the newest version, and publish an editor’s draft. */
async function updateRow(
  req: PayloadRequest,
  { collection, id }: EntryRef,
  { data, isDraft = false, locale }: LocalePart & { readonly isDraft?: boolean },
): Promise<void> {
  const { docs, errors } = await req.payload.update({
    collection,
    // As in `createEntry`.
    data: structuredClone(data),
    depth: 0,
    draft: isDraft,
    ...inLocale(locale),
    overrideAccess: true,
    // An editor who has the entry open would save over it without knowing.
    overrideLock: false,
    req,
    // What comes back from the trash is looked for there.
    trash: 'deletedAt' in data,
    where: { id: { equals: id } },
  })
  const [error] = errors
  if (error?.isPublic) throw new RefusedEntry({ collection, id }, error.message)
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
