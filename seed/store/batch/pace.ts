/** How much is written in one transaction, so that editors wait for a moment at most. */
export interface Pace {
  /** So many entries are written together. */
  readonly entries: () => number
  /** After a transaction, to which more might be added or not: so long editors get their turn, in milliseconds. */
  readonly pauseAfter: (tookMs: number, mayGrow: boolean) => number
  /** What was written together could not be: less of it next time. */
  readonly slowDown: (entries: number) => void
}

/** Within these a transaction is neither too short nor too long, in milliseconds. */
const SHORT_MS = 150
const LONG_MS = 300

const MOST_ENTRIES = 256

/**
 * A sixteenth of the time goes to others, and never less than they need to find that it is free: who waits asks
 * every few milliseconds.
 */
const SHARE = 1 / 16
const SHORTEST_PAUSE_MS = 8
const LONGEST_PAUSE_MS = 50

/** Begins with a single group, and takes more at once as long as that is quick. */
export function newPace(): Pace {
  let most = 1
  return {
    entries: () => most,
    pauseAfter: (tookMs, mayGrow) => {
      if (tookMs < SHORT_MS && mayGrow) most = Math.min(most * 2, MOST_ENTRIES)
      else if (tookMs > LONG_MS) most = Math.max(1, Math.floor(most / 2))
      return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, tookMs * SHARE))
    },
    slowDown: (entries) => {
      most = Math.max(1, Math.floor(entries / 2))
    },
  }
}
