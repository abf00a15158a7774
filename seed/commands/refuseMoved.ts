import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import type { DesiredEntry } from '../desired/desiredEntry'
import { changedDocuments, movedEntries, otherTarget } from '../plan/compareSealed'
import type { SealedEntry, SealedPlan } from '../plan/sealedPlan'
import { firstRun } from '../store/firstRun'

/** What a sealed plan is held against: the database, the documents and the entries as they are now. */
export interface Now {
  /** The database’s address without secrets. */
  readonly database: string
  readonly desired: readonly DesiredEntry[]
  readonly entries: readonly SealedEntry[]
}

/**
 * Refuses a sealed plan that is not for what is here now, or was not made of it.
 *
 * @throws TARGET_CHANGED naming the database, the documents or the entries that are others, and what of them is
 */
export async function refuseMoved(payload: Payload, sealed: SealedPlan, now: Now): Promise<void> {
  const here = { database: now.database, firstRun: await firstRun(payload) }
  const other = otherTarget(sealed, here)
  if (other !== undefined) throw changed([`The plan is not for this database: ${other}`])

  const documents = changedDocuments(sealed, now.desired)
  if (documents.length > 0) throw changed(['The documents changed since the plan was made:', ...documents])

  const seen = new Map(now.entries.map((entry) => [entry.sourceId, entry.seen]))
  const moved = movedEntries(sealed.entries, seen)
  const names = new Map(sealed.entries.map(({ collection, sourceId }) => [sourceId, collection]))
  const lines = [...moved].map(([sourceId, what]) => `${names.get(sourceId) ?? ''} ${sourceId}: ${what}`)
  if (lines.length > 0) throw changed(['Somebody changed entries since the plan was made:', ...lines])
}

const changed = ([head = '', ...lines]: readonly string[]): VerbatimError =>
  new VerbatimError(
    'TARGET_CHANGED',
    ['nothing was written. ' + head, ...lines.map((line) => `  ${line}`)].join('\n'),
  )
