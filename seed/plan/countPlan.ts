import type { GroupPlan } from './makePlan'
import type { EntryAction } from './planEntry'
import { isWaiting } from './planFields'

/** How many entries there are of each action, and how many values wait for an editor. */
export type PlanCounts = Readonly<Record<EntryAction, number>> & { readonly proposals: number }

export function countPlan(groups: readonly GroupPlan[]): PlanCounts {
  const counts = { create: 0, update: 0, unchanged: 0, keep: 0, conflict: 0, proposals: 0 }
  for (const { action, fields } of groups.flatMap(({ entries }) => entries)) {
    counts[action] += 1
    counts.proposals += new Set(fields.filter(isWaiting).map(({ path }) => path)).size
  }
  return counts
}
