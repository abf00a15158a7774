import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'

import { changesOfPlan } from '../../plan/changesOfPlan'
import { dateOf } from '../../plan/drift'
import type { GroupPlan, World } from '../../plan/makePlan'
import type { EntryPlan } from '../../plan/planEntry'
import { settle } from '../../plan/settle'
import type { CurrentEntry, EntryState, Snapshot } from '../../plan/snapshot'
import { entryKey } from '../../plan/snapshot'
import { changeRow } from '../noteChanges'
import { stateRow } from '../saveState'
import { shapeOf } from '../shapesOf'
import { readWritten } from '../takeSnapshot'
import { createHeld } from './createHeld'
import { foresee } from './foresee'
import { holdDatabase } from './heldDatabase'
import type { HeldDatabase } from './heldDatabase'

/** Groups as they were planned in the request’s transaction. */
export interface Batch {
  readonly plans: readonly GroupPlan[]
  readonly snapshot: Snapshot
  readonly world: Pick<World, 'shapes'>
  readonly run: string
  /** The place of its first entry among those of the run. */
  readonly firstOrder: number
}

/**
 * Writes groups that `canBeBatched`, in the request’s transaction and few statements: entries, versions, what is
 * remembered of them, and the journal’s rows.
 *
 * @returns the plans with what is to be remembered as the database holds it now
 * @throws whatever a rule has against an entry, or the database against all of them: one by one it can be told
 */
export async function writeBatch(req: PayloadRequest, batch: Batch): Promise<readonly GroupPlan[]> {
  const entries = batch.plans.flatMap((plan) => plan.entries)
  const held = holdDatabase(req, foresee(entries, batch.world))
  for (const entry of entries) await createHeld(held, entry)
  const current = await readMade(req, held, entries)
  const plans = batch.plans.map((plan) => settleGroup(req, plan, current))
  await noteBatch(held, { ...batch, plans, current })
  await held.flush()
  return plans
}

type CurrentEntries = ReadonlyMap<string, CurrentEntry>

/** What was made, as the database has it. */
async function readMade(
  req: PayloadRequest,
  held: HeldDatabase,
  entries: readonly EntryPlan[],
): Promise<CurrentEntries> {
  const current = new Map<string, CurrentEntry>()
  const others: EntryPlan[] = []
  for (const entry of entries.filter(({ write }) => write !== undefined)) {
    const { collection } = entry.desired
    const main = held.made(collection, entry.id)
    // What was written once has no draft on top that would say anything else.
    if (main === undefined) others.push(entry)
    else current.set(entryKey(collection, entry.id), { main, draft: undefined })
  }
  if (others.length === 0) return current
  await held.flush()
  return new Map([...current, ...(await readWritten(req, others))])
}

const settleGroup = ({ payload }: PayloadRequest, plan: GroupPlan, current: CurrentEntries): GroupPlan => ({
  ...plan,
  entries: plan.entries.map((entry) => {
    const found = current.get(entryKey(entry.desired.collection, entry.id))
    return found === undefined ? entry : settle(entry, found, shapeOf(payload, entry.desired.collection))
  }),
})

async function noteBatch(
  held: HeldDatabase,
  { current, firstOrder, plans, run, snapshot, world }: Batch & { readonly current: CurrentEntries },
): Promise<void> {
  let order = firstOrder
  for (const plan of plans) {
    const states = new Map(plan.entries.map(({ desired, state }) => [desired.sourceId, state]))
    for (const state of states.values())
      if (state !== undefined)
        await held.insert('seed-entries', { id: v7(), ...stateRow(state, run), ...momentOf(state, current) })
    const noted = { firstOrder: order, run, shapes: world.shapes, current, states }
    for (const [index, change] of changesOfPlan(plan, snapshot).entries())
      await held.insert('seed-changes', changeRow(change, index, noted))
    order += plan.entries.length
  }
}

/** What was never saved again has one moment, with what is remembered of it: `findUntouched` tells by it. */
function momentOf({ collection, entryId }: EntryState, current: CurrentEntries) {
  const at = dateOf(current.get(entryKey(collection, entryId))?.main['updatedAt']) ?? new Date().toISOString()
  return { createdAt: at, updatedAt: at }
}
