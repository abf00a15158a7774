import type { Payload } from 'payload'

import { countPlan } from '../plan/countPlan'
import { planJson } from '../plan/planJson'
import { renderCounts, renderNotice, renderPlan } from '../plan/renderPlan'
import type { CommandOptions, CommandResult } from './command'
import { applyCommand } from './nextCommand'
import { isPending, planDocuments } from './planDocuments'

const CHANGES_PENDING = 4

/**
 * Shows what an apply would do; writes nothing. Exit code 4 when it would change anything.
 *
 * @throws SEED_INVALID
 */
export async function plan(
  payload: Payload,
  options: CommandOptions & { readonly isCheck: boolean },
): Promise<CommandResult> {
  const planned = await planDocuments(payload, options.documents)
  const { folder, notices } = options.documents
  const hasChanges = isPending(planned.plan)
  const text = options.isCheck ? renderCounts(countPlan(planned.plan.groups)) : renderPlan(planned.plan)
  if (!options.isJson) for (const notice of notices) options.say(`Note: ${renderNotice(notice, folder)}`)
  return {
    output: options.isJson
      ? JSON.stringify(planJson(planned.plan, { notices, target: options.target }), null, 2)
      : text,
    exitCode: hasChanges ? CHANGES_PENDING : 0,
    next: hasChanges ? applyCommand(options.invocation) : 'npm start',
  }
}
