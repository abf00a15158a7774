import { conflictsIn } from './conflictsIn'
import { countPlan } from './countPlan'
import type { PlanCounts } from './countPlan'
import { hasWork } from './makePlan'
import type { GroupPlan } from './makePlan'
import type { EntryPlan } from './planEntry'
import { overwritesIn } from './renderOverwrites'

/** What is to be known of a whole plan, of which only parts are ever in memory. */
export interface PlanTotals {
  readonly add: (groups: readonly GroupPlan[]) => void
  readonly counts: () => PlanCounts
  /** The counts of groups of which nothing is to be written. */
  readonly idle: () => PlanCounts
  /** How many groups are to be written. */
  readonly pending: () => number
  /** How many entries there are in those. */
  readonly pendingEntries: () => number
  /** In how many of those groups an apply would change anything, beside what it remembers. */
  readonly changing: () => number
  /** As `conflictsIn` and `overwritesIn` tell them. */
  readonly conflicts: readonly string[]
  readonly overwrites: readonly string[]
  /** The documents of entries that are to be written. */
  readonly documents: ReadonlySet<string>
  /** Source ids of entries that would be written, but for what they refer to. */
  readonly blocked: ReadonlySet<string>
}

/** Of an empty plan. */
export function planTotals(): PlanTotals {
  let [counts, idle, pending, changing, pendingEntries] = [countPlan([]), countPlan([]), 0, 0, 0]
  const [conflicts, overwrites]: [string[], string[]] = [[], []]
  const [documents, blocked] = [new Set<string>(), new Set<string>()]
  return {
    add: (groups) => {
      const working = groups.filter(hasWork)
      const resting = countPlan(groups.filter((group) => !hasWork(group)))
      idle = sumCounts(idle, resting)
      counts = sumCounts(counts, resting, countPlan(working))
      pending += working.length
      changing += working.filter(({ entries }) => !entries.every(isSettled)).length
      pendingEntries += working.reduce((sum, { entries }) => sum + entries.length, 0)
      conflicts.push(...conflictsIn(groups))
      overwrites.push(...overwritesIn(groups))
      for (const { desired, isBlocked } of groups.flatMap(({ entries }) => entries))
        if (isBlocked === true) blocked.add(desired.sourceId)
      for (const { desired } of working.flatMap(({ entries }) => entries)) documents.add(desired.document)
    },
    counts: () => counts,
    idle: () => idle,
    pending: () => pending,
    changing: () => changing,
    pendingEntries: () => pendingEntries,
    conflicts,
    overwrites,
    documents,
    blocked,
  }
}

/** Whether an apply would at most remember of an entry that its document says what is there. */
const isSettled = ({ fields, state, write }: EntryPlan): boolean =>
  write === undefined &&
  (state === undefined || state.proposals.length === 0) &&
  fields.every(({ decided }) => decided === undefined)

/** Counts of several plans together. */
export const sumCounts = (...all: readonly PlanCounts[]): PlanCounts => {
  const sum = (name: keyof PlanCounts): number => all.reduce((total, each) => total + each[name], 0)
  return {
    create: sum('create'),
    update: sum('update'),
    unchanged: sum('unchanged'),
    keep: sum('keep'),
    conflict: sum('conflict'),
    proposals: sum('proposals'),
  }
}
