import { deepCopyObjectSimple, getDataLoader } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { readMethods, writeMethods } from '../../../src/database/adapterMethods'
import type { MethodName } from '../../../src/database/adapterMethods'
import { touchLater, touchRows } from '../../../src/database/touchRow'
import { withoutJoins } from '../../../src/revise/withoutJoins'
import type { Values } from '../../plan/values'
import { captureWrites } from './capture'
import type { NewVersion } from './captured'
import { heldRows } from './heldRows'
import type { Asked } from './heldRows'
import type { Foreseen } from './knownRows'

/** A database that holds new rows back, and writes them all at once. */
export interface HeldDatabase {
  /** The request whose database it is: whatever goes through it sees what is held as if it were written. */
  readonly req: PayloadRequest
  /** Makes a row below the Local API, without a version, of which nothing is asked any more. */
  readonly insert: (collection: string, data: object) => Promise<void>
  /** A row that was made, as the database would give it; undefined for one that may have changed since. */
  readonly made: (collection: string, id: string) => Values | undefined
  readonly flush: () => Promise<void>
}

type Method = (args: Asked) => Promise<unknown>

/**
 * Stands in for the database within a transaction. New rows, and the first version of each, are held; what is
 * asked about them, and what was foreseen, is answered from memory. Before anything else what is held is written,
 * and the database is asked itself: so the answer is always the database’s, and quick where little else comes.
 */
export function holdDatabase(req: PayloadRequest, foreseen: Foreseen): HeldDatabase {
  // The methods differ in their arguments, which are handed through; what is looked at is in `Asked`.
  const real = req.payload.db as unknown as Record<MethodName, Method>
  const capture = captureWrites(req.payload, req)
  const rows = heldRows(req, foreseen)
  const touched = new Map<string, Set<string>>()
  let isEmpty = true

  async function flush(): Promise<void> {
    const isNothing = isEmpty
    isEmpty = true
    if (!isNothing) await capture.flush()
    for (const [collection, ids] of touched) await touchRows(req, collection, [...ids])
    touched.clear()
  }

  const ask = (name: MethodName) => async (args: Asked) => {
    const answer = await rows.answer(name, args)
    if (answer !== undefined) return answer.result
    await flush()
    return real[name](args)
  }

  const write = (name: MethodName) => async (args: Asked) => {
    await flush()
    rows.forget()
    return real[name](args)
  }

  async function create(collection: string, data: object): Promise<Values> {
    const row = await capture.create(collection, data)
    isEmpty = false
    rows.add(collection, row)
    return row
  }

  async function createVersion(args: NewVersion & Asked): Promise<unknown> {
    const { collectionSlug, parent, versionData } = args
    if (!rows.addVersion(collectionSlug, String(parent), versionData)) return write('createVersion')(args)
    // Adapters change what they are given, and the version is asked for again.
    await capture.createVersion({ ...args, versionData: deepCopyObjectSimple({ ...versionData }) })
    return null
  }

  // `Object.create` can't be typed; what it makes is the adapter in all that is not named here.
  const db = Object.assign(Object.create(real) as object, {
    ...Object.fromEntries(readMethods.map((name) => [name, ask(name)])),
    ...Object.fromEntries(writeMethods.map((name) => [name, write(name)])),
    create: ({ collection, data }: Asked & { readonly data: object }) => create(collection, data),
    createVersion,
    // Whoever began the transaction ends it.
    rollbackTransaction: () => Promise.resolve(),
  })
  touchLater(db, ({ collection, id }) => {
    if (rows.made(collection, id) !== undefined) return
    touched.set(collection, (touched.get(collection) ?? new Set()).add(id))
  })
  const insert = async (collection: string, data: object): Promise<void> => {
    await capture.insert(collection, data)
    isEmpty = false
  }
  return { req: requestOn(db, req), insert, made: rows.made, flush }
}

/** The request on another database; Payload’s operations set its `payload` anew, which changes nothing. */
function requestOn(db: object, req: PayloadRequest): PayloadRequest {
  // `Object.create` can't be typed; what it makes is Payload in all but the database.
  const payload = Object.create(req.payload, { db: { value: db } }) as Payload
  const own = Object.defineProperty({ ...req, context: {} }, 'payload', {
    enumerable: true,
    get: () => payload,
    set: () => undefined,
  })
  own.payloadDataLoader = loaderOn(own)
  return own
}

/**
 * What Payload asks through its data loader’s `find` is which of the entries that a field refers to may stand there;
 * of what it is given it looks at the ids. So main rows do, without what else its Local API would compute.
 */
function loaderOn(req: PayloadRequest): PayloadRequest['payloadDataLoader'] {
  const loader = getDataLoader(req)
  const byLocalApi = loader.find
  const find: typeof byLocalApi = (options) => {
    const { collection, depth, draft, overrideAccess, select, trash, where = {} } = options
    if (depth !== 0 || draft === true || overrideAccess !== true || select !== undefined)
      return byLocalApi(options)
    const isThere = { deletedAt: { exists: false } }
    const asked = { and: [where, ...(trash === true ? [] : [isThere])] }
    // The generated type of the answer is that of the Local API’s.
    return req.payload.db.find({
      collection,
      ...withoutJoins,
      limit: 0,
      pagination: false,
      req,
      where: asked,
    }) as never
  }
  return Object.assign(loader, { find })
}
