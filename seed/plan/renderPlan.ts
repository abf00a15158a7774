import type { Notice } from '../desired/desiredEntry'
import { isWhole } from '../../src/merge/isWhole'
import type { BlockConflict } from '../../src/merge/sides'
import { countPlan } from './countPlan'
import type { PlanCounts } from './countPlan'
import type { Plan } from './makePlan'
import type { EntryPlan } from './planEntry'
import type { FieldPlan } from './planFields'
import { withIds } from './references'
import type { Orphan, RemovalPlan } from './removal'
import { renderChange, renderValue } from './renderValue'

/**
 * The plan as text for people, without a newline at the end. Entries that stay as they are, are counted only;
 * of new ones the JSON has the values.
 */
export function renderPlan({ groups, orphans, removals }: Plan): string {
  const entries = groups.flatMap((group) => group.entries)
  const sourceIds = new Map(entries.map(({ desired, id }) => [id, desired.sourceId]))
  const lines = [
    ...renderEntries(entries, sourceIds),
    ...removals.map(renderRemoval),
    ...orphans.map(renderOrphan),
  ]
  return [...lines, ...(lines.length > 0 ? [''] : []), renderCounts(countPlan(groups), removals.length)].join(
    '\n',
  )
}

/**
 * The lines of entries that do not stay as they are.
 *
 * @param sourceIds of entries that others refer to, by their ids
 */
export const renderEntries = (
  entries: readonly EntryPlan[],
  sourceIds: ReadonlyMap<string, string>,
): readonly string[] =>
  entries.filter(({ action }) => action !== 'unchanged').flatMap((entry) => renderEntry(entry, sourceIds))

export const renderRemoval = ({ into, state }: RemovalPlan): string =>
  `remove    ${state.collection} ${state.sourceId}: no document asks for it any more; ${into === 'trash' ? 'to the trash' : 'for good'}`

export const renderOrphan = ({ collection, reason, sourceId }: Orphan): string =>
  `orphan    ${collection} ${sourceId}: no document asks for it any more; it stays${reason === undefined ? '' : `: ${reason}`}`

/** `1 to create, 2 to update, 10 unchanged`. */
export function renderCounts(counts: PlanCounts, removals = 0): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.create, 'to create'],
    [counts.update, 'to update'],
    [removals, 'to remove'],
    [counts.conflict, 'in conflict'],
    [counts.keep, 'kept as editors left them'],
    [counts.unchanged, 'unchanged'],
  ]
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return told.length === 0 ? 'No entries.' : `${told.join(', ')}.`
}

/** A notice as one line. */
export const renderNotice = ({ place, text }: Notice, folder: string): string =>
  `${folder}/${place.file}:${place.line}: ${text}`

function renderEntry(
  { action, desired, fields, reason, recreated }: EntryPlan,
  sourceIds: ReadonlyMap<string, string>,
): readonly string[] {
  const name = `${action.padEnd(9)} ${desired.collection} ${desired.sourceId}`
  const again = recreated === undefined ? '' : ` (was ${recreated})`
  if (action === 'create') return [`${name}: ${renderValue('text', desired.label)}${again}`]
  if (reason !== undefined) return [`${name}: ${reason}`]
  return [`${name}${again}`, ...fields.flatMap((field) => renderField(withSourceIds(field, sourceIds)))]
}

/** Related entries are told by what people call them. */
function withSourceIds(field: FieldPlan, sourceIds: ReadonlyMap<string, string>): FieldPlan {
  const { current, desired, merged } = withIds(
    { current: field.current, desired: field.desired, merged: field.merged },
    sourceIds,
  )
  return { ...field, current, desired, merged }
}

function renderField({ current, desired, outcome, path, type, ...field }: FieldPlan): readonly string[] {
  const where = field.in === 'draft' ? `${path} (in the draft on top)` : path
  const how = isWhole({ type }) ? ', replaced as a whole' : ''
  switch (outcome) {
    case 'update':
      if (field.decided !== undefined)
        return changeUnder(
          `  ! ${where}${how}, an editor’s is written over:`,
          renderChange(type, current, desired),
        )
      return changeUnder(`  ~ ${where}${how}:`, renderChange(type, current, desired))
    case 'merged':
      return changeUnder(`  & ${where}: merged:`, renderChange(type, current, field.merged))
    case 'held':
      return changeUnder(
        `  > ${where}${how}, waits with the conflict:`,
        renderChange(type, current, field.merged ?? desired),
      )
    case 'kept':
      return [
        `  = ${where}: an editor’s ${renderValue(type, current)} stays`,
        ...(field.decided === undefined
          ? []
          : [`      the document’s ${renderValue(type, desired)} is not asked for again until it changes`]),
      ]
    case 'conflict':
      return [
        `  ! ${where}: an editor’s ${renderValue(type, current)} stays`,
        `      the document’s ${renderValue(type, desired)} waits as a proposal`,
        ...(field.conflicts ?? []).map(renderConflict),
      ]
    case 'create':
    case 'unchanged':
      return []
  }
}

/** What stands where both changed something, in the base and on either side. */
function renderConflict({ base, current, desired }: BlockConflict): string {
  const [was, is, wanted] = [base, current, desired].map((text) => renderValue('text', text))
  const what = base === null ? 'both added something in one place' : `both changed ${was ?? ''}`
  return `      ${what}: an editor has ${is ?? ''}, the document ${wanted ?? ''}`
}

const changeUnder = (head: string, lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === 0 ? `${head} ${line}` : `      ${line}`))
