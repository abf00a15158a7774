import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { JSON_VERSION } from '../plan/planJson'
import { renderCounts, renderNotice, renderPlan } from '../plan/renderPlan'
import { applyDocuments, nothingDone } from './applyDocuments'
import type { RunResult } from './applyDocuments'
import type { CommandOptions, CommandResult } from './command'
import { applyCommand, planCommand } from './nextCommand'
import { isPending, planDocuments } from './planDocuments'
import { refuseHalf } from './refuseHalf'

export interface ApplyCommandOptions extends CommandOptions {
  readonly waitMs: number
  readonly signal: AbortSignal
  /** Whether it may write there at all; where not, it only says whether there is anything to do. */
  readonly isAllowed: boolean
  /** Asks whoever runs the command; throws DECLINED where it is not allowed or nobody can answer. */
  readonly confirm: (question: string) => Promise<boolean>
}

/**
 * Shows the plan, asks, and applies it.
 *
 * @throws DECLINED, LEASE_HELD, SEED_INVALID, SEED_FAILED, INTERRUPTED
 */
export async function apply(payload: Payload, options: ApplyCommandOptions): Promise<CommandResult> {
  const planned = await planDocuments(payload, options.documents)
  const { folder, notices } = options.documents
  for (const notice of notices) options.say(`Note: ${renderNotice(notice, folder)}`)
  if (isPending(planned.plan)) {
    options.say(renderPlan(planned.plan))
    const isWanted = await options.confirm(`Apply this to ${options.target}?`)
    if (!isWanted) throw new VerbatimError('DECLINED', 'the plan was not applied; nothing was written')
  }
  const startedAt = Date.now()
  const { isAllowed, signal, waitMs } = options
  const again = applyCommand(options.invocation)
  const onWait = (message: string): void => options.say(`Waiting: ${message}`)
  const result = isAllowed
    ? await applyDocuments(payload, planned, { waitMs, signal, onWait, again })
    : nothingDone(planned)
  refuseHalf(result, again)
  const seconds = (Date.now() - startedAt) / 1000
  return {
    output: options.isJson ? resultJson(result, options.target) : resultText(result, seconds),
    exitCode: 0,
    next: result.run === undefined ? 'npm start' : planCommand(options.invocation),
  }
}

function resultText({ counts, run }: RunResult, seconds: number): string {
  if (run === undefined) return `Nothing to do: ${renderCounts(counts)}`
  const parts: readonly (readonly [number, string])[] = [
    [counts.create, 'created'],
    [counts.update, 'updated'],
    [counts.conflict, 'left in conflict'],
    [counts.keep, 'kept as editors left them'],
    [counts.unchanged, 'unchanged'],
    [counts.proposals, 'values wait as proposals'],
  ]
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `Applied in ${seconds.toFixed(1)} s: ${told.join(', ')}.`
}

const resultJson = ({ counts, run }: RunResult, target: string): string =>
  JSON.stringify({ version: JSON_VERSION, target, run: run ?? null, counts }, null, 2)
