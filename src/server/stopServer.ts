import type { Server } from 'node:http'

import { formatError } from '../formatError'
import { say } from './say'
import type { ServerState } from './serverState'

/** How long requests that are under way may take to end, in milliseconds. */
const graceMs = 20_000

const releaseEveryMs = 50

/** How long stopping may take as a whole, in milliseconds: less than what Docker waits for. */
const stopMs = 25_000

/** npm passes a Ctrl-C on that the terminal has sent already: what follows so soon is the same one. */
const echoMs = 500

/** Takes no more requests and waits until those under way have ended; cuts off what lasts longer than 20 s. */
export async function stopServer(server: Server, state: ServerState): Promise<void> {
  state.isStopping = true
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  // A connection whose request has ended is kept open for the next one, which will not come.
  const release = setInterval(() => server.closeIdleConnections(), releaseEveryMs)
  await new Promise((resolve) => server.close(resolve))
  clearTimeout(cut)
  clearInterval(release)
}

/** On SIGTERM or SIGINT stops and ends the process with 0; a second one ends it at once with 130. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stoppedAt: number | undefined
  const onSignal = (): void => {
    if (stoppedAt !== undefined) {
      if (Date.now() - stoppedAt > echoMs) process.exit(130)
      return
    }
    stoppedAt = Date.now()
    say('Stopping; what is under way ends first.')
    const end = (code: number, ...lines: readonly string[]): never => {
      say(...lines)
      return process.exit(code)
    }
    setTimeout(() => end(1, `It took longer than ${stopMs / 1000} s: cut off.`), stopMs)
    stop().then(
      () => end(0, 'Stopped.'),
      (error: unknown) => end(1, formatError(error)),
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
