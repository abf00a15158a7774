import { editsOf } from './editsOf'
import { groupedBy } from '../../src/merge/groupedBy'
import { DELETED, IN_TRASH } from './planEntry'
import type { Orphan, Referrer, RemovalPlan } from './removal'
import { leavesOf, movedTo } from './shape'
import type { CollectionShape, Leaf } from './shape'
import { entryKey } from './snapshot'
import type { CurrentEntry, EntryState } from './snapshot'
import { togetherInOrder } from './togetherInOrder'
import { mayBeEditors } from './untouched'
import { valueAt } from './values'

/** What must be known of what no document asks for any more. */
export interface KnownOrphans {
  readonly shapes: ReadonlyMap<string, CollectionShape>
  /** By `entryKey`. */
  readonly entries: ReadonlyMap<string, CurrentEntry>
  /** Whatever refers to one of them. */
  readonly referrers: readonly Referrer[]
  /** The keys of entries that documents ask for, under whatever source id. */
  readonly wished: Pick<ReadonlySet<string>, 'has'>
}

/**
 * Which orphans an apply removes, each before what it refers to, and why it leaves the others. A whole and its parts
 * go together or stay together: an article and its quotes.
 */
export function planRemovals(
  orphans: readonly EntryState[],
  known: KnownOrphans,
): { readonly removals: readonly RemovalPlan[]; readonly orphans: readonly Orphan[] } {
  const reasons = new Map<EntryState, string>()
  const wholeOf = wholesOf(orphans, known)
  for (const state of orphans) {
    const reason = reasonOf(state, known)
    if (reason !== undefined) reasons.set(state, reason)
  }
  keepWhatIsHeld(orphans, reasons, { known, wholeOf })
  const removed = orphans.filter((state) => !reasons.has(state))
  return {
    removals: inRemovalOrder(removed, { known, wholeOf }).flatMap(({ group, state }) => {
      const shape = known.shapes.get(state.collection)
      return shape === undefined ? [] : [{ state, into: placeFor(shape), group }]
    }),
    orphans: orphans.flatMap((state) =>
      reasons.has(state) ? [{ ...state, reason: reasons.get(state) }] : [],
    ),
  }
}

/** Where a removed entry goes: a collection with a trash has a field for the day. */
const placeFor = ({ fields }: Pick<CollectionShape, 'fields'>): RemovalPlan['into'] =>
  fields.some(({ name }) => name === 'deletedAt') ? 'trash' : 'nothing'

/** The entry’s key; ids alone may be those of entries of several collections. */
const keyOf = ({ collection, entryId }: EntryState): string => entryKey(collection, entryId)

const keyOfReferrer = ({ collection, id }: Referrer): string => entryKey(collection, id)

/** Why an entry stays, whatever refers to it. */
function reasonOf(state: EntryState, { entries, shapes, wished }: KnownOrphans): string | undefined {
  const shape = shapes.get(state.collection)
  const current = entries.get(keyOf(state))
  if (shape === undefined) return 'its collection is gone'
  if (current === undefined) return DELETED
  if (wished.has(keyOf(state))) return 'the documents ask for it under another source id'
  if (movedTo(shape, current.main) !== undefined) return 'merged into another entry'
  if (current.main.deletedAt) return IN_TRASH
  if (Object.keys(state.base).length === 0) return 'nothing is remembered of what it was'
  const edits = editsOf(shape, state, current)
  if (edits.length > 0) return `an editor changed ${edits.join(', ')}`
  const own =
    state.isSaved === true ? leavesOf(shape.fields).filter((leaf) => isUnknown(leaf, state, current)) : []
  return own.length === 0
    ? undefined
    : `an editor saved it, and may have written its ${own.map(({ path }) => path).join(', ')}`
}

const isUnknown = (leaf: Leaf, { base }: EntryState, { main }: CurrentEntry): boolean =>
  valueAt(base, leaf) === undefined && mayBeEditors(leaf, main)

interface Together {
  readonly known: KnownOrphans
  /** The key of the whole that an entry goes along with, by its key. */
  readonly wholeOf: (key: string) => string
}

interface Going extends Together {
  /** Those that would be removed, by key. */
  readonly going: ReadonlyMap<string, EntryState>
  readonly byKey: ReadonlyMap<string, EntryState>
  readonly referrersOf: (state: EntryState) => readonly Referrer[]
}

/**
 * One that stays may refer to another, which then stays too. In each round only those are looked at that one of the
 * round before may hold: of many orphans each is looked at a few times.
 */
