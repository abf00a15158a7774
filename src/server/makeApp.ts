import express from 'express'
import type { Express, Router } from 'express'

import { answerErrors } from './answerErrors'
import type { AppOptions } from './appOptions'
import { graphqlApi } from './graphqlApi'
import { health } from './health'
import { logRequests } from './logRequests'
import { countAlways, defaultRateLimits, limitCalls, limitSignIns } from './rateLimits'
import { readBody } from './readBody'
import { refuse } from './refuse'
import { restApi } from './restApi'
import { apiHeaders, panelHeaders } from './securityHeaders'
import { toOwnAddress } from './toOwnAddress'
import { useNormalPath } from './useNormalPath'

/** The panel, what its pages load, and in development what Next shows of mistakes. */
const panelPaths = /^\/(admin|_next|__nextjs[^/]*)(\/|$)/

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
  // The panel's pages carry their icon with them; where there is no page, a browser asks here, and there is none.
  app.get('/favicon.ico', (_, response) =>
    response.set('Cache-Control', 'public, max-age=86400').sendStatus(204),
  )
  // What is not here never gets to Next: its own page for it is made at build time, and its scripts have no number.
  if (panel !== undefined) app.all(panelPaths, (request, response) => panel(request, response))
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
