import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession } from 'mongodb'

import { VerbatimError } from '../errors'
import { alreadyEnded } from './alreadyEnded'
import { backOff } from './backOff'
import { isCommitUnknown, isConflict } from './mongoErrors'
import { noteConflict } from './runAgain'

/** How long the outcome of a commit is asked for, in milliseconds. */
const askMs = 30_000

/**
 * Commits, and asks again while the server does not know the outcome, as MongoDB's specification
 * of transactions demands.
 *
 * @throws COMMIT_FAILED when the writes are not kept, or were rolled back before.
 */
export async function commitMongo(adapter: Pick<MongooseAdapter, 'sessions'>, id: string): Promise<void> {
  const session = takeSession(adapter, id)
  if (session?.inTransaction() !== true) throw alreadyEnded()
  try {
    await commit(session)
  } catch (cause) {
    if (isConflict(cause)) noteConflict(cause)
    throw new VerbatimError(
      'COMMIT_FAILED',
      'the MongoDB database did not keep the writes of a transaction',
      { cause },
    )
  } finally {
    await session.endSession()
  }
}

function takeSession({ sessions }: Pick<MongooseAdapter, 'sessions'>, id: string): ClientSession | undefined {
  // Payload keeps its sessions by id and types them wider than the driver's it puts there.
  const session = sessions[id] as unknown as ClientSession | undefined
  // Out of the register first, so that nothing else joins a transaction that is ending.
  Reflect.deleteProperty(sessions, id)
  return session
}

async function commit(session: ClientSession): Promise<void> {
  const deadline = Date.now() + askMs
  for (let attempt = 1; ; attempt += 1) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      if (!isCommitUnknown(error) || Date.now() >= deadline) throw error
      await backOff(attempt, 1000)
    }
  }
}
