import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload, PayloadRequest } from 'payload'

import { VerbatimError } from '../../src/errors'
import { groupedBy } from '../../src/merge/groupedBy'
import type { World } from '../plan/makePlan'
import { planRemovals } from '../plan/planRemovals'
import type { KnownOrphans } from '../plan/planRemovals'
import type { RemovalPlan, StateKey } from '../plan/removal'
import { movesBetween, seenEntry } from '../plan/seenEntry'
import { entryKey } from '../plan/snapshot'
import type { EntryState } from '../plan/snapshot'
import { inTransaction } from './inTransaction'
import { renewLease } from './lease'
import type { Lease } from './lease'
import { lockHolder } from './lockHolder'
import { noteChanges } from './noteChanges'
import type { WrittenChange } from './noteChanges'
import type { EntryPlace } from './readCurrent'
import { readStates } from './readStates'
import { readRemovals, removeEntry } from './removeEntry'
import type { Removal } from './removeEntry'
import { takeOrphans } from './takeOrphans'
import { waitForEditors } from './waitForEditors'
import { RefusedEntry } from './writeEntry'

/** Editors who wait for their turn get it between two groups. */
const YIELD_MS = 20

export interface RemovalOptions {
  readonly lease: Lease
  readonly run: string
  readonly world: World
  /** The keys of entries that documents ask for. */
  readonly wished: KnownOrphans['wished']
  /** The place of the first removal among the changes of the run. */
  readonly firstOrder: number
  readonly signal?: AbortSignal | undefined
  /** Until when it waits for editors who have an entry open, in milliseconds since 1970. */
  readonly waitUntil: number
}

/** What became of removals. */
export interface Removed {
  readonly removed: readonly EntryState[]
  readonly left: readonly { readonly state: StateKey; readonly reason: string }[]
}

/**
 * Removes what nobody asks for any more, those that belong together in one short transaction, in which they are
 * planned again: what an editor changed or referred to since stays.
 *
 * @throws LEASE_HELD when another run took over; anything else that stops it half-way, with what was removed kept so
 */
export async function applyRemovals(
  payload: Payload,
  removals: readonly RemovalPlan[],
  options: RemovalOptions,
): Promise<Removed> {
  const at = new Date()
  const removed: EntryState[] = []
  const left: Removed['left'][number][] = []
  let { firstOrder } = options
  for (const group of groupedBy(removals, (removal) => removal.group).values()) {
    if (options.signal?.aborted) break
    const result = await removeGroup(payload, group, { ...options, at, firstOrder })
    firstOrder += result.removed.length
    removed.push(...result.removed)
    left.push(...result.left)
    await sleep(YIELD_MS)
  }
  return { removed, left }
}

type InRun = RemovalOptions & { readonly at: Date }

/** Removes a group; when an editor has one of its entries open, after that, or not at all. */
async function removeGroup(
  payload: Payload,
  group: readonly RemovalPlan[],
  options: InRun,
): Promise<Removed> {
  const refused = new Map<string, string>()
  for (;;) {
    try {
      return await inTransaction(payload, (req) => writeRemovals(req, group, { ...options, refused }))
    } catch (error) {
      if (!(error instanceof RefusedEntry)) throw error
      const isClosed = error instanceof OpenEntry && (await waitForEditors(payload, [error.place], options))
      if (!isClosed) refused.set(error.key, error.message)
    }
  }
}

/** An entry that an editor has open now. */
class OpenEntry extends RefusedEntry {
  readonly place: EntryPlace

  constructor(place: EntryPlace, holder: string) {
    super(place, `${holder} has it open`)
    this.place = place
  }
}

async function writeRemovals(
  req: PayloadRequest,
  group: readonly RemovalPlan[],
  {
    at,
    firstOrder,
    lease,
    refused,
    run,
    wished,
    world,
  }: InRun & { readonly refused: ReadonlyMap<string, string> },
): Promise<Removed> {
  await renewLease(req, lease)
  const sourceIds = group.map(({ state }) => state.sourceId)
  const remembered = new Map((await readStates(req, sourceIds)).map((state) => [state.sourceId, state]))
  const states = sourceIds.flatMap((sourceId) => remembered.get(sourceId) ?? [])
  const known = { ...(await takeOrphans(req, states)), shapes: world.shapes, wished }
  const { orphans, removals } = planRemovals(states, known)
  const left = [
    ...orphans.map(({ reason, ...state }) => ({ state, reason: reason ?? '' })),
    ...removals.flatMap(({ state }) => {
      const reason = refused.get(keyOfState(state)) ?? movedSince(state, known, world)
      return reason === undefined ? [] : [{ state, reason }]
    }),
  ]
  const isLeft = new Set(left.map(({ state }) => state.sourceId))
  // Of what belongs together all goes, or nothing.
  if (isLeft.size > 0) {
    const others = states.filter(({ sourceId }) => !isLeft.has(sourceId))
    const names = left.map(({ state }) => state.sourceId).join(', ')
    return {
      removed: [],
      left: [...left, ...others.map((state) => ({ state, reason: `it belongs to ${names}` }))],
    }
  }
  for (const { state } of removals) {
    const place = { collection: state.collection, id: state.entryId }
    const holder = refused.has(keyOfState(state)) ? undefined : await lockHolder(req, place)
    if (holder !== undefined) throw new OpenEntry(place, holder)
  }
  const found = await readRemovals(req, removals)
  for (const each of found) await removeEntry(req, each, at)
  await noteChanges(req, found.map(changeOf), { firstOrder, run, shapes: world.shapes })
  return { removed: removals.map(({ state }) => state), left: [] }
}

function changeOf({ before, removal: { group, state } }: Removal): WrittenChange {
  const { base, collection, digest, document, entryId, proposals, run, sourceId } = state
  return {
    group,
    sourceId,
    collection,
    entryId,
    kind: 'removed',
    before: {
      main: before.main,
      draft: before.draft ?? null,
      state: { base, digest, document, proposals, run: run ?? null },
    },
  }
}

/** What is another than a sealed plan saw. */
function movedSince(
  state: EntryState,
  { entries }: Pick<KnownOrphans, 'entries'>,
  { seen, shapes }: World,
): string | undefined {
  const shape = shapes.get(state.collection)
  if (seen === undefined || shape === undefined) return undefined
  const before = seen.get(state.sourceId)
  if (before === undefined) throw new VerbatimError('TARGET_CHANGED', `${state.sourceId} is not in the plan`)
  const current = entries.get(keyOfState(state))
  const moves = movesBetween(before, seenEntry(shape, { current, state }))
  return moves === undefined ? undefined : `somebody changed ${moves} since the plan was made`
}

const keyOfState = ({ collection, entryId }: EntryState): string => entryKey(collection, entryId)
