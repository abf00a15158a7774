import type { Payload } from 'payload'

import { planDocuments } from '../../seed/commands/planDocuments'
import type { PlanHow, PlannedDocuments } from '../../seed/commands/plannedDocuments'
import type { Documents } from '../../seed/commands/readDocuments'
import type { GroupPlan, Plan } from '../../seed/plan/makePlan'
import { USUAL_POLICY } from '../../seed/plan/policy'
import type { Orphan } from '../../seed/plan/removal'

/** Documents with what an apply would do, all of it in memory: tests have few entries. */
export interface PlannedWhole extends PlannedDocuments {
  readonly plan: Plan
}

/** Plans documents, as the commands do. */
export async function planWhole(
  payload: Payload,
  documents: Documents,
  how: Partial<PlanHow> = {},
): Promise<PlannedWhole> {
  const groups: GroupPlan[] = []
  const orphans: Orphan[] = []
  const tell = {
    groups: (told: readonly GroupPlan[]) => groups.push(...told),
    orphans: (told: readonly Orphan[]) => orphans.push(...told),
  }
  const planned = await planDocuments(payload, documents, { policy: USUAL_POLICY, tell, ...how })
  return { ...planned, plan: { groups, orphans, removals: planned.removals } }
}
