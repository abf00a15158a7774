import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { countPlan } from '../plan/countPlan'
import { JSON_VERSION } from '../plan/planJson'
import { renderCounts, renderNotice, renderPlan } from '../plan/renderPlan'
import { applyDocuments } from './applyDocuments'
import type { RunResult } from './applyDocuments'
import type { CommandOptions, CommandResult } from './command'
import { isPending, planDocuments } from './planDocuments'
import { refuseHalf } from './refuseHalf'

export interface ApplyCommandOptions extends CommandOptions {
  readonly waitMs: number
  readonly signal: AbortSignal
  /** Asks whoever runs the command; throws DECLINED where nobody can answer. */
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
  const { signal, waitMs } = options
  const onWait = (message: string): void => options.say(`Waiting: ${message}`)
  const result = await applyDocuments(payload, planned, { waitMs, signal, onWait })
  refuseHalf(result)
  const seconds = (Date.now() - startedAt) / 1000
  const unchanged = countPlan(planned.plan.groups)
  return {
    output: options.isJson
      ? resultJson(result, options.target)
      : resultText(result, { seconds, unchanged: renderCounts(unchanged) }),
    exitCode: 0,
    next: result.run === undefined ? 'npm start' : 'npm run seed -- plan',
  }
}

function resultText(
  { counts, run }: RunResult,
  { seconds, unchanged }: { seconds: number; unchanged: string },
): string {
  if (run === undefined) return `Nothing to do: ${unchanged}`
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
