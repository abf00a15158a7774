import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { JSON_VERSION } from '../plan/planJson'
import { renderCounts, renderNotice } from '../plan/renderPlan'
import { renderOverwrites } from '../plan/renderOverwrites'
import type { SealedPlan } from '../plan/sealedPlan'
import { textsOf } from '../source/spoolLines'
import { applyDocuments, nothingDone, refuseConflicts } from './applyDocuments'
import type { RunResult } from './applyRun'
import { askedJson } from './asked'
import type { Asked } from './asked'
import type { CommandOptions, CommandResult } from './command'
import { againCommand, applyCommand, decideCommand, planCommand } from './nextCommand'
import type { Invocation } from './nextCommand'
import { planDocuments, planningOf } from './planDocuments'
import { isPending } from './plannedDocuments'
import { countsLine, planText, prunedLines } from './planOutput'
import { refuseHalf } from './refuseHalf'
import { renderRereadings, writeReadings } from './writeReadings'

export interface ApplyCommandOptions extends CommandOptions {
  readonly asked: Asked
  /** The plan of a file; undefined where the documents are planned as they are. */
  readonly sealed?: SealedPlan | undefined
  /** How long to wait for another run, and for editors who have an entry open, in milliseconds. */
  readonly waitMs: number
  readonly signal: AbortSignal
  /** Whether it may write there at all; where not, it only says whether there is anything to do. */
  readonly isAllowed: boolean
  /** Asks whoever runs the command; throws DECLINED where it is not allowed or nobody can answer. */
  readonly confirm: (question: string) => Promise<boolean>
}

/**
 * Shows the plan, asks, and applies it; then writes the readings that were made anew for it.
 *
 * @throws DECLINED, LEASE_HELD, SEED_INVALID, SEED_CONFLICT, TARGET_CHANGED, SEED_FAILED, INTERRUPTED
 */
export async function apply(payload: Payload, options: ApplyCommandOptions): Promise<CommandResult> {
  const { asked, documents, sealed, target } = options
  const held =
    sealed === undefined
      ? {}
      : { sealed: { plan: sealed, database: options.database, invocation: options.invocation } }
  const text = planText()
  const how = { policy: asked, tell: text.tell, ...planningOf(options), ...held }
  const planned = await planDocuments(payload, documents, how)
  const { folder, notices, rereadings } = documents
  for (const notice of notices) options.say(`Note: ${renderNotice(notice, folder)}`)
  refuseConflicts(planned)
  if (isPending(planned) || rereadings.length > 0) {
    for (const lines of textsOf(text.lines(planned))) options.say(lines)
    options.say(countsLine(planned))
    for (const line of renderRereadings(rereadings, folder)) options.say(line)
    for (const line of prunedLines(planned)) options.say(line)
    for (const line of renderOverwrites(planned.totals.overwrites, options.invocation)) options.say(line)
    const isWanted = await options.confirm(`Apply this to ${target}?`)
    if (!isWanted)
      throw new VerbatimError('DECLINED', 'the plan was not applied; nothing was written', {
        remedy: `To apply it: ${applyCommand(options.invocation)}`,
      })
  }
  let startedAt = Date.now()
  const onStart = (): void => {
    startedAt = Date.now()
  }
  const { isAllowed, signal, waitMs } = options
  const again = againCommand(options.invocation)
  const onWait = (message: string): void => options.say(`Waiting: ${message}`)
  const onProgress = (done: number, total: number): void => options.tellProgress?.('Writing', done, total)
  const wasAsked = !options.invocation.isUnasked
  const result = isAllowed
    ? await applyDocuments(payload, planned, { waitMs, wasAsked, signal, onStart, onWait, onProgress, again })
    : nothingDone(planned)
  refuseHalf(result, again)
  if (isAllowed) await writeReadings(documents)
  const seconds = (Date.now() - startedAt) / 1000
  return {
    output: options.isJson ? resultJson(result, options) : resultText(result, seconds),
    exitCode: 0,
    next: nextOf(result, options.invocation),
  }
}

/** Where values wait, nothing is left to a command before somebody decides. */
function nextOf({ counts, run }: RunResult, invocation: Invocation): string {
  if (counts.proposals > 0) return decideCommand(invocation)
  return run === undefined ? 'npm start' : planCommand({ from: invocation.from })
}

function resultText({ counts, removed, run }: RunResult, seconds: number): string {
  if (run === undefined) return `Nothing to do: ${renderCounts(counts)}`
  const parts: readonly (readonly [number, string])[] = [
    [counts.create, 'created'],
    [counts.update, 'updated'],
    [removed, 'removed'],
    [counts.conflict, 'left in conflict'],
    [counts.keep, 'kept as editors left them'],
    [counts.unchanged, 'unchanged'],
    [counts.proposals, counts.proposals === 1 ? 'value waits as a proposal' : 'values wait as proposals'],
  ]
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const all = counts.create + counts.update + counts.conflict + counts.keep + counts.unchanged
  const speed = Math.round(all / Math.max(seconds, 0.1))
  return `Applied in ${seconds.toFixed(1)} s, ${speed} entries/s: ${told.join(', ')}.`
}

function resultJson(
  { counts, removed, run }: RunResult,
  { asked, documents, target }: ApplyCommandOptions,
): string {
  const readings = documents.rereadings.map(({ path }) => path)
  const result = { run: run ?? null, counts: { ...counts, remove: removed }, readings }
  return JSON.stringify({ version: JSON_VERSION, target, asked: askedJson(asked), ...result }, null, 2)
}
