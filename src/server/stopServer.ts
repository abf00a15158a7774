import type { Server } from 'node:http'

import { formatError } from '../formatError'
import { say } from './say'
import type { ServerState } from './serverState'

/** How long requests that are under way may take to end, in milliseconds. */
const graceMs = 20_000

/** npm passes a Ctrl-C on that the terminal has sent already: what follows so soon is the same one. */
const echoMs = 500

/** Takes no more requests and waits until those under way have ended; cuts off what lasts longer than 20 s. */
export async function stopServer(server: Server, state: ServerState): Promise<void> {
  state.isStopping = true
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise((resolve) => server.close(resolve))
  clearTimeout(cut)
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
    say('Stopping; requests under way end first.')
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(formatError(error))
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}
