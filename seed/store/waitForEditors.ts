import { setTimeout as sleep } from 'node:timers/promises'

import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { renewsInTime } from './lease'
import type { Lease } from './lease'
import { lockHolder } from './lockHolder'
import type { EntryPlace } from './readCurrent'

const POLL_MS = 250

export interface Waiting {
  readonly lease: Lease
  /** When the waiting ends, in milliseconds since 1970. */
  readonly waitUntil: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Waits until an editor closes one of the entries, with the lease held.
 *
 * @returns whether one was closed; false when the time is up or the run is interrupted
 * @throws LEASE_HELD when another run took over
 */
export async function waitForEditors(
  payload: Payload,
  places: readonly EntryPlace[],
  { lease, signal, waitUntil }: Waiting,
): Promise<boolean> {
  const renewInTime = renewsInTime(payload, lease)
  while (places.length > 0 && Date.now() < waitUntil && !signal?.aborted) {
    await sleep(Math.min(POLL_MS, Math.max(0, waitUntil - Date.now())))
    await renewInTime()
    // Outside of any transaction, and so as it is now.
    const req = await createLocalReq({}, payload)
    for (const place of places) if ((await lockHolder(req, place)) === undefined) return true
  }
  return false
}
