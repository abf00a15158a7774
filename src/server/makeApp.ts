import type { IncomingMessage, ServerResponse } from 'node:http'

import express from 'express'
import type { Express, Router } from 'express'
import type { Payload } from 'payload'

import type { Env } from '../env'
import { answerErrors } from './answerErrors'
import { graphqlApi } from './graphqlApi'
import { health } from './health'
import { logRequests } from './logRequests'
import { countAlways, defaultRateLimits, limitCalls, limitSignIns } from './rateLimits'
import type { RateLimits } from './rateLimits'
import { readBody } from './readBody'
import { refuse } from './refuse'
import { restApi } from './restApi'
import { apiHeaders, panelHeaders } from './securityHeaders'
import type { ServerState } from './serverState'
import { toOwnAddress } from './toOwnAddress'
import { useNormalPath } from './useNormalPath'

export interface AppOptions {
  readonly payload: Payload
  /** The key under which Payload keeps the instance, when it is not the process's only one. */
  readonly instanceKey?: string
  readonly env: Env
  readonly state: ServerState
  /** Answers what belongs to the panel; without it there is none. */
  readonly panel?: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly rateLimits?: RateLimits
}

/** The whole server as an Express app: health, the API, which does without Next, and the panel. */
export function makeApp(options: AppOptions): Express {
  const { env, panel } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxy)
  app.use(logRequests())
  app.use(useNormalPath())
  app.use(health(options))
  app.use('/api', apiHeaders(), api(options))
  app.use(panelHeaders(env), toOwnAddress(env))
  app.get('/', (_, response) => response.redirect('/admin'))
  // What is not here never gets to Next: its own page for it is made at build time, and its scripts have no number.
  if (panel !== undefined) app.all(/^\/(admin|_next)(\/|$)/, (request, response) => panel(request, response))
  app.use((_, response) => refuse(response, 404, 'Not found'))
  app.use(answerErrors())
  return app
}

function api(options: AppOptions): Router {
  const limits = options.rateLimits ?? defaultRateLimits
  const signIns = limitSignIns(limits)
  const router = express.Router()
  router.use(limitCalls(limits))
  // The first admin is made before the port opens; Payload's own door for it stays shut.
  router.all('/users/first-register', (_, response) => refuse(response, 404, 'Not found'))
  router.post(/^\/users\/login\/?$/i, signIns)
  router.post(/^\/users\/(forgot-password|reset-password|unlock|verify)(\/|$)/i, countAlways, signIns)
  router.all('/graphql', ...graphqlApi(options, signIns))
  router.use(readBody(), restApi(options))
  return router
}
