import type { PayloadRequest } from 'payload'

import { VerbatimError } from '../../src/errors'
import { conflictsIn } from '../plan/conflictsIn'
import type { GroupPlan, World } from '../plan/makePlan'
import type { Group } from '../plan/orderGroups'
import { movesBetween, seenEntry } from '../plan/seenEntry'
import type { Snapshot } from '../plan/snapshot'
import { entryKey } from '../plan/snapshot'
import { lockHolder } from './lockHolder'
import type { EntryPlace } from './readCurrent'

/** A group that is not written now, and why. */
export interface HeldGroup {
  readonly kind: 'held'
  readonly group: Group
  readonly plan: GroupPlan
  /** Reasons, by the `entryKey` of the entry that keeps it. */
  readonly reasons: ReadonlyMap<string, string>
  /** Entries that editors have open: until they close them. Empty for a group that waiting does not help. */
  readonly open: readonly EntryPlace[]
}

/** Ends the transaction of a group that is not to be written. */
export class GroupIsHeld extends Error {
  override readonly name = 'GroupIsHeld'
  readonly held: HeldGroup

  constructor(held: HeldGroup) {
    super([...held.reasons.values()].join('; '))
    this.held = held
  }
}

/**
 * Looks, before the first write of a group, whether it may be written.
 *
 * @throws GroupIsHeld when an editor has one of its entries open, or one is another than a sealed plan saw;
 *   SEED_CONFLICT when nothing is to be written where there is a conflict
 */
export async function holdGroup(
  req: PayloadRequest,
  group: Group,
  { plan, snapshot, world }: { plan: GroupPlan; snapshot: Snapshot; world: World },
): Promise<void> {
  const moved = movedIn(plan, snapshot, world)
  if (moved.size > 0) throw new GroupIsHeld({ kind: 'held', group, plan, reasons: moved, open: [] })
  const conflicts = world.policy.onConflict === 'fail' ? conflictsIn([plan]) : []
  if (conflicts.length > 0)
    throw new VerbatimError('SEED_CONFLICT', `an editor came in between: ${conflicts.join('; ')}`)
  const reasons = new Map<string, string>()
  const open: EntryPlace[] = []
  for (const { desired, id, write } of plan.entries) {
    if (write?.kind !== 'update') continue
    const place = { collection: desired.collection, id }
    const holder = await lockHolder(req, place)
    if (holder === undefined) continue
    open.push(place)
    reasons.set(entryKey(place.collection, id), `${holder} has it open`)
  }
  if (open.length > 0) throw new GroupIsHeld({ kind: 'held', group, plan, reasons, open })
}

/** The entries that are not as a sealed plan saw them, by `entryKey`. */
function movedIn(
  { entries }: GroupPlan,
  snapshot: Snapshot,
  { seen, shapes }: World,
): ReadonlyMap<string, string> {
  const moved = new Map<string, string>()
  if (seen === undefined) return moved
  for (const { desired, id } of entries) {
    const shape = shapes.get(desired.collection)
    const before = seen.get(desired.sourceId)
    if (shape === undefined || before === undefined) continue
    const key = entryKey(desired.collection, id)
    const current = snapshot.entries.get(key)
    const moves = movesBetween(
      before,
      seenEntry(shape, { current, state: snapshot.states.get(desired.sourceId) }),
    )
    if (moves !== undefined) moved.set(key, `somebody changed ${moves} since the plan was made`)
  }
  return moved
}
