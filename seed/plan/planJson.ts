import type { Notice } from '../desired/desiredEntry'
import type { SeedProblem } from '../desired/seedProblem'
import { isWhole } from '../../src/merge/isWhole'
import { countPlan } from './countPlan'
import type { Plan } from './makePlan'

/** The version of the JSON that `--json` prints; another one where a field changes its name or its meaning. */
export const JSON_VERSION = 1

/** What is wrong with the documents, as plain data for machines; files are relative to the folder of the documents. */
export const problemsJson = (problems: readonly SeedProblem[]) => ({ version: JSON_VERSION, problems })

/** The plan as plain data for machines: every entry with its action, every field that does not stay as it is. */
export function planJson(
  { groups, orphans }: Plan,
  { notices, target }: { notices: readonly Notice[]; target: string },
) {
  const entries = groups.flatMap((group) => group.entries)
  return {
    version: JSON_VERSION,
    target,
    counts: { ...countPlan(groups), orphans: orphans.length },
    entries: entries.map(({ action, desired, fields, id, reason }) => ({
      sourceId: desired.sourceId,
      collection: desired.collection,
      id,
      document: desired.document,
      action,
      ...(reason === undefined ? {} : { reason }),
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
        })),
    })),
    orphans: orphans.map(({ collection, document, entryId, sourceId }) => ({
      sourceId,
      collection,
      id: entryId,
      document,
    })),
    notices: notices.map(({ place, text }) => ({ ...place, text })),
  }
}
