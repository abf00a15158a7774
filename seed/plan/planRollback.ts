import { relatedIn, relatedKey } from '../../src/merge/relatedIn'
import { afterOf } from './entryChange'
import type { ChangeAfter, RecordedChange } from './entryChange'
import { IN_TRASH } from './planEntry'
import type { EntryWrite } from './planEntry'
import { referencesIn } from './references'
import { renderValue } from './renderValue'
import { movedTo } from './shape'
import type { CollectionShape } from './shape'
import { entryKey } from './snapshot'
import type { CurrentEntry, EntryState } from './snapshot'
import type { Values } from './values'

/**
 * What a rollback does with an entry that a run wrote: *restore* what was before it; *delete* for good what the
 * run created; *forget* what it remembered of an entry that it did not write; or *leave* it, and say why.
 */
export type RollbackAction = 'restore' | 'delete' | 'forget' | 'leave'

/** An entry that refers to another one. */
export interface EntryUse {
  readonly collection: string
  readonly id: string
  /** What people call it. */
  readonly title: string
}

/** A change, and what is known of its entry now. */
export interface ChangeNow {
  readonly change: RecordedChange
  readonly shape: CollectionShape
  readonly current: CurrentEntry | undefined
  readonly state: EntryState | undefined
  /** Who has the entry open; undefined where nobody has. */
  readonly holder: string | undefined
  /** What refers to an entry that the run created. */
  readonly uses: readonly EntryUse[]
}

export interface RollbackStep {
  readonly now: ChangeNow
  readonly action: RollbackAction
  /** Why it is left, for people. */
  readonly reason: string | undefined
  /** What a restore writes to the entry; undefined where nothing is written to it. */
  readonly write: EntryWrite | undefined
}

export interface RollbackWorld {
  /** The run that is undone. */
  readonly run: string
  /** Entries by `entryKey` that will have been deleted or restored by then: they refer to nothing that the run made. */
  readonly undone: Pick<ReadonlySet<string>, 'has'>
  /** What the database’s rules said when it was tried, by `entryKey`. */
  readonly refused: ReadonlyMap<string, string>
}

/**
 * Plans the rollback of entries that belong together, in the order that they are given in. What the run created
 * stays while something that stays refers to it, and stays with an entry of the group that it refers to.
 */
export function planRollback(group: readonly ChangeNow[], world: RollbackWorld): readonly RollbackStep[] {
  const reasons = new Map<ChangeNow, string>()
  for (const now of group) {
    const reason = reasonToLeave(now, world)
    if (reason !== undefined) reasons.set(now, reason)
  }
  for (let known = -1; known !== reasons.size;) {
    known = reasons.size
    const decided = decidedOf(group, reasons)
    for (const now of group.filter((each) => !reasons.has(each) && actionOf(each) === 'delete')) {
      const reason = stillUsed(now, decided, world) ?? stayingReference(now, decided)
      if (reason !== undefined) reasons.set(now, reason)
    }
  }
  return group.map((now) => stepOf(now, reasons.get(now)))
}

/** `quotes/ID` of an entry’s place. */
export const keyOfChange = ({ collection, entryId }: RecordedChange): string => entryKey(collection, entryId)

const ACTIONS = {
  created: 'delete',
  updated: 'restore',
  remembered: 'forget',
  removed: 'restore',
} as const satisfies Record<RecordedChange['kind'], RollbackAction>

const actionOf = ({ change }: ChangeNow): RollbackAction => ACTIONS[change.kind]

function stepOf(now: ChangeNow, reason: string | undefined): RollbackStep {
  const action = reason === undefined ? actionOf(now) : 'leave'
  return { now, action, reason, write: action === 'restore' ? givenBack(now) : undefined }
}

/** What was before the run: fields, an entry out of the trash as it went there, or one that is gone as a whole. */
function givenBack({ change, current, shape }: ChangeNow): EntryWrite {
  const { draft, main } = change.before
  if (change.kind !== 'removed') return { kind: 'update', main: main ?? undefined, draft: draft ?? undefined }
  if (current === undefined) return { kind: 'create', data: { ...main, id: change.entryId } }
  const status = shape.hasDrafts ? { _status: current.main._status } : {}
  return { kind: 'update', main: { ...status, deletedAt: null }, draft: undefined }
}

