import type { Payload, PayloadRequest, Where } from 'payload'
import { v7 } from 'uuid'

import { formatError } from '../../src/formatError'
import type { SeedRun } from '../../src/payload-types'
import { inTransaction } from './inTransaction'
import { countPending } from './readChanges'

/** How a run ended. */
export type RunEnd = 'finished' | 'failed' | 'interrupted'

/** A run that begins. */
export interface RunStart {
  readonly startedBy: string
  readonly documents: readonly string[]
  /** The run that it undoes; undefined for an apply. */
  readonly undoes?: string | undefined
}

const RUNS = 'seed-runs'

const whole = { collection: RUNS, depth: 0, overrideAccess: true } as const

/**
 * Notes that a run begins, before its first entry. Runs before it that never ended are noted as interrupted:
 * whoever holds the lease knows that nobody is at work.
 *
 * @returns the run’s id
 */
export async function openRun(payload: Payload, run: RunStart): Promise<string> {
  const id = v7()
  await inTransaction(payload, async (req) => {
    await closeDead(req)
    const { documents, startedBy, undoes } = run
    const kind = undoes === undefined ? ('apply' as const) : ('rollback' as const)
    const began = { id, kind, status: 'running' as const, startedAt: new Date().toISOString() }
    const data = { ...began, startedBy, documents: [...documents], undoes: undoes ?? null }
    await payload.create({ ...whole, data, req })
  }).catch(async (cause: unknown) => {
    // The answer alone may be lost: then the run is noted, and nobody would say how it ended.
    const end = { status: 'failed', counts: {}, error: formatError(cause) } as const
    await closeRun(payload, id, end).catch(() => undefined)
    throw cause
  })
  return id
}

/**
 * Notes how a run ended and what it did.
 *
 * @param rolledBack the run that it undid to the end
 */
export async function closeRun(
  payload: Payload,
  id: string,
  {
    counts,
    error,
    rolledBack,
    status,
  }: {
    status: RunEnd
    counts: Readonly<Record<string, number>>
    error?: string | undefined
    rolledBack?: string | undefined
  },
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const data = { status, finishedAt: new Date().toISOString(), counts: { ...counts }, error: error ?? null }
    await payload.update({ ...whole, id, data, req })
    if (rolledBack !== undefined)
      await payload.update({ ...whole, id: rolledBack, data: { rolledBack: id }, req })
  })
}

/** Notes runs that never ended as interrupted. For whoever holds the lease, and so knows that they are dead. */
export async function closeDeadRuns(payload: Payload): Promise<void> {
  await inTransaction(payload, closeDead)
}

/** How many runs there were so far; undefined while one is at work. */
export async function countEndedRuns(payload: Payload): Promise<number | undefined> {
  if (await hasOpenRun(payload)) return undefined
  const { totalDocs } = await payload.count({ collection: RUNS, overrideAccess: true })
  return totalDocs
}

/** Whether a run never ended: one that is at work now, or died. */
export async function hasOpenRun(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: RUNS,
    overrideAccess: true,
    where: { status: { equals: 'running' } },
  })
  return totalDocs > 0
}

/** Runs, the newest first. */
export async function readRuns(
  payload: Payload,
  { limit, page = 1, where = {} }: { readonly limit: number; readonly page?: number; readonly where?: Where },
): Promise<readonly SeedRun[]> {
  const { docs } = await payload.find({ ...whole, limit, page, sort: ['-startedAt', '-id'], where })
  return docs
}

/** One run; undefined where there is none of that id. */
export async function readRun(payload: Payload, id: string): Promise<SeedRun | undefined> {
  const [run] = await readRuns(payload, { limit: 1, where: { id: { equals: id } } })
  return run
}

/** How many entries of each kind a run wrote, named as in its counts. */
async function countChanges(
  req: PayloadRequest,
  run: string,
  names: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [kind, name] of Object.entries(names)) {
    const where = { and: [{ run: { equals: run } }, { kind: { equals: kind } }] }
    const asked = { collection: 'seed-changes', overrideAccess: true, req, where } as const
    counts[name] = (counts[name] ?? 0) + (await req.payload.count(asked)).totalDocs
  }
  return counts
}

const WRITTEN = { created: 'create', updated: 'update', removed: 'remove' } as const
const UNDONE = { created: 'restore', updated: 'restore', removed: 'delete', remembered: 'forget' } as const

async function closeDead(req: PayloadRequest): Promise<void> {
  const { docs: dead } = await req.payload.update({
    ...whole,
    data: { status: 'interrupted', finishedAt: new Date().toISOString() },
    req,
    where: { status: { equals: 'running' } },
  })
  for (const { id, undoes } of dead) {
    // What it wrote it could not say any more; its changes do.
    const names = typeof undoes === 'string' ? UNDONE : WRITTEN
    await req.payload.update({ ...whole, id, data: { counts: await countChanges(req, id, names) }, req })
    if (typeof undoes !== 'string' || (await countPending(req.payload, undoes, req)) > 0) continue
    // It had undone all, and died before it could say so.
    await req.payload.update({ ...whole, id: undoes, data: { rolledBack: id }, req })
  }
}
