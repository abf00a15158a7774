import type { Payload } from 'payload'

import { conflictsIn } from '../plan/conflictsIn'
import { countPlan } from '../plan/countPlan'
import { planJson } from '../plan/planJson'
import { renderOverwrites } from '../plan/renderOverwrites'
import { renderCounts, renderNotice, renderPlan } from '../plan/renderPlan'
import { sealPlan } from '../plan/sealedPlan'
import { firstRun } from '../store/firstRun'
import { askedJson } from './asked'
import type { Asked } from './asked'
import type { CommandOptions, CommandResult } from './command'
import { applyCommand, planCommand } from './nextCommand'
import { isPending, planDocuments } from './planDocuments'
import type { PlannedDocuments } from './planDocuments'
import { writePlanFile } from './planFile'
import { renderRereadings } from './writeReadings'

const FAILED = 1
const CHANGES_PENDING = 4

export interface PlanCommandOptions extends CommandOptions {
  readonly asked: Asked
  readonly isCheck: boolean
  /** The file that the plan is sealed in. */
  readonly out?: string | undefined
}

/**
 * Shows what an apply would do, and seals it where that is asked for; writes nothing to the database. Exit code 4
 * when an apply would change anything; 1, and nothing sealed, when it would write nothing because of a conflict.
 *
 * @throws SEED_INVALID; USAGE when the file can’t be written
 */
export async function plan(payload: Payload, options: PlanCommandOptions): Promise<CommandResult> {
  const { asked, documents, invocation, isCheck, isJson, out, say, target } = options
  const isSealing = out !== undefined
  const planned = await planDocuments(payload, documents, { policy: asked, isSealing })
  const { folder, notices, rereadings } = documents
  const hasChanges = isPending(planned.plan) || rereadings.length > 0
  const about = { notices, target, asked: askedJson(asked), readings: rereadings.map(({ path }) => path) }
  const json = planJson(planned.plan, about)
  if (!isJson) for (const notice of notices) say(`Note: ${renderNotice(notice, folder)}`)
  for (const line of renderOverwrites(planned.plan, invocation)) say(line)
  const conflicts = asked.onConflict === 'fail' ? conflictsIn(planned.plan.groups) : []
  if (conflicts.length > 0)
    say(['With --on-conflict fail an apply writes nothing:', ...conflicts].join('\n  '))
  else if (out !== undefined) await writePlanFile(out, await sealed(payload, planned, { ...options, json }))
  const isWorth = hasChanges && conflicts.length === 0
  return {
    output: isJson ? JSON.stringify(json, null, 2) : textOf(planned, { isCheck, folder }),
    exitCode: conflicts.length > 0 ? FAILED : hasChanges ? CHANGES_PENDING : 0,
    next: isWorth
      ? applyCommand({ ...invocation, planFile: out })
      : hasChanges
        ? planCommand({ from: invocation.from })
        : 'npm start',
  }
}

function textOf(
  { documents: { rereadings }, plan: planned }: PlannedDocuments,
  { folder, isCheck }: { readonly folder: string; readonly isCheck: boolean },
): string {
  const counts = countPlan(planned.groups)
  if (isCheck) return renderCounts(counts, planned.removals.length)
  return [...renderRereadings(rereadings, folder), renderPlan(planned)].join('\n')
}

async function sealed(
  payload: Payload,
  { seen }: PlannedDocuments,
  { asked, database, json }: PlanCommandOptions & { readonly json: unknown },
): Promise<string> {
  const target = { database, firstRun: await firstRun(payload) }
  return sealPlan({ target, asked: askedJson(asked), entries: [...seen], plan: json })
}
