import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { WriteConcern } from 'mongodb'
import type { DatabaseAdapterObj, Payload } from 'payload'

import { VerbatimError } from '../errors'
import { readMethods, transactionOf, wrapMethods, writeMethods } from './adapterMethods'
import type { Method, MethodArgs } from './adapterMethods'
import { backOff } from './backOff'
import { commitMongo } from './commitMongo'
import { openMongo } from './mongoConnection'
import { isConflict } from './mongoErrors'
import { noteCommit, noticeConflict } from './runAgain'

export interface MongoOptions {
  readonly uri: string
}

/** How long a write outside any transaction is tried again, in milliseconds. */
const retryMs = 10_000

/**
 * Payload's MongoDB adapter, where a conflict is noticed by `runAgain` whatever becomes of it
 * above, a commit that fails is an error, and a server without transactions is refused.
 */
export function mongoDatabase({ uri }: MongoOptions): DatabaseAdapterObj {
  const official = mongooseAdapter({
    url: uri,
    connectOptions: { appName: 'verbatim', ...patienceUnlessNamed(uri) },
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: new WriteConcern('majority') },
    // A folder of its own: Payload would run SQLite's migrations from the common one.
    migrationDir: path.resolve('src/migrations/mongodb'),
  })
  // `mongooseAdapter` makes this adapter, and types it as what all adapters have in common.
  const init = (payload: Payload): MongooseAdapter => official.init({ payload }) as unknown as MongooseAdapter
  return { ...official, init: ({ payload }) => noticeConflicts(init(payload)) }
}

/** How long to look for a server, in milliseconds; an option given here would win over the address, which may say it. */
const patienceUnlessNamed = (uri: string): { readonly serverSelectionTimeoutMS?: number } =>
  /[?&]serverSelectionTimeoutMS=/iu.test(uri) ? {} : { serverSelectionTimeoutMS: 8000 }

/** The MongoDB adapter behind Payload, or undefined when it runs on another database. */
export function mongoOf(payload: Payload): MongooseAdapter | undefined {
  // `name` is how Payload's own code tells its adapters apart.
  return payload.db.name === 'mongoose' ? (payload.db as unknown as MongooseAdapter) : undefined
}

function noticeConflicts(adapter: MongooseAdapter): MongooseAdapter {
  const connect = adapter.connect
  adapter.connect = async (options) => {
    const { beginTransaction, transactionOptions } = adapter
    if (connect !== undefined) await openMongo(adapter, () => connect.call(adapter, options))
    // Payload turns transactions off where the address does not name the replica set; the server has one.
    Object.assign(adapter, { beginTransaction, transactionOptions })
  }
  adapter.commitTransaction = async (id) => {
    await commitMongo(adapter, String(await id))
    noteCommit()
  }
  wrapMethods(adapter, readMethods, (read) => (args) => noticeConflict(() => read(args)))
  wrapMethods(adapter, writeMethods, (write) => async (args) => {
    const id = await transactionOf(args)
    return id === undefined ? writeAlone(write, args) : noticeConflict(() => write(args))
  })
  return adapter
}

/** A write outside any transaction has nobody above who would repeat it for a conflict. */
async function writeAlone(write: Method, args: MethodArgs): Promise<unknown> {
  const deadline = Date.now() + retryMs
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write(args)
    } catch (error) {
      if (!isConflict(error)) throw error
      if (Date.now() >= deadline) {
        throw new VerbatimError('WRITE_CONFLICT', `other writers came between at each of ${attempt} tries`, {
          cause: error,
        })
      }
      await backOff(attempt)
    }
  }
}
