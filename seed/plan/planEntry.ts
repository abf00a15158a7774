import type { DesiredEntry } from '../desired/desiredEntry'
import { digestOf } from './digest'
import type { Change, FieldPlan } from './planFields'
import { planTexts } from './planTexts'
import type { PlannedTexts } from './planTexts'
import { USUAL_POLICY } from './policy'
import type { PlanPolicy } from './policy'
import { proposalsOf } from './proposalsOf'
import { withRemade } from './remade'
import { leavesOf } from './shape'
import type { CollectionShape } from './shape'
import type { CurrentEntry, EntryState } from './snapshot'
import { comparable, isSame, valueAt, withValue } from './values'
import type { Values } from './values'

/**
 * What an apply does with an entry: *create* it; *update* some fields; leave it *unchanged*; *keep* what an
 * editor did to it; or write nothing to it, because of a *conflict* in a field, with all that the document would
 * change as proposals.
 */
export type EntryAction = 'create' | 'update' | 'unchanged' | 'keep' | 'conflict'

/** One entry of a plan. */
export interface EntryPlan {
  readonly desired: DesiredEntry
  /** The entry’s id in this environment. */
  readonly id: string
  readonly action: EntryAction
  /** Why an entry is kept as a whole, for people: `in the trash`. */
  readonly reason: string | undefined
  /** Whether it would be written, but for what it refers to. */
  readonly isBlocked?: boolean
  /** Of an entry that is made again: what it comes back from. */
  readonly recreated?: typeof IN_TRASH | typeof DELETED
  readonly fields: readonly FieldPlan[]
  /** What to write; nothing where the entry is left as it is. */
  readonly write: EntryWrite | undefined
  /** What the seed is to remember; undefined where it remembers that already. */
  readonly state: EntryState | undefined
}

/** Values by field name, groups whole. */
export type EntryWrite =
  | { readonly kind: 'create'; readonly data: Values }
  | {
      readonly kind: 'update'
      /** Changes of the main row; undefined where it stays as it is. */
      readonly main: Values | undefined
      /** The draft that an editor left on top, with the changes; undefined where there is none. */
      readonly draft: Values | undefined
    }

/** What is known of an entry when it is planned. */
export interface Known {
  readonly shape: CollectionShape
  readonly id: string
  readonly current: CurrentEntry | undefined
  readonly state: EntryState | undefined
  readonly policy?: PlanPolicy
}

/** The reason of an entry that an editor put into the trash. */
export const IN_TRASH = 'in the trash'

/** The reason of one that an editor deleted for good. */
export const DELETED = 'deleted by an editor'

/** Plans one entry, whatever it refers to. */
export function planEntry(desired: DesiredEntry, known: Known): EntryPlan {
  const { current, policy = USUAL_POLICY, state } = known
  if (current === undefined) {
    if (state === undefined) return createPlan(desired, known)
    if (!policy.isRecreating) return keepPlan(desired, known, DELETED)
    return { ...createPlan(desired, known), recreated: DELETED }
  }
  if (!current.main.deletedAt) return updatePlan(desired, known, current)
  if (!policy.isRecreating) return keepPlan(desired, known, IN_TRASH)
  return { ...updatePlan(desired, known, current), recreated: IN_TRASH }
}

/** The plan of an entry that is left as it is, and why. */
export function keepPlan(desired: DesiredEntry, { id }: Pick<Known, 'id'>, reason: string): EntryPlan {
  return { desired, id, action: 'keep', reason, fields: [], write: undefined, state: undefined }
}

