import type { Payload } from 'payload'

import { noteDeadRuns } from '../../seed/commands/noteDeadRuns'
import { rollbackRun } from '../../seed/commands/rollbackRun'
import type { RollbackResult, RollbackRunOptions } from '../../seed/commands/rollbackRun'
import type { RunResult } from '../../seed/commands/applyRun'
import { runToUndo } from '../../seed/commands/runToUndo'
import { countSteps } from '../../seed/plan/renderRollback'

/** Undoes a run, the newest apply when none is given, as the command does. */
export async function rollBack(
  payload: Payload,
  run?: string,
  options: Partial<RollbackRunOptions> = {},
): Promise<RollbackResult> {
  await noteDeadRuns(payload)
  const found = await runToUndo(payload, run)
  if (found.kind === 'nothing') return { rollback: undefined, steps: [] }
  return rollbackRun(payload, found.run, { waitMs: 30_000, ...options })
}

/** How many entries were restored, deleted, forgotten and left. */
export const countsOf = ({ steps }: RollbackResult) => countSteps(steps)

/** Why entries were left, by source id. */
export const reasonsOf = ({ steps }: RollbackResult): Readonly<Record<string, string>> =>
  Object.fromEntries(
    steps.flatMap(({ reason, sourceId }) => (reason === undefined ? [] : [[sourceId, reason]])),
  )

/** The id of a run that wrote something. */
export function runOf({ run }: RunResult): string {
  if (run === undefined) throw new Error('The apply had nothing to do.')
  return run
}
