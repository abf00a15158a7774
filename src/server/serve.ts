import { createServer } from 'node:http'

import type { Payload } from 'payload'

import { describeTarget } from '../describeTarget'
import { ensureTrialSecret } from '../ensureTrialSecret'
import { checkSettings, readEnv } from '../env'
import { formatError } from '../formatError'
import { log } from '../log'
import { startJobRunner } from './jobRunner'
import { listen, refuseTakenPort } from './listen'
import { makeApp } from './makeApp'
import { makeDataDir } from './makeDataDir'
import { openNewsroom } from './openNewsroom'
import { openPanel } from './openPanel'
import { refuseUnbuilt } from './refuseUnbuilt'
import { say } from './say'
import type { ServerState } from './serverState'
import { stopOnSignals, stopServer } from './stopServer'

export interface ServeOptions {
  /** Loads the sample documents of the trial; run again, it leaves what is there. */
  readonly loadSample: (payload: Payload) => Promise<unknown>
}

/** A proxy keeps its connections for a minute or so, and must not find one closed that it is about to use, in milliseconds. */
const keepAliveTimeout = 65_000

/**
 * Starts the newsroom and returns once it is ready. What it must not run with is refused before the port opens.
 *
 * @throws ENV_INVALID, PORT_TAKEN, NOT_BUILT, DATABASE_UNREACHABLE, MIGRATIONS_PENDING and what migrating throws
 */
export async function serve({ loadSample }: ServeOptions): Promise<void> {
  const env = readEnv()
  checkSettings(env)
  say(`Verbatim: ${describeTarget(env)}`)
  await refuseTakenPort(env)
  await refuseUnbuilt(env)
  makeDataDir(env)
  ensureTrialSecret(env)
  const server = createServer({ keepAliveTimeout })
  const [payload, panel] = await Promise.all([openNewsroom(env), openPanel(env, server)])
  const state: ServerState = { isStopping: false, sample: env.environment === 'trial' ? 'loading' : 'none' }
  server.on('request', makeApp({ payload, env, state, panel: panel.handle }))
  await listen(server, env)
  const loading =
    env.environment === 'trial' ? loadOrWarn(() => loadSample(payload)) : Promise.resolve('none' as const)
  const jobs = startJobRunner(payload)
  stopOnSignals(async () => {
    await stopServer(server, state)
    await Promise.all([jobs.stop(), loading])
    await panel.close()
    await payload.destroy()
  })
  // A promise that nobody awaited is a bug to mend, and no reason to cut off everybody's work.
  process.on('unhandledRejection', (err) => log.error({ err }, 'A promise failed that nobody awaited'))
  state.sample = await loading
  const address = env.serverUrl ?? `http://${env.host}:${env.port}`
  say(`Panel:   ${address}/admin`, `GraphQL: ${address}/api/graphql`)
}

/** The newsroom serves without its sample: what is wrong with it can be mended at leisure. */
async function loadOrWarn(load: () => Promise<unknown>): Promise<ServerState['sample']> {
  try {
    await load()
    return 'loaded'
  } catch (error) {
    log.warn('The sample documents could not be loaded; the server runs without them.')
    say(formatError(error))
    return 'failed'
  }
}
