import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { keyOfChange, planRollback } from '../plan/planRollback'
import type { ChangeNow, RollbackStep, RollbackWorld } from '../plan/planRollback'
import { tellStep } from '../plan/renderRollback'
import type { ToldStep } from '../plan/renderRollback'
import type { CollectionShape } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import { lockHolder } from './lockHolder'
import { readChanges, readPendingGroups } from './readChanges'
import type { PendingGroup } from './readChanges'
import { readCurrent } from './readCurrent'
import { readStates } from './readStates'
import { shapesOf } from './shapesOf'
import { usesOfEntry } from './usesOfEntry'

/** A rollback as it would be: groups with what is still to be undone of them, the one that was written last first. */
export interface PlannedRollback {
  readonly run: string
  readonly groups: readonly { readonly group: PendingGroup; readonly steps: readonly ToldStep[] }[]
}

/** What undoing a run would do, read outside of any transaction, a group at a time. Writes nothing. */
export async function planRunRollback(payload: Payload, run: string): Promise<PlannedRollback> {
  const req = await createLocalReq({}, payload)
  const shapes = shapesOf(payload)
  const undone = new Set<string>()
  const groups: { group: PendingGroup; steps: readonly ToldStep[] }[] = []
  for (const group of await readPendingGroups(payload, run)) {
    const steps = await planGroupRollback(req, group, { run, shapes, undone, refused: new Map() })
    for (const { action, now } of steps) if (action !== 'leave') undone.add(keyOfChange(now.change))
    groups.push({ group, steps: steps.map(tellStep) })
  }
  return { run, groups }
}

/** The same for one group, as the request’s transaction sees it. */
export async function planGroupRollback(
  req: PayloadRequest,
  { rowIds }: PendingGroup,
  world: RollbackWorld & { readonly shapes: ReadonlyMap<string, CollectionShape> },
): Promise<readonly RollbackStep[]> {
  const changes = await readChanges(req, rowIds)
  const places = changes.map(({ collection, entryId }) => ({ collection, id: entryId }))
  const current = await readCurrent(req, places)
  const sourceIds = changes.map(({ sourceId }) => sourceId)
  const states = new Map((await readStates(req, sourceIds)).map((state) => [state.sourceId, state]))
  const group: ChangeNow[] = []
  for (const change of changes) {
    const place = { collection: change.collection, id: change.entryId }
    const shape = world.shapes.get(change.collection)
    if (shape === undefined) throw new Error(`No shape of the collection “${change.collection}”.`)
    group.push({
      change,
      shape,
      current: current.get(entryKey(place.collection, place.id)),
      state: states.get(change.sourceId),
      holder: change.kind === 'remembered' ? undefined : await lockHolder(req, place),
      uses: change.kind === 'created' ? await usesOfEntry(req, place) : [],
    })
  }
  return planRollback(group, world)
}
