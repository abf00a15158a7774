import type { CheckedSource } from '../plan/checkSource'
import type { GroupPlan, World } from '../plan/makePlan'
import type { PlanTotals } from '../plan/planTotals'
import type { PlanPolicy } from '../plan/policy'
import type { Orphan, RemovalPlan } from '../plan/removal'
import type { SealedEntry, SealedPlan } from '../plan/sealedPlan'
import type { EntryPlace } from '../store/readCurrent'
import type { Invocation } from './nextCommand'
import type { Documents } from './readDocuments'

/** How documents are planned. */
export interface PlanHow {
  /** What is asked for beside what the documents say. */
  readonly policy: PlanPolicy
  /** The plan that is applied; nothing may be another than it saw. */
  readonly sealed?: SealedHow
  /** Who is told what is planned, as it is; with `seen`, also what the plan saw, for one that is to be sealed. */
  readonly tell?: PlanTeller | undefined
  /** Called with how many entries were planned, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/** A sealed plan that is applied, and how that was called. */
export interface SealedHow {
  readonly plan: SealedPlan
  /** The address of the database that is here, without secrets. */
  readonly database: string
  readonly invocation?: Invocation
}

/** Is told a plan in parts, none of which anybody else keeps. */
export interface PlanTeller {
  /** @param sourceIds gives those of what the changes of these groups name, by ids */
  readonly groups?: (groups: readonly GroupPlan[], sourceIds: () => ReadonlyMap<string, string>) => void
  readonly orphans?: (orphans: readonly Orphan[]) => void
  readonly seen?: (entries: readonly SealedEntry[]) => void
}

/** Documents, and what an apply of them would do now. */
export interface PlannedDocuments {
  readonly documents: Documents
  readonly checked: CheckedSource
  /** Where entries are that others name and no document asks for, by the ids that their source ids give. */
  readonly strangers: ReadonlyMap<string, EntryPlace>
  readonly how: PlanHow
  readonly world: World
  readonly totals: PlanTotals
  /** Whether anything of a part of the order is to be written. */
  readonly isPending: (part: number) => boolean
  readonly removals: readonly RemovalPlan[]
  /** How many runs had ended when it was planned: a later one may have written what this plan does not know of. */
  readonly runsBefore: number | undefined
  /** How many entries no document asks for any more, and stay. */
  readonly orphans: number
  /** Where pruning was asked for: how many entries no document asks for any more, by the document they came from. */
  readonly orphansOf: ReadonlyMap<string, number>
}

/** Whether an apply would change anything, beside what it remembers. */
export const isChanging = ({ removals, totals }: Pick<PlannedDocuments, 'removals' | 'totals'>): boolean =>
  removals.length > 0 || totals.changing() > 0

/** Whether an apply would write anything. */
export const isPending = ({ removals, totals }: Pick<PlannedDocuments, 'removals' | 'totals'>): boolean =>
  removals.length > 0 || totals.pending() > 0
