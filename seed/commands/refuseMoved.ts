import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import type { DesiredEntry } from '../desired/desiredEntry'
import { changedDocuments, movedEntries, otherTarget } from '../plan/compareSealed'
import type { SealedEntry, SealedPlan } from '../plan/sealedPlan'
import { firstRun } from '../store/firstRun'

/** Holds what is here now against a sealed plan, some entries at a time. */
export interface Comparison {
  /** @param seen the same entries as the database has them */
  readonly add: (desired: readonly DesiredEntry[], seen: readonly SealedEntry[]) => void
  /**
   * When all were added.
   *
   * @param orphans those that no document asks for any more
   * @throws TARGET_CHANGED naming the documents or the entries that are others, and what of them is
   */
  readonly end: (orphans: readonly SealedEntry[]) => void
}

/**
 * Begins to hold against a sealed plan what is here now.
 *
 * @param database its address without secrets
 * @throws TARGET_CHANGED where the plan is for another database
 */
export async function compareSealed(
  payload: Payload,
  sealed: SealedPlan,
  database: string,
): Promise<Comparison> {
  const other = otherTarget(sealed, { database, firstRun: await firstRun(payload) })
  if (other !== undefined) throw changed(`The plan is not for this database: ${other}`, [])
  const rest = new Map(sealed.entries.map((entry) => [entry.sourceId, entry]))
  const [documents, moved]: [string[], string[]] = [[], []]
  const look = (entries: readonly SealedEntry[], seen: readonly SealedEntry[]): void => {
    const now = new Map(seen.map((entry) => [entry.sourceId, entry.seen]))
    const names = new Map(entries.map(({ collection, sourceId }) => [sourceId, collection]))
    for (const [sourceId, what] of movedEntries(entries, now))
      moved.push(`${names.get(sourceId) ?? ''} ${sourceId}: ${what}`)
  }
  return {
    add: (desired, seen) => {
      const entries = desired.flatMap(({ sourceId }) => rest.get(sourceId) ?? [])
      documents.push(...changedDocuments({ entries }, desired))
      look(entries, seen)
      for (const { sourceId } of desired) rest.delete(sourceId)
    },
    end: (orphans) => {
      const others = [...rest.values()]
      documents.push(...changedDocuments({ entries: others }, []))
      if (documents.length > 0) throw changed('The documents changed since the plan was made:', documents)
      look(others, orphans)
      if (moved.length > 0) throw changed('Somebody changed entries since the plan was made:', moved)
    },
  }
}

const changed = (head: string, lines: readonly string[]): VerbatimError =>
  new VerbatimError(
    'TARGET_CHANGED',
    [`nothing was written. ${head}`, ...lines.map((line) => `  ${line}`)].join('\n'),
  )
