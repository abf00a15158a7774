import type { PlanCounts } from '../plan/countPlan'
import type { GroupPlan } from '../plan/makePlan'

export interface ApplyDocumentsOptions {
  /** How long to wait while another run is at work, in milliseconds. */
  readonly waitMs: number
  /** How long another process waits for this one’s next sign of life, in milliseconds; 60,000 when left out. */
  readonly leaseMs?: number
  /** Whether somebody was asked since it was planned, and took their time: then all is planned anew. */
  readonly wasAsked?: boolean
  /** The command that goes on where a run stopped, for whoever has to mend it. */
  readonly again?: string
  /** Stops after the group in hand. */
  readonly signal?: AbortSignal
  /** Called when it has the lease, and what is to be written is known. */
  readonly onStart?: () => void
  /** Called with what it has to wait for. */
  readonly onWait?: (message: string) => void
  /** Called, and waited for, after each group that was written. */
  readonly onGroup?: (applied: GroupPlan) => void | Promise<void>
  /** Called with how many entries were written, of how many. */
  readonly onProgress?: (done: number, total: number) => void
}

/** What a run did. */
export interface RunResult {
  /** The run’s id in `seed-runs`; undefined when there was nothing to do. */
  readonly run: string | undefined
  /** Of all entries, as they were planned last: those that were written just before that. */
  readonly counts: PlanCounts
  /** How many entries were removed that no document asks for any more. */
  readonly removed: number
  /** Entries that a rule of their collection, or an editor who has them open, kept from being written or removed. */
  readonly refused: readonly RefusedSource[]
}

export interface RefusedSource {
  readonly sourceId: string
  readonly reason: string
}
