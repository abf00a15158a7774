import { randomUUID } from 'node:crypto'

import type { RequestHandler } from 'express'

import { log } from '../log'

/** Gives every request an id, which its answer carries as `X-Request-Id`, and logs it at level debug when it has ended. */
export function logRequests(): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    const startedAt = performance.now()
    response.setHeader('X-Request-Id', id)
    response.locals['requestId'] = id
    response.once('close', () => {
      const ms = Math.round(performance.now() - startedAt)
      const { method, ip } = request
      // The path alone: a query may hold what somebody searches for, or a token.
      const path = request.originalUrl.split('?', 1)[0]
      log.debug(
        { id, method, path, status: response.statusCode, ms, ip, isComplete: response.writableFinished },
        'request',
      )
    })
    next()
  }
}
