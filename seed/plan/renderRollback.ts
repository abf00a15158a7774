import { isSameValue } from '../../src/merge/keyOf'
import type { RollbackAction, RollbackStep } from './planRollback'
import { renderChange } from './renderValue'
import { leavesOf } from './shape'
import { comparable, valueAt } from './values'
import type { Values } from './values'

/** A step as it is told and kept: without the values themselves, which may be long. */
export interface ToldStep {
  readonly group: string
  readonly sourceId: string
  readonly collection: string
  readonly id: string
  readonly action: RollbackAction
  readonly reason: string | undefined
  /** The fields that get back another value, of the published text and of the draft on top. */
  readonly fields: readonly string[]
  /** What happens to it, for people. */
  readonly lines: readonly string[]
}

export type RollbackCounts = Readonly<Record<RollbackAction, number>>

export function tellStep({ action, now, reason, write }: RollbackStep): ToldStep {
  const { change, current, shape } = now
  const { draft, main } = write?.kind === 'update' ? write : { draft: undefined, main: undefined }
  const leaves = leavesOf(shape.fields)
  const changesIn = (before: Values | undefined, values: Values | undefined, note = '') =>
    leaves.flatMap(({ field, names, path }) => {
      const [name = ''] = names
      if (before === undefined || values === undefined || !(name in before)) return []
      const [was, is] = [before, values].map((entry) => comparable(field, valueAt(entry, { names })))
      if (isSameValue(field, was, is)) return []
      const [first, ...rest] = renderChange(field.type, is, was)
      return [{ path, lines: [`  ~ ${path}${note}: ${first ?? ''}`, ...rest.map((line) => `      ${line}`)] }]
    })
  const ofMain = changesIn(main, current?.main)
  const ofDraft = changesIn(draft, current?.draft, ' (in the draft on top)')
  const fields = [...ofMain, ...ofDraft]
  const head = `${action.padEnd(9)} ${change.collection} ${change.sourceId}`
  const told = action === 'forget' ? 'as it is; what the run remembered of it is forgotten' : reason
  return {
    group: change.group,
    sourceId: change.sourceId,
    collection: change.collection,
    id: change.entryId,
    action,
    reason,
    fields: [...new Set(fields.map(({ path }) => path))],
    lines: [told === undefined ? head : `${head}: ${told}`, ...fields.flatMap(({ lines }) => lines)],
  }
}

export function countSteps(
  steps: readonly Pick<ToldStep, 'action'>[],
  before: RollbackCounts = { restore: 0, delete: 0, forget: 0, leave: 0 },
): RollbackCounts {
  const counts = { ...before }
  for (const { action } of steps) counts[action] += 1
  return counts
}

/** Whether a rollback with these steps writes anything. */
export const hasUndone = ({ delete: deleted, forget, restore }: RollbackCounts): boolean =>
  restore + deleted + forget > 0

/** What a rollback would do, in one line for people. */
export function renderRollbackCounts(counts: RollbackCounts): string {
  const parts = [
    [counts.restore, 'to restore'],
    [counts.delete, 'to delete'],
    [counts.forget, 'to forget'],
    [counts.leave, 'to leave'],
  ] as const
  return `${renderParts(parts)}.`
}

/** `2 restored, 4 deleted`; nothing for what there is none of. */
export function renderParts(parts: readonly (readonly [count: number, what: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ')
}
