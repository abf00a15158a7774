import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { VerbatimError } from '../errors'
import { log } from '../log'
import { describeDatabase } from './parseDatabaseUri'

/**
 * Connects, and waits until the collections and their indexes are there: a transaction that meets
 * one in the making would be ended by it.
 *
 * @throws DATABASE_URI_INVALID, DATABASE_UNREACHABLE (within some 10 s, or as the address says), REPLICA_SET_REQUIRED
 */
export async function openMongo(adapter: MongooseAdapter, connect: () => Promise<void>): Promise<void> {
  const target = describeDatabase({ kind: 'mongodb', uri: String(adapter.url) })
  try {
    await withQuietLogger(adapter, connect)
  } catch (cause) {
    throw connectFailed(target, cause)
  }
  if (!(await hasTransactions(adapter))) {
    await adapter.connection.close()
    throw new VerbatimError('REPLICA_SET_REQUIRED', `${target} is a single server, not a replica set`)
  }
  const built = await Promise.allSettled(
    Object.values(adapter.connection.models).map((model) => model.init()),
  )
  for (const result of built) {
    // Payload starts all the same; the remedy needs the server, and `npm run migrate` refuses.
    if (result.status === 'rejected')
      log.error({ err: result.reason }, 'An index could not be built; run: npm run migrate')
  }
}

/**
 * Payload logs what the driver threw, with its stack, and then throws an error of its own that says so twice over:
 * what the driver threw is kept off the log, and thrown.
 */
async function withQuietLogger(adapter: MongooseAdapter, connect: () => Promise<void>): Promise<void> {
  const payload = adapter.payload
  let thrown: unknown
  const keep = ({ err }: { readonly err: unknown }): void => {
    thrown = err
  }
  // Payload itself in all but the logger.
  adapter.payload = Object.create(payload, {
    logger: { value: { error: keep, info: () => undefined } },
  }) as Payload
  try {
    await connect()
  } catch (error) {
    throw thrown ?? error
  } finally {
    adapter.payload = payload
  }
}

/** A member of a replica set names it; the router of a sharded cluster says what it is. */
async function hasTransactions(adapter: MongooseAdapter): Promise<boolean> {
  const hello = await adapter.connection.db?.admin().command({ hello: 1 })
  return typeof hello?.['setName'] === 'string' || hello?.['msg'] === 'isdbgrid'
}

function connectFailed(target: string, cause: unknown): VerbatimError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  if (
    /invalid|parse|unsupported|must (be|start)|option .* is not supported/i.test(reason) &&
    !/server selection|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEOUT|ETIMEDOUT/i.test(reason)
  ) {
    return new VerbatimError(
      'DATABASE_URI_INVALID',
      `the MongoDB driver can't read DATABASE_URI (${target}): ${reason}`,
      { cause },
    )
  }
  return new VerbatimError('DATABASE_UNREACHABLE', `no answer from ${target}: ${reason}`, { cause })
}
