import type { Payload } from 'payload'

import { VerbatimError } from '../../src/errors'
import { readRun, readRuns } from '../store/journal'
import { countPending } from '../store/readChanges'

export type RunToUndo =
  | { readonly kind: 'run'; readonly run: string }
  /** With what there is to say about it. */
  | { readonly kind: 'nothing'; readonly message: string }

/** So many runs are looked at once. */
const PAGE = 20

/**
 * The run that a rollback is to undo: the one that is named, or the newest apply that is not rolled back.
 *
 * @throws USAGE when there is no run of that id, or it is a rollback itself
 */
export async function runToUndo(payload: Payload, named: string | undefined): Promise<RunToUndo> {
  return named === undefined ? newestApply(payload) : namedRun(payload, named)
}

async function namedRun(payload: Payload, named: string): Promise<RunToUndo> {
  const run = await readRun(payload, named)
  if (run === undefined)
    throw new VerbatimError('USAGE', `there is no run “${named}” in this environment`, {
      remedy: 'Name one that this lists: npm run seed -- runs',
    })
  if (run.kind === 'rollback')
    throw new VerbatimError('USAGE', `the run ${named} is a rollback itself`, {
      remedy: 'To have its entries again, apply their documents: npm run seed -- apply',
    })
  if ((await countPending(payload, named)) > 0) return { kind: 'run', run: named }
  const why = run.rolledBack ? `it was rolled back by ${run.rolledBack}` : 'it changed nothing'
  return { kind: 'nothing', message: `Nothing left to undo of the run ${named}: ${why}.` }
}

async function newestApply(payload: Payload): Promise<RunToUndo> {
  const where = { and: [{ kind: { not_equals: 'rollback' } }, { rolledBack: { exists: false } }] }
  for (let page = 1; ; page += 1) {
    const runs = await readRuns(payload, { limit: PAGE, page, where })
    for (const { id } of runs) if ((await countPending(payload, id)) > 0) return { kind: 'run', run: id }
    if (runs.length < PAGE)
      return { kind: 'nothing', message: 'Nothing to roll back: no apply is left here.' }
  }
}
