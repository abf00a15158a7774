import { setTimeout as sleep } from 'node:timers/promises'

import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { digestOf } from '../plan/digest'
import { beforeOf } from '../plan/entryChange'
import type { ChangeKind, EntryChange } from '../plan/entryChange'
import type { RollbackAction, RollbackStep } from '../plan/planRollback'
import { tellStep } from '../plan/renderRollback'
import type { ToldStep } from '../plan/renderRollback'
import { bringBack, idNow, withMade } from './bringBack'
import { inTransaction } from './inTransaction'
import { renewLease, renewsInTime } from './lease'
import type { Lease } from './lease'
import { noteChanges } from './noteChanges'
import type { WrittenChange } from './noteChanges'
import { planGroupRollback } from './planRunRollback'
import { markUndone, readPendingGroups } from './readChanges'
import type { PendingGroup } from './readChanges'
import { giveBackState } from './saveState'
import { shapesOf } from './shapesOf'
import { deleteEntry, RefusedEntry, writeEntry } from './writeEntry'

/** Editors who wait for their turn get it between two groups. */
const YIELD_MS = 20

export interface RollbackOptions {
  readonly lease: Lease
  /** Begins the run that the rollback is itself, with the first group of which anything can be undone. */
  readonly begin: () => Promise<string>
  /** Stops after the group in hand. */
  readonly signal?: AbortSignal | undefined
  /** Called, and waited for, after each group with what became of it. */
  readonly onGroup: (steps: readonly ToldStep[]) => void | Promise<void>
}

/**
 * Undoes a run, group by group, each planned when it is its turn, and again in a short transaction of its own. Of
 * groups of which nothing can be undone it is told why.
 *
 * @throws LEASE_HELD when another run took over; anything else that stops it half-way, with the finished groups kept
 */
export async function rollbackGroups(payload: Payload, run: string, options: RollbackOptions): Promise<void> {
  const shapes = shapesOf(payload)
  const renewInTime = renewsInTime(payload, options.lease)
  const made = new Map<string, number | string>()
  let firstOrder = 0
  let rollback: string | undefined
  for await (const group of readPendingGroups(payload, run)) {
    if (options.signal?.aborted) return
    if (rollback === undefined) {
      const req = await createLocalReq({}, payload)
      const steps = await planGroupRollback(req, group, { run, shapes, ...asTheyAre })
      if (steps.every(({ action }) => action === 'leave')) {
        // There may be many of them, one after another.
        await renewInTime()
        await options.onGroup(steps.map(tellStep))
        continue
      }
      rollback = await options.begin()
    }
    const undone = await rollbackGroup(payload, { group, run, firstOrder, rollback, made }, options.lease)
    firstOrder += undone.length
    await options.onGroup(undone)
    await sleep(YIELD_MS)
  }
}

/** What was undone before is gone by now, and nothing was tried yet. */
const asTheyAre = { undone: new Set<string>(), refused: new Map<string, string>() }

interface GroupOfRun {
  readonly group: PendingGroup
  /** The run that is undone. */
  readonly run: string
  /** The run that undoes it. */
  readonly rollback: string
  readonly firstOrder: number
  /** The ids that the database gave to entries that came back, by `relatedKey`. */
  readonly made: Map<string, number | string>
}

/** Undoes a group; without an entry that a rule refuses to give back or to delete. */
async function rollbackGroup(
  payload: Payload,
  ofRun: GroupOfRun,
  lease: Lease,
): Promise<readonly ToldStep[]> {
  const refused = new Map<string, string>()
  for (;;) {
    const made = new Map(ofRun.made)
    try {
      const told = await inTransaction(payload, (req) => undoGroup(req, { ...ofRun, made, refused }, lease))
      for (const [key, id] of made) ofRun.made.set(key, id)
      return told
    } catch (error) {
      if (!(error instanceof RefusedEntry)) throw error
      refused.set(error.key, error.message)
    }
  }
}

async function undoGroup(
  req: PayloadRequest,
  {
    firstOrder,
    group,
    made,
    refused,
    rollback,
    run,
  }: GroupOfRun & { readonly refused: ReadonlyMap<string, string> },
  lease: Lease,
): Promise<readonly ToldStep[]> {
  await renewLease(req, lease)
  const shapes = shapesOf(req.payload)
  const steps = await planGroupRollback(req, group, { run, shapes, refused, undone: new Set() })
  const undone = steps.filter(({ action }) => action !== 'leave')
  const ofKind = (kind: ChangeKind) => undone.filter(({ now }) => now.change.kind === kind)
  // What an entry refers to is given back before it, and deleted after it.
  await bringBack(req, ofKind('removed'), made)
  for (const { now, write } of ofKind('updated').reverse())
    await writeEntry(req, { desired: now.change, id: now.change.entryId, write })
  for (const { now } of ofKind('created'))
    await deleteEntry(req, { collection: now.change.collection, id: now.change.entryId })
  for (const { now } of undone) {
    await giveBackState(req, changeHere(now, made), now.state?.rowId)
    await markUndone(req, now.change.rowId, rollback)
  }
  await noteChanges(
    req,
    undone.map((step) => changeOfStep(step, made)),
    { firstOrder, run: rollback, shapes },
  )
  return steps.map(tellStep)
}

const KINDS = {
  restore: 'updated',
  delete: 'removed',
  forget: 'remembered',
  leave: 'remembered',
} as const satisfies Record<RollbackAction, ChangeKind>

/** The change, with what was remembered of its entry, by the ids that entries have by now. */
function changeHere({ change, shape }: RollbackStep['now'], made: GroupOfRun['made']): EntryChange {
  const { before, ...rest } = change
  const here = { ...rest, entryId: idNow(change, made) }
  if (before.state === null) return { ...here, before }
  const base = withMade(shape, before.state.base, made)
  return { ...here, before: { ...before, state: { ...before.state, base, digest: digestOf(base) } } }
}

function changeOfStep({ action, now, write }: RollbackStep, made: GroupOfRun['made']): WrittenChange {
  const { collection, group, kind, sourceId } = now.change
  return {
    collection,
    entryId: idNow(now.change, made),
    group,
    sourceId,
    kind: kind === 'removed' ? 'created' : KINDS[action],
    before: beforeOf(write, now),
  }
}