function createPlan(desired: DesiredEntry, known: Known): EntryPlan {
  const { id, shape, state } = known
  const leaves = leavesOf(shape.fields)
  const wished = leaves.filter((leaf) => valueAt(desired.fields, leaf) !== undefined)
  const fields = wished.map(({ field, names, path }): FieldPlan => {
    const value = comparable(field, valueAt(desired.fields, { names }))
    return { path, type: field.type, outcome: 'create', in: 'entry', current: null, desired: value }
  })
  const base = fields.reduce<Values>(
    (values, { desired: value, path }) => withValue(values, path.split('.'), value),
    {},
  )
  const status = shape.hasDrafts && !('_status' in desired.fields) ? { _status: 'draft' } : {}
  const data = { ...desired.fields, ...status, id }
  return {
    desired,
    id,
    action: 'create',
    reason: undefined,
    fields,
    write: { kind: 'create', data },
    state: stateOf(desired, { rowId: state?.rowId, id, base, proposals: [] }),
  }
}

function updatePlan(desired: DesiredEntry, known: Known, current: CurrentEntry): EntryPlan {
  const { id, policy = USUAL_POLICY, shape, state } = known
  const leaves = leavesOf(shape.fields)
  const { onConflict } = policy
  const sides = { desired: desired.fields, base: state?.base, current }
  const planned = withRemade(planTexts({ leaves, ...sides, onConflict }), { ...sides, shape })
  const { base, fields } = planned
  const write = writeOf(shape, current.main, planned)
  const proposals = proposalsOf(fields, { before: state?.proposals ?? [], base: state?.base ?? {} })
  const next = stateOf(desired, { rowId: state?.rowId, id, base, proposals })
  return {
    desired,
    id,
    // In conflict an entry at most comes back from the trash, as it was there.
    action: write === undefined || hasConflict(fields) ? actionOf(fields) : 'update',
    reason: undefined,
    fields,
    write,
    state: state !== undefined && isSameState(state, next) ? undefined : next,
  }
}

/** What brings the planned changes in; an entry in the trash comes back with them, and where there are none. */
function writeOf(
  shape: CollectionShape,
  main: Values,
  changes: Pick<PlannedTexts, 'main' | 'draft' | 'draftOnTop'>,
): EntryWrite | undefined {
  const isTrashed = Boolean(main.deletedAt)
  if (!isTrashed && changes.main.length === 0 && changes.draft.length === 0) return undefined
  const status = shape.hasDrafts ? { _status: main._status } : {}
  const back = isTrashed ? { deletedAt: null } : {}
  return {
    kind: 'update',
    // The status is always said: what Payload would make of one that is not depends on the newest version.
    main:
      !isTrashed && changes.main.length === 0
        ? undefined
        : { ...status, ...changedFields(main, changes.main), ...back },
    draft: changes.draftOnTop && {
      ...changes.draft.reduce<Values>(
        (values, { names, value }) => withValue(values, names, value),
        changes.draftOnTop,
      ),
      ...back,
    },
  }
}

/** The top-level fields that change, groups whole. */
function changedFields(entry: Values, changes: readonly Change[]): Values {
  const changed = changes.reduce<Values>((values, { names, value }) => withValue(values, names, value), entry)
  const names = new Set(changes.map(({ names: [name] }) => name))
  return Object.fromEntries(Object.entries(changed).filter(([name]) => names.has(name)))
}

function actionOf(fields: readonly FieldPlan[]): EntryAction {
  if (hasConflict(fields)) return 'conflict'
  return fields.some(({ outcome }) => outcome === 'kept') ? 'keep' : 'unchanged'
}

function stateOf(
  { collection, document, sourceId }: DesiredEntry,
  { id, ...remembered }: Pick<EntryState, 'rowId' | 'base' | 'proposals'> & { readonly id: string },
): EntryState {
  return { sourceId, collection, entryId: id, document, digest: digestOf(remembered.base), ...remembered }
}

const hasConflict = (fields: readonly FieldPlan[]): boolean =>
  fields.some(({ outcome }) => outcome === 'conflict')

const isSameState = (a: EntryState, b: EntryState): boolean =>
  a.digest === b.digest && a.document === b.document && isSame(a.proposals, b.proposals)
