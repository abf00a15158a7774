import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { VerbatimError } from '../../src/errors'
import { inTransaction } from './inTransaction'

/** How long a holder’s next sign of life is waited for, in milliseconds. */
export const LEASE_MS = 60_000

/** The right to apply a seed in this environment, held by one process at a time. */
export interface Lease {
  readonly token: string
  /** How long it holds after its last renewal, in milliseconds. */
  readonly leaseMs: number
}

export interface LeaseOptions {
  /** Who asks, for whoever finds it held. */
  readonly holder: string
  readonly leaseMs: number
  /** How long to wait while another process holds it, in milliseconds. */
  readonly waitMs: number
  /** Called once, when it has to wait, with what it waits for. */
  readonly onWait?: ((message: string) => void) | undefined
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined
}

const LEASE = 'seed-lease'

/** There is one lease, so one row. */
const ROW = 'seed'

const POLL_MS = 250

const leaseRow = z.object({ holder: z.string(), token: z.string(), expiresAt: z.coerce.date() })

type LeaseRow = z.infer<typeof leaseRow>

/**
 * Takes the lease, or waits for it. One whose holder has not renewed it in time is taken over.
 *
 * @throws LEASE_HELD when another process still holds it after `waitMs`, saying who; INTERRUPTED
 */
export async function acquireLease(
  payload: Payload,
  { holder, leaseMs, onWait, signal, waitMs }: LeaseOptions,
): Promise<Lease> {
  const lease = { token: randomUUID(), leaseMs }
  const deadline = Date.now() + waitMs
  for (let attempt = 1; ; attempt += 1) {
    const other = await tryLease(payload, lease, holder)
    if (other === undefined) return lease
    const message = `${other.holder} applies a seed here; its lease holds until ${other.expiresAt.toISOString()} unless it is renewed`
    if (Date.now() >= deadline) throw new VerbatimError('LEASE_HELD', message)
    if (attempt === 1) onWait?.(message)
    await sleep(POLL_MS)
    if (signal?.aborted) throw new VerbatimError('INTERRUPTED', 'nothing was written yet')
  }
}

/**
 * Renews the lease in a group’s own transaction: the heartbeat, and the proof that nobody took it over. Of two
 * processes that both believe they hold it, only one can commit.
 *
 * @throws LEASE_HELD when another process took it over
 */
export async function renewLease(req: PayloadRequest, { leaseMs, token }: Lease): Promise<void> {
  const row = await readLease(req)
  if (row?.token !== token) {
    const who = row === undefined ? 'somebody removed it' : `${row.holder} took it over`
    throw new VerbatimError(
      'LEASE_HELD',
      `this run was silent for ${leaseMs / 1000} s and lost its lease: ${who}`,
    )
  }
  await req.payload.db.updateOne({ collection: LEASE, id: ROW, data: { expiresAt: expiry(leaseMs) }, req })
}

/**
 * Keeps the lease alive where step follows step and none of them writes: renews it, in a transaction of its own,
 * when a third of its time went by.
 *
 * @returns what is to be called at each step; it throws LEASE_HELD when another process took the lease over
 */
export function renewsInTime(payload: Payload, lease: Lease): () => Promise<void> {
  let renewedAt = Date.now()
  return async () => {
    if (Date.now() - renewedAt <= lease.leaseMs / 3) return
    await inTransaction(payload, (req) => renewLease(req, lease))
    renewedAt = Date.now()
  }
}

/**
 * Keeps the lease alive while something long is done outside of any transaction, as planning many entries is.
 *
 * @throws LEASE_HELD when another process took it over; what `work` throws
 */
export async function whileRenewed<T>(payload: Payload, lease: Lease, work: () => Promise<T>): Promise<T> {
  const done = new AbortController()
  const beating = keepRenewing(payload, lease, done.signal)
  // Told when the work is done, and where that went wrong not at all.
  const ended = beating.catch(() => undefined)
  const result = await work().finally(() => {
    done.abort()
    return ended
  })
  await beating
  return result
}

async function keepRenewing(payload: Payload, lease: Lease, signal: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(lease.leaseMs / 3, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    await inTransaction(payload, (req) => renewLease(req, lease))
  }
}

/** Gives the lease back; one that was lost is left to its holder. */
export async function releaseLease(payload: Payload, { token }: Lease): Promise<void> {
  await inTransaction(payload, async (req) => {
    if ((await readLease(req))?.token !== token) return
    await payload.db.deleteOne({ collection: LEASE, where: { id: { equals: ROW } }, req })
  })
}

/** Undefined when the lease is taken now, else who holds it. */
async function tryLease(payload: Payload, lease: Lease, holder: string): Promise<LeaseRow | undefined> {
  try {
    return await inTransaction(payload, async (req) => {
      const row = await readLease(req)
      // One’s own is there where an earlier try was committed and its answer was lost.
      if (row !== undefined && row.token !== lease.token && isHeld(row)) return row
      const data = { holder, token: lease.token, expiresAt: expiry(lease.leaseMs) }
      if (row === undefined) await payload.db.create({ collection: LEASE, data: { id: ROW, ...data }, req })
      else await payload.db.updateOne({ collection: LEASE, id: ROW, data, req })
      return undefined
    })
  } catch (error) {
    // Of two that make the row at once, one finds it made: that is no failure, if it is there now. Neither is an
    // answer that was lost, if the row is one’s own.
    const row = await inTransaction(payload, readLease)
    if (row === undefined || !isHeld(row)) throw error
    return row.token === lease.token ? undefined : row
  }
}

const isHeld = ({ expiresAt }: LeaseRow): boolean => expiresAt.getTime() > Date.now()

async function readLease(req: PayloadRequest): Promise<LeaseRow | undefined> {
  const row: unknown = await req.payload.db.findOne({
    collection: LEASE,
    where: { id: { equals: ROW } },
    req,
  })
  return row === null || row === undefined ? undefined : leaseRow.parse(row)
}

const expiry = (leaseMs: number): string => new Date(Date.now() + leaseMs).toISOString()
