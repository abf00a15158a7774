import { setTimeout as sleep } from 'node:timers/promises'

const firstPauseMs = 2

/**
 * Waits before try number `attempt` (1, 2, …): a random time whose upper bound doubles with each
 * try, up to `maxMs`, so that writers who met once do not meet again.
 */
export async function backOff(attempt: number, maxMs = 100): Promise<void> {
  const bound = Math.min(maxMs, firstPauseMs * 2 ** Math.min(attempt, 20))
  await sleep(1 + Math.random() * bound)
}
