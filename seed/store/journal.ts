import type { Payload, PayloadRequest } from 'payload'
import { v7 } from 'uuid'

import { inTransaction } from './inTransaction'

/** How a run ended. */
export type RunEnd = 'finished' | 'failed' | 'interrupted'

const RUNS = 'seed-runs'

/**
 * Notes that a run begins, before its first entry. Runs before it that never ended are noted as interrupted:
 * whoever holds the lease knows that nobody is at work.
 *
 * @returns the run’s id
 */
export async function openRun(
  payload: Payload,
  run: { startedBy: string; documents: readonly string[] },
): Promise<string> {
  const id = v7()
  await inTransaction(payload, async (req) => {
    await closeDead(req)
    const { documents, startedBy } = run
    const startedAt = new Date().toISOString()
    const data = { id, status: 'running' as const, startedAt, startedBy, documents: [...documents] }
    await payload.create({ collection: RUNS, data, depth: 0, overrideAccess: true, req })
  })
  return id
}

/** Notes how a run ended and what it did. */
export async function closeRun(
  payload: Payload,
  id: string,
  {
    counts,
    error,
    status,
  }: { status: RunEnd; counts: Readonly<Record<string, number>>; error?: string | undefined },
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const data = { status, finishedAt: new Date().toISOString(), counts: { ...counts }, error: error ?? null }
    await payload.update({ collection: RUNS, id, data, depth: 0, overrideAccess: true, req })
  })
}

/** Notes runs that never ended as interrupted. For whoever holds the lease, and so knows that they are dead. */
export async function closeDeadRuns(payload: Payload): Promise<void> {
  await inTransaction(payload, closeDead)
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

async function closeDead(req: PayloadRequest): Promise<void> {
  await req.payload.update({
    collection: RUNS,
    data: { status: 'interrupted', finishedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
    where: { status: { equals: 'running' } },
  })
}
