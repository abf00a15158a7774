import type { Payload } from 'payload'

import { noteDeadRuns } from '../../seed/commands/noteDeadRuns'
import { rollbackRun } from '../../seed/commands/rollbackRun'
import type { RollbackResult, RollbackRunOptions } from '../../seed/commands/rollbackRun'
import type { RunResult } from '../../seed/commands/applyRun'
import { runToUndo } from '../../seed/commands/runToUndo'
import { countSteps } from '../../seed/plan/renderRollback'
import type { ToldStep } from '../../seed/plan/renderRollback'

/** What a rollback did, and with which entries. */
export interface RolledBack extends RollbackResult {
  readonly steps: readonly ToldStep[]
}

/** Undoes a run, the newest apply when none is given, as the command does. */
export async function rollBack(
  payload: Payload,
  run?: string,
  options: Partial<RollbackRunOptions> = {},
): Promise<RolledBack> {
  await noteDeadRuns(payload)
  const steps: ToldStep[] = []
  const found = await runToUndo(payload, run)
  if (found.kind === 'nothing') return { rollback: undefined, counts: countSteps(steps), steps }
  const onGroup = async (told: readonly ToldStep[]): Promise<void> => {
    steps.push(...told)
    await options.onGroup?.(told)
  }
  return { ...(await rollbackRun(payload, found.run, { waitMs: 30_000, ...options, onGroup })), steps }
}

/** How many entries were restored, deleted, forgotten and left. */
export const countsOf = ({ counts }: RollbackResult) => counts

/** Why entries were left, by source id. */
export const reasonsOf = ({ steps }: RolledBack): Readonly<Record<string, string>> =>
  Object.fromEntries(
    steps.flatMap(({ reason, sourceId }) => (reason === undefined ? [] : [[sourceId, reason]])),
  )

/** The id of a run that wrote something. */
export function runOf({ run }: RunResult): string {
  if (run === undefined) throw new Error('The apply had nothing to do.')
  return run
}
