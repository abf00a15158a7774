import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { hasUndone, renderRollbackCounts } from '../plan/renderRollback'
import { planRunRollback } from '../store/planRunRollback'
import { countPending } from '../store/readChanges'
import type { CommandResult } from './command'
import { planCommand } from './nextCommand'
import { noteDeadRuns } from './noteDeadRuns'
import type { TellProgress } from './progress'
import { rollbackOutput } from './rollbackOutput'
import type { RollbackOutput } from './rollbackOutput'
import { rollbackRun } from './rollbackRun'
import { runToUndo } from './runToUndo'

export interface RollbackCommandOptions {
  /** The run to undo; the newest apply that is not rolled back when left out. */
  readonly run: string | undefined
  readonly isJson: boolean
  /** The environment and its database, without secrets. */
  readonly target: string
  readonly waitMs: number
  readonly signal: AbortSignal
  readonly say: (text: string) => void
  readonly tellProgress?: TellProgress | undefined
  /** The command that rolls a run back here. */
  readonly again: (run: string) => string
  /** Asks whoever runs the command; throws DECLINED where nobody can answer. */
  readonly confirm: (question: string, run: string) => Promise<boolean>
}

/** Something was left as it is: the database is not as it was before the run. */
const SOMETHING_LEFT = 1

/**
 * Shows what undoing a run would do, asks, and does it, a group in memory at a time. Exit code 1 when it left
 * something.
 *
 * @throws USAGE when there is no such run, or it is a rollback itself; DECLINED, LEASE_HELD, SEED_FAILED, INTERRUPTED
 */
export async function rollback(payload: Payload, options: RollbackCommandOptions): Promise<CommandResult> {
  const { say, target } = options
  await noteDeadRuns(payload)
  const found = await runToUndo(payload, options.run)
  if (found.kind === 'nothing') {
    const nothing = rollbackOutput({ ...options, run: options.run ?? null })
    return resultOf(nothing, nothing.shown(found.message, undefined), '')
  }
  const { run } = found
  const planned = rollbackOutput({ ...options, run })
  for await (const steps of planRunRollback(payload, run)) planned.add(steps)
  if (!hasUndone(planned.counts())) {
    const head = `Nothing of the run ${run} can be undone: ${planned.told()}.`
    return resultOf(planned, planned.shown(head, undefined), options.again(run))
  }
  for (const line of planned.lines()) say(line)
  say(`\n${renderRollbackCounts(planned.counts())}`)
  if (!(await options.confirm(`Roll back the run ${run} in ${target}?`, run)))
    throw new VerbatimError('DECLINED', 'the run was not rolled back; nothing was written', {
      remedy: `To roll it back: ${options.again(run)}`,
    })
  return undo(payload, { ...options, run })
}

async function undo(
  payload: Payload,
  {
    again,
    run,
    say,
    signal,
    tellProgress,
    waitMs,
    ...told
  }: RollbackCommandOptions & { readonly run: string },
): Promise<CommandResult> {
  const startedAt = Date.now()
  const output = rollbackOutput({ ...told, run })
  const total = await countPending(payload, run)
  let done = 0
  const { rollback: id } = await rollbackRun(payload, run, {
    waitMs,
    signal,
    again: again(run),
    onWait: (message) => say(`Waiting: ${message}`),
    onGroup: (steps) => {
      output.add(steps)
      done += steps.length
      tellProgress?.('Undoing', done, total)
    },
  })
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  return resultOf(
    output,
    output.shown(`Rolled back ${run} in ${seconds} s: ${output.told()}.`, id),
    again(run),
  )
}

/** @param again the command that tries once more, where something was left */
function resultOf(
  output: RollbackOutput,
  shown: Pick<CommandResult, 'lines' | 'output'>,
  again: string,
): CommandResult {
  const isLeft = output.counts().leave > 0
  const next = planCommand({ from: undefined })
  return {
    ...shown,
    exitCode: isLeft ? SOMETHING_LEFT : 0,
    next: isLeft ? `keep what is left, or mend what each line says in the panel, then: ${again}` : next,
  }
}
