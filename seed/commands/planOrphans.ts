import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { idOfSource } from '../desired/sourceId'
import type { RemovalPlan, StateKey } from '../plan/removal'
import type { CurrentEntry, EntryState } from '../plan/snapshot'
import { readStateKeys, readStatesNow } from '../store/takeWindowSnapshot'
import type { PlannedDocuments } from './plannedDocuments'
import { planPruning } from './planPruning'
import type { Documents } from './readDocuments'

interface PlannedOrphans {
  /** How many stay. */
  readonly count: number
  /** Where they are to be removed: how many there are of each document, those that go with those that stay. */
  readonly byDocument: ReadonlyMap<string, number>
  readonly removals: readonly RemovalPlan[]
  /** Those whose state counts for a sealed plan, and what is there of them. */
  readonly states: readonly EntryState[]
  readonly orphaned: ReadonlyMap<string, CurrentEntry>
}

const NOT_ASKED: PlannedOrphans = {
  count: 0,
  byDocument: new Map(),
  removals: [],
  states: [],
  orphaned: new Map(),
}

type Planned = Pick<PlannedDocuments, 'checked' | 'documents' | 'how' | 'world'>

/** What no document asks for any more. Where it is to be removed, all of it is in memory together. */
export async function planOrphans(payload: Payload, planned: Planned): Promise<PlannedOrphans> {
  const { policy, sealed, tell } = planned.how
  const { index } = planned.checked
  let count = 0
  if (!policy.isPruning && tell === undefined) return NOT_ASKED
  const keys: StateKey[] = []
  let isAnyAsked = false
  for await (const page of readStateKeys(payload)) {
    const orphans = page.filter(({ sourceId }) => index.placeOf(idOfSource(sourceId)) === undefined)
    isAnyAsked ||= orphans.length < page.length
    if (policy.isPruning) keys.push(...orphans)
    else tell?.orphans?.(orphans)
    count += orphans.length
  }
  if (!policy.isPruning) return { ...NOT_ASKED, count }
  const byDocument = countsOf(keys)
  if (!isAnyAsked) refuseOther(byDocument, planned.documents)
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
  return { count: orphans.length, byDocument, removals, states: counting, orphaned: entries }
}

function countsOf(keys: readonly StateKey[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { document } of keys) counts.set(document, (counts.get(document) ?? 0) + 1)
  return counts
}

/**
 * Everything that was seeded would be an orphan: another source was given, by which nothing is to be judged.
 *
 * @throws USAGE where none of the documents that entries were seeded from is among those given
 */
function refuseOther(byDocument: PlannedOrphans['byDocument'], { folder, source }: Documents): void {
  if (byDocument.size === 0) return
  for (const { document } of source.walk()) if (byDocument.has(document)) return
  throw new VerbatimError(
    'USAGE',
    `--prune would take all that was seeded here, ${renderOrphanCounts(byDocument)}: nothing of that is in ${folder}`,
    {
      remedy:
        'Name what they were seeded from: --from DIR. To have these in their place, apply without --prune first',
    },
  )
}

const MOST_NAMED = 5

/** `12 entries (10 of gare.txt, 2 of people.yaml)`. */
export function renderOrphanCounts(byDocument: PlannedOrphans['byDocument']): string {
  const all = [...byDocument.values()].reduce((sum, count) => sum + count, 0)
  const named = [...byDocument].slice(0, MOST_NAMED).map(([document, count]) => `${count} of ${document}`)
  const more = byDocument.size - named.length
  const rest = more > 0 ? `, and of ${more} more` : ''
  return `${all} ${all === 1 ? 'entry' : 'entries'} (${named.join(', ')}${rest})`
}