/** The draft that stood on top of an entry that is gone; undefined where it said nothing else. */
export function draftOnTopBefore({ change, shape }: ChangeNow): Values | undefined {
  const { draft, main } = change.before
  if (draft === null || main === null) return undefined
  return afterOf(shape, { current: { main, draft }, state: undefined }).draft === null ? undefined : draft
}

/** Why an entry is left, whatever becomes of the others; undefined where nothing stands in the way. */
function reasonToLeave({ change, current, holder, shape, state }: ChangeNow, world: RollbackWorld) {
  const refusal = world.refused.get(keyOfChange(change))
  if (refusal !== undefined) return refusal
  const isLater = state?.run !== undefined && state.run !== world.run
  if (isLater) return `a later run wrote it: ${state.run}`
  const now = afterOf(shape, { current, state })
  if (change.kind === 'remembered') return answered(change.after, now)
  if (change.kind === 'removed' && change.after.main === null)
    return current === undefined ? undefined : 'it was made again since'
  if (current === undefined) return 'deleted by an editor'
  if (movedTo(shape, current.main) !== undefined) return 'merged into another entry'
  const wasTrashed = change.kind === 'removed'
  if (Boolean(current.main.deletedAt) !== wasTrashed)
    return wasTrashed ? 'an editor took it out of the trash' : IN_TRASH
  if (now.main !== change.after.main) return 'an editor changed it since'
  if (now.draft !== change.after.draft) return 'an editor saved a draft of it since'
  if (holder !== undefined) return `${holder} has it open`
  return answered(change.after, now)
}

function answered(after: ChangeAfter, now: ChangeAfter): string | undefined {
  if (after.state === now.state) return undefined
  return now.state === null
    ? 'nothing is remembered of it any more'
    : 'an editor answered what waited for them since'
}

/** What is decided of a group so far. */
interface Decided {
  /** Keys of those that are undone. */
  readonly going: ReadonlySet<string>
  /** Those that are left, by key. */
  readonly left: ReadonlyMap<string, ChangeNow>
  /** Those by their ids, where these are texts: a number says nothing where it stands among other values. */
  readonly leftById: ReadonlyMap<string, ChangeNow>
}

function decidedOf(group: readonly ChangeNow[], reasons: ReadonlyMap<ChangeNow, string>): Decided {
  const left = group.filter((now) => reasons.has(now))
  const named = left.filter(({ shape }) => shape.hasNumberIds !== true)
  return {
    going: new Set(group.filter((now) => !reasons.has(now)).map(({ change }) => keyOfChange(change))),
    left: new Map(left.map((now) => [keyOfChange(now.change), now])),
    leftById: new Map(named.map((now) => [now.change.entryId, now])),
  }
}

/** What refers to it and stays: something that no run wrote, or that is left. */
function stillUsed({ uses }: ChangeNow, { going }: Decided, world: RollbackWorld): string | undefined {
  const staying = uses.filter(({ collection, id }) => {
    const key = entryKey(collection, id)
    return !going.has(key) && !world.undone.has(key)
  })
  return staying.length === 0 ? undefined : `still referred to by ${namesOf(staying)}`
}

/** An entry of its group that it refers to and that is left: an article keeps its quotes. */
function stayingReference({ current, shape }: ChangeNow, { left, leftById }: Decided): string | undefined {
  const main = current?.main ?? {}
  const related = shape.fields.flatMap((field) => relatedIn(field, main[field.name]).map(relatedKey))
  const others = [
    ...[...referencesIn(main, leftById)].map((id) => leftById.get(id)),
    ...related.map((key) => left.get(key)),
  ]
  const other = others.find((now) => now !== undefined)
  return other === undefined ? undefined : `it belongs to ${other.change.sourceId}, which stays`
}

const MOST_NAMES = 3

function namesOf(uses: readonly EntryUse[]): string {
  const names = uses.slice(0, MOST_NAMES).map(({ collection, id, title }) => {
    return title === '' ? `${collection} ${id}` : `${collection} ${renderValue('text', title)} (${id})`
  })
  const rest = uses.length - names.length
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')
}
