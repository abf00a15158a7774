import type { Edit } from '../../src/seed-state/edits/withEdit'
import type { EntryDrift, FieldDrift } from './drift'
import type { Since } from './driftSince'
import { withIds } from './references'
import { renderChange } from './renderValue'
import { asObject } from './values'

/** A drift that is ready to be told. */
export interface ToldDrift extends Omit<EntryDrift, 'fields'> {
  /** Who saved it last; undefined where nobody is known. */
  readonly lastEdit: Pick<Edit, 'at' | 'name'> | undefined
  /** Who put it into the trash, or deleted it. */
  readonly removedBy: Pick<Edit, 'at' | 'name'> | undefined
  readonly fields: readonly ToldField[]
}

/** With since when it is so, undefined where nothing tells, and by whom, the last one first. */
export interface ToldField extends FieldDrift {
  readonly since: Since | undefined
  readonly by: readonly string[]
}

/** How many entries drifted in which way, how many did not, and of how many nobody can tell. */
export type DriftCounts = Readonly<
  Record<EntryDrift['kind'] | 'asApplied' | 'nothingKnown' | 'noCollection', number>
>

/** An entry’s drift as text for people, without a newline at the end; `sourceIds` by the ids of entries. */
export function renderDrift(
  { fields, kind, lastEdit, mergedInto = '', removedBy, state, trashedAt }: ToldDrift,
  sourceIds: ReadonlyMap<string, string>,
): string {
  const name = `${kind.padEnd(9)} ${state.collection} ${state.sourceId}`
  const since = trashedAt === undefined ? '' : ` since ${trashedAt}`
  const told = {
    changed: lastEdit === undefined ? name : `${name}: last saved by ${lastEdit.name}, ${lastEdit.at}`,
    trashed: `${name}: in the trash${since}${byWhom(removedBy === undefined ? [] : [removedBy.name])}`,
    deleted: `${name}: deleted ${removedBy === undefined ? 'by an editor' : `by ${removedBy.name}, ${removedBy.at}`}`,
    merged: `${name}: merged into ${sourceIds.get(mergedInto) ?? mergedInto}${since}`,
  }[kind]
  return [told, ...fields.flatMap((field) => renderField(field, sourceIds))].join('\n')
}

/** `1 changed, 2 in the trash; 30 are as the last apply left them.` */
export function renderDriftCounts(counts: DriftCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.changed, 'changed'],
    [counts.trashed, 'in the trash'],
    [counts.deleted, 'deleted'],
    [counts.merged, 'merged into others'],
    [counts.asApplied, 'as the last apply left them'],
    [counts.nothingKnown, 'adopted, with nothing applied yet'],
    [counts.noCollection, 'in collections that the config does not have'],
  ]
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return told.length === 0 ? 'Nothing was seeded here.' : `${told.join(', ')}.`
}

/** An entry’s drift as plain data for machines. */
export function driftJson({ fields, kind, lastEdit, mergedInto, removedBy, state, trashedAt }: ToldDrift) {
  const { collection, document, entryId, sourceId } = state
  return {
    sourceId,
    collection,
    id: entryId,
    document,
    drift: kind,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(trashedAt === undefined ? {} : { trashedAt }),
    ...(removedBy && { by: [removedBy.name] }),
    ...(lastEdit && { lastEditor: lastEdit.name, lastEditedAt: lastEdit.at }),
    fields: fields.map(({ base, by, current, leaf, since, ...field }) => ({
      path: leaf.path,
      in: field.in,
      base,
      current,
      ...(since && { since: since.since, orBefore: since.orBefore }),
      ...(by.length > 0 && { by }),
    })),
  }
}

/** The strings in a drift that may be ids of other entries. */
export function idsIn({ fields, mergedInto }: EntryDrift): ReadonlySet<string> {
  const ids = new Set(mergedInto === undefined ? [] : [mergedInto])
  const look = (value: unknown): void => {
    if (typeof value === 'string') ids.add(value)
    else if (Array.isArray(value)) value.forEach(look)
    else Object.values(asObject(value) ?? {}).forEach(look)
  }
  for (const { base, current, leaf } of fields)
    if (MAY_REFER.has(leaf.field.type)) [base, current].forEach(look)
  return ids
}

/** Of rich text the words are shown, not whom they link. */
const MAY_REFER: ReadonlySet<string> = new Set(['array', 'blocks', 'relationship', 'upload'])

function renderField(
  { by, leaf, since, ...field }: ToldField,
  sourceIds: ReadonlyMap<string, string>,
): readonly string[] {
  const { base, current } = withIds({ base: field.base, current: field.current }, sourceIds)
  const where = field.in === 'draft' ? `${leaf.path} (in the draft on top)` : leaf.path
  const when = since === undefined ? '' : `, since ${since.since}${since.orBefore ? ' or before' : ''}`
  return renderChange(leaf.field.type, base, current).map((line, index) =>
    index === 0 ? `  ~ ${where}${when}${byWhom(by)}: ${line}` : `      ${line}`,
  )
}

const byWhom = (names: readonly string[]): string => (names.length === 0 ? '' : `, by ${names.join(', ')}`)
