import type { Payload } from 'payload'

import { idOfSource } from '../desired/sourceId'
import type { RemovalPlan, StateKey } from '../plan/removal'
import type { CurrentEntry, EntryState } from '../plan/snapshot'
import { readStateKeys, readStatesNow } from '../store/takeWindowSnapshot'
import type { PlannedDocuments } from './plannedDocuments'
import { planPruning } from './planPruning'

interface PlannedOrphans {
  /** How many stay. */
  readonly count: number
  readonly removals: readonly RemovalPlan[]
  /** Those whose state counts for a sealed plan, and what is there of them. */
  readonly states: readonly EntryState[]
  readonly orphaned: ReadonlyMap<string, CurrentEntry>
}

const NOT_ASKED: PlannedOrphans = { count: 0, removals: [], states: [], orphaned: new Map() }

type Planned = Pick<PlannedDocuments, 'checked' | 'documents' | 'how' | 'world'>

/** What no document asks for any more. Where it is to be removed, all of it is in memory together. */
export async function planOrphans(payload: Payload, planned: Planned): Promise<PlannedOrphans> {
  const { policy, sealed, tell } = planned.how
  const { index } = planned.checked
  let count = 0
  if (!policy.isPruning && tell === undefined) return NOT_ASKED
  const keys: StateKey[] = []
  for await (const page of readStateKeys(payload)) {
    const orphans = page.filter(({ sourceId }) => index.placeOf(idOfSource(sourceId)) === undefined)
    if (policy.isPruning) keys.push(...orphans)
    else tell?.orphans?.(orphans)
    count += orphans.length
  }
  if (!policy.isPruning) return { ...NOT_ASKED, count }
  const states = await readStatesNow(
    payload,
    keys.map(({ sourceId }) => sourceId),
  )
  const { source } = planned.documents
  const { entries, orphans, removals } = await planPruning(payload, states, { ...planned, source })
  tell?.orphans?.(orphans)
  const removed = new Set(removals.map(({ state }) => state.sourceId))
  // Of what was to be removed and now stays, too, it is told what moved.
  const counting = sealed === undefined ? states.filter(({ sourceId }) => removed.has(sourceId)) : states
  return { count: orphans.length, removals, states: counting, orphaned: entries }
}