function keepWhatIsHeld(
  orphans: readonly EntryState[],
  reasons: Map<EntryState, string>,
  { known, wholeOf }: Together,
): void {
  const going = new Map(
    orphans.filter((state) => !reasons.has(state)).map((state) => [keyOf(state), state] as const),
  )
  const world = { going, known, wholeOf, byKey: byKey(orphans), referrersOf: referrersBy(known) }
  const heldBy = heldBySome(orphans, world)
  for (let round: Iterable<EntryState> = [...going.values()]; ;) {
    const staying: EntryState[] = []
    for (const state of round) {
      const reason = reasonToStay(state, world)
      if (reason === undefined) continue
      reasons.set(state, reason)
      staying.push(state)
    }
    if (staying.length === 0) return
    for (const state of staying) going.delete(keyOf(state))
    round = new Set(staying.flatMap(heldBy).filter((state) => going.has(keyOf(state))))
  }
}

const byKey = (orphans: readonly EntryState[]): ReadonlyMap<string, EntryState> =>
  new Map(orphans.map((state) => [keyOf(state), state]))

/** What refers to an entry. */
function referrersBy({ referrers }: Pick<KnownOrphans, 'referrers'>): Going['referrersOf'] {
  const found = groupedBy(referrers, ({ to }) => to)
  return (state) => found.get(keyOf(state)) ?? []
}

/** The orphans that may have to stay where another one stays: its parts, and what it refers to. */
function heldBySome(
  orphans: readonly EntryState[],
  { byKey: states, known, wholeOf }: Going,
): (state: EntryState) => readonly EntryState[] {
  const parts = groupedBy(orphans, (state) => wholeOf(keyOf(state)))
  const named = groupedBy(known.referrers, keyOfReferrer)
  return (state) => [
    ...(parts.get(keyOf(state)) ?? []),
    ...(named.get(keyOf(state)) ?? []).flatMap(({ to }) => states.get(to) ?? []),
  ]
}

/** Why an entry stays because of others: its whole stays, or something refers to it. */
function reasonToStay(state: EntryState, world: Going): string | undefined {
  const { byKey: states, going, referrersOf, wholeOf } = world
  const whole = states.get(wholeOf(keyOf(state)))
  if (whole !== undefined && !going.has(keyOf(whole))) return `it belongs to ${whole.sourceId}, which stays`
  const holder = referrersOf(state).find((referrer) => isHolding(referrer, state, world))
  return holder === undefined ? undefined : told(holder, going)
}

/**
 * Whether a reference keeps an entry. What is in the trash may be restored, so what it refers to stays; but a part
 * goes along with its whole, to the trash or for good.
 */
function isHolding(
  referrer: Referrer,
  state: EntryState,
  { going, known: { shapes }, wholeOf }: Going,
): boolean {
  const { isPart, isTrashed } = referrer
  const [key, own] = [keyOfReferrer(referrer), keyOf(state)]
  if (key === own) return false
  const other = going.get(key)
  if (other !== undefined && wholeOf(key) === wholeOf(own)) return false
  if (isPart) return other === undefined && !isTrashed
  const shape = other && shapes.get(other.collection)
  return shape === undefined || placeFor(shape) === 'trash'
}

function told(referrer: Referrer, going: Going['going']): string {
  const { collection, isTrashed, title } = referrer
  const isGoing = going.has(keyOfReferrer(referrer))
  const where = isGoing ? ', which goes to the trash,' : isTrashed ? ', in the trash,' : ''
  return `${collection} “${title}”${where} refers to it`
}

/** The key of the whole that an entry goes along with, its own where there is none among the orphans. */
function wholesOf(orphans: readonly EntryState[], { referrers }: KnownOrphans): Together['wholeOf'] {
  const keys = new Set(orphans.map(keyOf))
  const parts = referrers.filter((each) => each.isPart && keys.has(keyOfReferrer(each)) && keys.has(each.to))
  const wholes = new Map(parts.map((part) => [keyOfReferrer(part), part.to]))
  const wholeOf = (key: string, seen: readonly string[] = []): string => {
    const whole = wholes.get(key)
    return whole === undefined || seen.includes(whole) ? key : wholeOf(whole, [...seen, key])
  }
  return (key) => wholeOf(key)
}

/**
 * Each before what it refers to, with the key of the group that it is removed with: the whole and its parts, and all
 * groups that refer to each other in a circle, called as the first of them.
 */
function inRemovalOrder(
  removed: readonly EntryState[],
  { known, wholeOf }: Together,
): readonly Pick<RemovalPlan, 'group' | 'state'>[] {
  const states = byKey(removed)
  const members = groupedBy(removed, (state) => wholeOf(keyOf(state)))
  const referrersOf = referrersBy(known)
  const needsOf = (state: EntryState): readonly EntryState[] =>
    referrersOf(state).flatMap((referrer) => states.get(keyOfReferrer(referrer)) ?? [])
  const together = togetherInOrder([...members.keys()], (whole) =>
    (members.get(whole) ?? []).flatMap(needsOf).map((state) => wholeOf(keyOf(state))),
  )
  return together.flatMap((wholes) => {
    const own = wholes.flatMap((whole) => members.get(whole) ?? [])
    const [group = ''] = wholes
    return togetherInOrder(own, needsOf).flatMap((some) => some.map((state) => ({ group, state })))
  })
}
