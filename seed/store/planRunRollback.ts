import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { compactIndex } from '../plan/compactIndex'
import type { RecordedChange } from '../plan/entryChange'
import { groupedBy } from '../../src/merge/groupedBy'
import { keyOfChange, planRollback } from '../plan/planRollback'
import type { ChangeNow, EntryUse, RollbackStep, RollbackWorld } from '../plan/planRollback'
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
import { usesOfEntries } from './usesOfEntries'
import type { UseOfOne } from './usesOfEntries'

/**
 * What undoing a run would do, read outside of any transaction, a group at a time, the one that was written last
 * first. Writes nothing.
 */
export async function* planRunRollback(payload: Payload, run: string): AsyncGenerator<readonly ToldStep[]> {
  const shapes = shapesOf(payload)
  const keys = compactIndex()
  // Of all that will have been undone by then only a few bits are kept: it may be more than memory holds.
  const undone = { has: (key: string): boolean => keys.placeOf(key) !== undefined }
  for await (const group of readPendingGroups(payload, run)) {
    const req = await createLocalReq({}, payload)
    const steps = await planGroupRollback(req, group, { run, shapes, undone, refused: new Map() })
    for (const { action, now } of steps) if (action !== 'leave') keys.add(keyOfChange(now.change))
    yield steps.map(tellStep)
  }
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
  const uses = await usesThatStay(req, changes, world.undone)
  const group: ChangeNow[] = []
  for (const change of changes) {
    const place = { collection: change.collection, id: change.entryId }
    const shape = world.shapes.get(change.collection)
    if (shape === undefined) throw new Error(`No shape of the collection “${change.collection}”.`)
    const key = keyOfChange(change)
    group.push({
      change,
      shape,
      current: current.get(key),
      state: states.get(change.sourceId),
      holder: change.kind === 'remembered' ? undefined : await lockHolder(req, place),
      uses: uses.get(key) ?? [],
    })
  }
  return planRollback(group, world)
}

/** What refers to each entry that the run created, by `entryKey`, without what will have been undone by then. */
async function usesThatStay(
  req: PayloadRequest,
  changes: readonly RecordedChange[],
  undone: RollbackWorld['undone'],
): Promise<ReadonlyMap<string, readonly EntryUse[]>> {
  const created = changes.filter(({ kind }) => kind === 'created')
  const places = created.map(({ collection, entryId }) => ({ collection, id: entryId }))
  const uses: UseOfOne[] = []
  for await (const use of usesOfEntries(req, places))
    if (!undone.has(entryKey(use.collection, use.id))) uses.push(use)
  return groupedBy(uses, ({ to }) => to)
}
