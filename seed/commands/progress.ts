import type { Writable } from 'node:stream'

import { SingleBar } from 'cli-progress'

/** Is told how many entries of how many something has done. */
export type TellProgress = (what: string, done: number, total: number) => void

/** Shows how far a command came, apart from its result. */
export interface Progress {
  readonly tell: TellProgress
  /** Takes away what would stand in the way of other words; the next `tell` shows it again. */
  readonly clear: () => void
}

/** One line on a terminal, drawn over and over. */
export function progressBar(stream: Writable): Progress {
  let shown: { readonly bar: SingleBar; readonly what: string } | undefined
  let began = { what: '', at: 0 }
  let last = 0
  const clear = (): void => {
    shown?.bar.stop()
    shown = undefined
  }
  return {
    clear,
    tell: (what, done, total) => {
      // The same may begin anew: what was planned is planned again before it is written.
      if (began.what !== what || done < last) began = { what, at: Date.now() }
      last = done
      const pace = paceOf(Date.now() - began.at, done, total)
      if (shown?.what !== what) {
        clear()
        shown = { bar: newBar(stream), what }
        shown.bar.start(total, done, { what, ...pace })
      }
      shown.bar.setTotal(total)
      shown.bar.update(done, pace)
    },
  }
}

/** How fast it went until now, and how long it takes at that pace. */
function paceOf(
  tookMs: number,
  done: number,
  total: number,
): { readonly speed: number; readonly left: string } {
  const speed = done / Math.max(tookMs / 1000, 0.1)
  const seconds = (total - done) / Math.max(speed, 1)
  const left = seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
  return { speed: Math.round(speed), left }
}

function newBar(stream: Writable): SingleBar {
  return new SingleBar({
    stream,
    format: '{what} [{bar}] {value} of {total} entries, {speed} entries/s, {left} left',
    barsize: 24,
    clearOnComplete: true,
    // Whoever called the command decides what a Ctrl-C does.
    gracefulExit: false,
  })
}

/** So often at most is a line said where nobody watches. */
const LINE_EVERY_MS = 10_000

/** A line now and then, as for a log; none of what takes a moment. */
export function progressLines(say: (text: string) => void, now: () => number = Date.now): Progress {
  let last = { what: '', at: 0 }
  return {
    clear: () => undefined,
    tell: (what, done, total) => {
      const at = now()
      const isDue = last.what === what && at - last.at >= LINE_EVERY_MS
      if (isDue) say(`${what}: ${done} of ${total} entries`)
      if (isDue || last.what !== what) last = { what, at }
    },
  }
}
