import type { Payload } from 'payload'

import { applyDocuments } from '../../seed/commands/applyDocuments'
import type { ApplyDocumentsOptions, RunResult } from '../../seed/commands/applyRun'
import { readDocuments } from '../../seed/commands/readDocuments'
import { USUAL_POLICY } from '../../seed/plan/policy'
import type { PlanPolicy } from '../../seed/plan/policy'
import { planWhole } from './planWhole'
import type { PlannedWhole } from './planWhole'
import { folderOf } from './seedDocuments'
import type { Documents } from './smallDocuments'

/** Plans documents with what is asked for beside them. */
export async function planAsked(
  payload: Payload,
  documents: Documents,
  asked: Partial<PlanPolicy>,
): Promise<PlannedWhole> {
  const read = await readDocuments(await folderOf(documents))
  return planWhole(payload, read, { policy: { ...USUAL_POLICY, ...asked } })
}

/** Plans and applies them. */
export async function applyAsked(
  payload: Payload,
  documents: Documents,
  asked: Partial<PlanPolicy> & Partial<ApplyDocumentsOptions>,
): Promise<RunResult> {
  return applyDocuments(payload, await planAsked(payload, documents, policyOf(asked)), {
    waitMs: 30_000,
    ...asked,
  })
}

const policyOf = ({ isPruning, isRecreating, onConflict }: Partial<PlanPolicy>): PlanPolicy => ({
  isPruning: isPruning ?? false,
  isRecreating: isRecreating ?? false,
  onConflict: onConflict ?? 'propose',
})
