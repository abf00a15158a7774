import type { PayloadRequest } from 'payload'

import type { GroupPlan, World } from '../plan/makePlan'
import type { OrderedEntry } from '../plan/orderGroups'
import type { EntryPlan, EntryWrite } from '../plan/planEntry'
import { withIds } from '../plan/references'
import { settle } from '../plan/settle'
import { realId } from '../plan/shape'
import type { CollectionShape, EntryId } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import { valueAt, withValue } from '../plan/values'
import type { Values } from '../plan/values'
import { readWritten } from './takeSnapshot'
import { writeEntry } from './writeEntry'

/** Ids that the database gave to new entries, by those that the documents know. */
type Made = Map<string, EntryId>

/**
 * Writes the entries of a group, in the request’s transaction: each in its place, then what refers to entries
 * that were made after it.
 *
 * @returns the plan with ids, references and what is to be remembered as they are in the database now
 * @throws RefusedEntry when a rule of a collection refuses one, or an editor has it open
 */
export async function writeEntries(
  req: PayloadRequest,
  group: GroupPlan,
  { shapes }: Pick<World, 'shapes'>,
): Promise<GroupPlan> {
  const made: Made = new Map()
  const ids = new Map<EntryPlan, string>()
  const postponed: EntryPlan[] = []
  for (const entry of group.entries) {
    const first = firstWrite(entry)
    if (first !== entry) postponed.push(entry)
    const id = await writeEntry(req, withMade(first, made))
    ids.set(entry, id)
    if (id !== entry.id) made.set(entry.id, realId(shapeOf(entry, shapes), id))
  }
  for (const entry of postponed) {
    const write = secondWrite(entry)
    const second = withMade({ ...entry, id: ids.get(entry) ?? entry.id, write }, made)
    await writeEntry(req, second)
  }
  const written = group.entries.map((entry) => withMade({ ...entry, id: ids.get(entry) ?? entry.id }, made))
  return { ...group, entries: await settleAll(req, written, shapes) }
}

/** Notes the ids that a database gave, when the group’s transaction is whole: later groups refer to them. */
export function noteIds({ ids, shapes }: Pick<World, 'ids' | 'shapes'>, { entries }: GroupPlan): void {
  for (const { desired, id, write } of entries)
    if (write?.kind === 'create' && id !== desired.id)
      ids.set(desired.id, realId(shapes.get(desired.collection), id))
}

/** What can be written of an entry before those are there that are made after it. */
function firstWrite(entry: EntryPlan): EntryPlan {
  const { write } = entry
  const later = laterIn(entry)
  if (write === undefined || later.length === 0) return entry
  // What is there already may wait as a whole.
  if (write.kind === 'update') return { ...entry, write: undefined }
  return { ...entry, write: { ...write, data: later.reduce(withoutPath, write.data) } }
}

/** What is left to write of it when they are. */
function secondWrite(entry: EntryPlan): EntryWrite | undefined {
  const { write } = entry
  if (write?.kind !== 'create') return write
  const names = new Set([...laterIn(entry).map((path) => path.split('.')[0]), '_status'])
  const main = Object.fromEntries(Object.entries(write.data).filter(([name]) => names.has(name)))
  return { kind: 'update', main, draft: undefined }
}

/** Paths of what refers to entries that are made after it. */
function laterIn({ desired }: EntryPlan): readonly string[] {
  const { later = [] }: OrderedEntry = desired
  return later
}

function withoutPath(values: Values, path: string): Values {
  const names = path.split('.')
  return valueAt(values, { names }) === undefined ? values : withValue(values, names, undefined)
}

function withMade(entry: EntryPlan, made: Made): EntryPlan {
  const { state, write } = entry
  if (made.size === 0) return entry
  return {
    ...entry,
    write: write && writeWith(write, made),
    fields: entry.fields.map((field) => ({ ...field, ...withIds({ desired: field.desired }, made) })),
    state: state && { ...state, entryId: entry.id, base: withIds(state.base, made) },
  }
}

function writeWith(write: EntryWrite, made: Made): EntryWrite {
  if (write.kind === 'create') return { ...write, data: withIds(write.data, made) }
  return {
    ...write,
    main: write.main && withIds(write.main, made),
    draft: write.draft && withIds(write.draft, made),
  }
}

async function settleAll(
  req: PayloadRequest,
  entries: readonly EntryPlan[],
  shapes: World['shapes'],
): Promise<readonly EntryPlan[]> {
  const after = await readWritten(
    req,
    entries.filter(({ write }) => write !== undefined),
  )
  return entries.map((entry) => {
    const found = after.get(entryKey(entry.desired.collection, entry.id))
    return found === undefined || entry.write === undefined
      ? entry
      : settle(entry, found, shapeOf(entry, shapes))
  })
}

function shapeOf({ desired }: Pick<EntryPlan, 'desired'>, shapes: World['shapes']): CollectionShape {
  const shape = shapes.get(desired.collection)
  if (shape === undefined) throw new Error(`No shape of the collection “${desired.collection}”.`)
  return shape
}
