import type { Notice } from '../desired/desiredEntry'
import type { SeedProblem } from '../desired/seedProblem'
import { isWhole } from '../../src/merge/isWhole'
import { countPlan } from './countPlan'
import type { Plan } from './makePlan'
import type { EntryPlan } from './planEntry'
import type { Orphan, RemovalPlan, StateKey } from './removal'

/** The version of the JSON that `--json` prints; another one where a field changes its name or its meaning. */
export const JSON_VERSION = 1

/** What is wrong with the documents, as plain data for machines; files are relative to the folder of the documents. */
export const problemsJson = (problems: readonly SeedProblem[], more: number) => ({
  version: JSON_VERSION,
  problems,
  ...(more === 0 ? {} : { more }),
})

interface About {
  readonly notices: readonly Notice[]
  readonly target: string
  /** What was asked for beside what the documents say. */
  readonly asked?: object
  /** Readings that were made anew, and that an apply would write. */
  readonly readings?: readonly string[]
}

/** The plan as plain data for machines: every entry with its action, every field that does not stay as it is. */
export function planJson({ groups, orphans, removals }: Plan, about: About) {
  const counts = { ...countPlan(groups), remove: removals.length, orphans: orphans.length }
  const lists = {
    entries: groups.flatMap(({ entries }) => entries.map(entryJson)),
    removals: removals.map(removalJson),
    orphans: orphans.map(orphanJson),
  }
  return aboutJson(counts, lists, about)
}

/** The same of lists that may be anything that stands for what `entryJson`, `removalJson` and `orphanJson` give. */
export const aboutJson = <Lists extends object>(
  counts: object,
  lists: Lists,
  { asked, notices, readings = [], target }: About,
) => ({
  version: JSON_VERSION,
  target,
  ...(asked === undefined ? {} : { asked }),
  counts,
  ...lists,
  readings,
  notices: notices.map(({ place, text }) => ({ ...place, text })),
})

export const entryJson = ({ action, desired, fields, id, reason, recreated }: EntryPlan) => ({
  sourceId: desired.sourceId,
  collection: desired.collection,
  id,
  document: desired.document,
  action,
  ...(reason === undefined ? {} : { reason }),
  ...(recreated === undefined ? {} : { recreated }),
  fields: fields
    .filter(({ outcome }) => outcome !== 'unchanged')
    .map((field) => ({
      path: field.path,
      outcome: field.outcome,
      in: field.in,
      current: field.current,
      desired: field.desired,
      ...('merged' in field ? { merged: field.merged } : {}),
      ...(field.conflicts === undefined ? {} : { conflicts: field.conflicts }),
      ...(isWhole(field) ? { isWhole: true } : {}),
      ...(field.decided === undefined ? {} : { decided: field.decided }),
    })),
})

export const removalJson = ({ into, state }: RemovalPlan) => ({ ...placeOf(state), into })

export const orphanJson = ({ reason, ...state }: Orphan) => ({
  ...placeOf(state),
  ...(reason === undefined ? {} : { reason }),
})

const placeOf = ({ collection, document, entryId, sourceId }: StateKey) => {
  return { sourceId, collection, id: entryId, document }
}
