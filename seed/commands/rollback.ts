import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { JSON_VERSION } from '../plan/planJson'
import { countSteps, renderParts, renderRollback } from '../plan/renderRollback'
import type { ToldStep } from '../plan/renderRollback'
import { planRunRollback } from '../store/planRunRollback'
import type { CommandResult } from './command'
import { planCommand } from './nextCommand'
import { noteDeadRuns } from './noteDeadRuns'
import type { TellProgress } from './progress'
import { canUndo, rollbackRun, stepsOf } from './rollbackRun'
import type { RollbackResult } from './rollbackRun'
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
 * Shows what undoing a run would do, asks, and does it. Exit code 1 when it left something.
 *
 * @throws USAGE when there is no such run, or it is a rollback itself; DECLINED, LEASE_HELD, SEED_FAILED, INTERRUPTED
 */
export async function rollback(payload: Payload, options: RollbackCommandOptions): Promise<CommandResult> {
  const { say, signal, target, waitMs } = options
  await noteDeadRuns(payload)
  const found = await runToUndo(payload, options.run)
  if (found.kind === 'nothing')
    return resultOf(NOTHING_DONE, { ...options, text: found.message, run: options.run ?? null })
  const { run } = found
  const planned = await planRunRollback(payload, run)
  if (!canUndo(planned)) {
    const text = textOf(`Nothing of the run ${run} can be undone:`, stepsOf(planned))
    return resultOf({ ...NOTHING_DONE, steps: stepsOf(planned) }, { ...options, text, run })
  }
  say(renderRollback(stepsOf(planned)))
  if (!(await options.confirm(`Roll back the run ${run} in ${target}?`, run)))
    throw new VerbatimError('DECLINED', 'the run was not rolled back; nothing was written')
  const startedAt = Date.now()
  const onWait = (message: string): void => say(`Waiting: ${message}`)
  let done = 0
  const onGroup = (steps: readonly ToldStep[]): void => {
    done += steps.length
    options.tellProgress?.('Undoing', done, stepsOf(planned).length)
  }
  const result = await rollbackRun(payload, run, {
    waitMs,
    signal,
    onWait,
    onGroup,
    again: options.again(run),
  })
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  return resultOf(result, {
    ...options,
    text: textOf(`Rolled back ${run} in ${seconds} s:`, result.steps),
    run,
  })
}

const NOTHING_DONE: RollbackResult = { rollback: undefined, steps: [] }

interface Told {
  readonly isJson: boolean
  readonly run: string | null
  readonly target: string
  readonly text: string
}

const resultOf = (result: RollbackResult, { isJson, text, ...told }: Told): CommandResult => ({
  output: isJson ? resultJson(result, told) : text,
  exitCode: result.steps.some(({ action }) => action === 'leave') ? SOMETHING_LEFT : 0,
  next: planCommand({ from: undefined }),
})

function textOf(head: string, steps: readonly ToldStep[]): string {
  const counts = countSteps(steps)
  const parts = [
    [counts.restore, 'restored'],
    [counts.delete, 'deleted'],
    [counts.forget, 'forgotten'],
    [counts.leave, 'left'],
  ] as const
  const left = steps.filter(({ action }) => action === 'leave').flatMap(({ lines }) => lines)
  return [`${head} ${renderParts(parts) || 'nothing'}.`, ...left].join('\n')
}

const resultJson = (
  { rollback, steps }: RollbackResult,
  { run, target }: { readonly run: string | null; readonly target: string },
): string =>
  JSON.stringify(
    {
      version: JSON_VERSION,
      target,
      run,
      rollback: rollback ?? null,
      counts: countSteps(steps),
      entries: steps.map(({ action, collection, fields, id, reason, sourceId }) => ({
        sourceId,
        collection,
        id,
        action,
        ...(reason === undefined ? {} : { reason }),
        fields,
      })),
    },
    null,
    2,
  )
