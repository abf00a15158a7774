import type { DesiredEntry } from '../desired/desiredEntry'
import { isSameValue } from '../../src/merge/keyOf'
import type { EditedEntry, EditedField, Environment, NotExported } from '../export/edited'
import { planFields } from '../plan/planFields'
import type { FieldPlan } from '../plan/planFields'
import { withIds } from '../plan/references'
import { leavesOf } from '../plan/shape'
import type { Leaf } from '../plan/shape'
import { entryKey } from '../plan/snapshot'
import type { CurrentEntry, Snapshot } from '../plan/snapshot'
import type { World } from '../plan/makePlan'
import { sourceOf } from '../../src/merge/madeValue'
import { isUntouched } from '../plan/untouched'
import { comparable, valueAt } from '../plan/values'
import type { Values } from '../plan/values'

/** What an environment has of the documents’ entries, with the ids that the documents know. */
export interface Held {
  readonly edited: readonly EditedEntry[]
  readonly notExported: readonly NotExported[]
  readonly environment: Omit<Environment, 'reason'>
}

interface Sides {
  readonly entries: readonly DesiredEntry[]
  readonly snapshot: Snapshot
  readonly world: World
  /** Whether an editor’s draft on top counts in the place of what is published. */
  readonly withDrafts: boolean
}

/** What editors changed of the documents’ entries since the last apply, and what can’t be told of that yet. */
export function editedEntries(sides: Sides): Held {
  const edited: EditedEntry[] = []
  const notExported: NotExported[] = []
  for (const entry of sides.entries) {
    const looked = lookAt(entry, sides)
    notExported.push(...looked.notExported)
    if (looked.edited !== undefined) edited.push(looked.edited)
  }
  return { edited, notExported, environment: environmentOf(sides) }
}

interface Looked {
  readonly edited?: EditedEntry
  readonly notExported: readonly NotExported[]
}

function lookAt(entry: DesiredEntry, { snapshot, withDrafts, world }: Sides): Looked {
  const { collection, sourceId } = entry
  const tell = (reason: string, path?: string): NotExported => ({ sourceId, collection, path, reason })
  const state = snapshot.states.get(sourceId)
  const current = snapshot.entries.get(entryKey(collection, state?.entryId ?? entry.id))
  const shape = world.shapes.get(collection)
  if (shape === undefined || (state === undefined && current === undefined)) return { notExported: [] }
  if (world.merged.has(sourceId)) return { notExported: [tell('it was merged into another entry')] }
  if (current === undefined) return { edited: { entry, fields: [], gone: 'deleted' }, notExported: [] }
  if (current.main.deletedAt) return { edited: { entry, fields: [], gone: 'in the trash' }, notExported: [] }
  if (state === undefined || Object.keys(state.base).length === 0)
    return { notExported: [tell('no apply remembers it: what editors changed is not known')] }
  const leaves = leavesOf(shape.fields)
  const back = idsBack(world)
  const values = withIds(valuesOf(current, withDrafts), back)
  const base = withIds(state.base, back)
  const { fields } = planFields({
    leaves,
    desired: entry.fields,
    base,
    current: values,
    isHeld: false,
    onConflict: 'propose',
  })
  const both = fields.filter(({ outcome }) => outcome === 'merged' || outcome === 'conflict')
  const kept = fields.filter(({ outcome }) => outcome === 'kept').map(editedField)
  // While it is open which title it has, nobody knows what slug that would make.
  const isOpen = new Set(both.map(({ path }) => path))
  const added = leaves
    .filter((leaf) => !isOpen.has(sourceOf(leaf) ?? ''))
    .flatMap((leaf) => addedField(leaf, { entry, base, values }))
  const draft = !withDrafts && hasDraftOnTop(current, leaves) ? [tell(DRAFT_ON_TOP)] : []
  return {
    ...(kept.length + added.length === 0 ? {} : { edited: { entry, fields: [...kept, ...added] } }),
    notExported: [...draft, ...both.map(({ path }) => tell(BOTH_CHANGED, path))],
  }
}

const DRAFT_ON_TOP = 'a draft is on top: publish it, or export it with --drafts'
const BOTH_CHANGED = 'the document changed it too since the last apply: apply first'

const editedField = ({ current, path }: FieldPlan): EditedField => ({ path, value: current })

/** A value that no document ever wished anything of, and that no save makes by itself. */
function addedField(
  leaf: Leaf,
  { base, entry, values }: { entry: DesiredEntry; base: Values; values: Values },
): readonly EditedField[] {
  const known = valueAt(base, leaf)
  const isAsked = valueAt(entry.fields, leaf) !== undefined || (known !== undefined && known !== null)
  if (isAsked || isUntouched(leaf, [values])) return []
  return [{ path: leaf.path, value: comparable(leaf.field, valueAt(values, leaf)) }]
}

/** The values that count: what is published, or the draft on top with the status of that. */
function valuesOf({ draft, main }: CurrentEntry, withDrafts: boolean): Values {
  return withDrafts && draft !== undefined ? { ...main, ...draft, id: main.id, _status: main._status } : main
}

const hasDraftOnTop = ({ draft, main }: CurrentEntry, leaves: readonly Leaf[]): boolean =>
  draft !== undefined &&
  leaves
    .filter(({ path }) => path !== '_status')
    .some(({ field, names }) => {
      const [a, b] = [main, draft].map((values) => comparable(field, valueAt(values, { names })))
      return !isSameValue(field, a, b)
    })

/** The documents’ ids by those of this environment, where they differ. */
const idsBack = ({ ids }: World): ReadonlyMap<string, string> =>
  new Map([...ids].map(([documents, here]) => [String(here), documents]))

function environmentOf({ snapshot, withDrafts, world }: Sides): Held['environment'] {
  const back = idsBack(world)
  const leaves = new Map([...world.shapes].map(([slug, { fields }]) => [slug, leavesOf(fields)]))
  const leafAt = (collection: string, path: string): Leaf | undefined =>
    leaves.get(collection)?.find((leaf) => leaf.path === path)
  const held = new Map(
    [...snapshot.states.values()].flatMap((state) => {
      const current = snapshot.entries.get(entryKey(state.collection, state.entryId))
      if (current === undefined || current.main.deletedAt) return []
      return [[state.sourceId, { state, values: withIds(valuesOf(current, withDrafts), back) }] as const]
    }),
  )
  const current = (sourceId: string, path: string): unknown => {
    const found = held.get(sourceId)
    if (found === undefined || path === 'id') return found?.state.entryId
    const leaf = leafAt(found.state.collection, path)
    return leaf && comparable(leaf.field, valueAt(found.values, leaf))
  }
  return {
    current,
    differing: (a, b) =>
      (leaves.get(a.collection) ?? [])
        .filter(({ field, names }) => {
          const [one, other] = [a, b].map(({ fields }) => comparable(field, valueAt(fields, { names })))
          return !isSameValue(field, one, other)
        })
        .map(({ path }) => path),
    isCurrent: (entry, path) => {
      const [found, leaf] = [held.get(entry.sourceId), leafAt(entry.collection, path)]
      const shape = world.shapes.get(entry.collection)
      if (found === undefined || leaf === undefined || shape === undefined) return false
      const wished = valueAt(entry.fields, leaf)
      if (wished === undefined) return isUntouched(leaf, [found.values])
      return isSameValue(leaf.field, comparable(leaf.field, wished), current(entry.sourceId, path))
    },
  }
}
