import type { Payload } from 'payload'
import { z } from 'zod'

import type { SeedRun } from '../../src/payload-types'
import { renderRuns, runsJson } from '../plan/renderRuns'
import type { ToldRun } from '../plan/renderRuns'
import { readRuns } from '../store/journal'

export interface RunsCommandOptions {
  readonly isJson: boolean
  /** The environment and its database, without secrets. */
  readonly target: string
  /** How many runs to tell at most. */
  readonly limit: number
}

/** The journal, the newest run first, as text or JSON. Writes nothing. */
export async function runs(payload: Payload, { isJson, limit, target }: RunsCommandOptions): Promise<string> {
  const told = (await readRuns(payload, { limit })).map(toldRun)
  return isJson ? JSON.stringify(runsJson(told, target), null, 2) : renderRuns(told)
}

const counted = z.record(z.string(), z.number()).catch({})
const named = z.array(z.string()).catch([])

const toldRun = (run: SeedRun): ToldRun => ({
  id: run.id,
  kind: run.kind,
  status: run.status,
  startedAt: new Date(run.startedAt).toISOString(),
  finishedAt: run.finishedAt ? new Date(run.finishedAt).toISOString() : null,
  startedBy: run.startedBy ?? '',
  documents: named.parse(run.documents),
  counts: counted.parse(run.counts),
  undoes: run.undoes ?? null,
  rolledBack: run.rolledBack ?? null,
  error: run.error ?? null,
})
