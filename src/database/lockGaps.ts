import { setTimeout as sleep } from 'node:timers/promises'

/** After so many milliseconds of turns in a row … */
const streakMs = 50

/** … a process leaves the lock free for so many, in which another process that asks will find it. */
const gapMs = 8

/** Keeps a busy process from holding the file's lock without a gap for others. */
export interface LockGaps {
  /** Waits for the length of a gap if one is due. */
  beforeTurn: () => Promise<void>
  afterTurn: () => void
}

export function createLockGaps(): LockGaps {
  let streakStart = 0
  let lastEnd = 0
  return {
    async beforeTurn() {
      if (Date.now() - lastEnd >= gapMs) streakStart = Date.now()
      if (Date.now() - streakStart < streakMs) return
      await sleep(gapMs)
      streakStart = Date.now()
    },
    afterTurn() {
      lastEnd = Date.now()
    },
  }
}
