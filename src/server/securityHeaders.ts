import { randomBytes } from 'node:crypto'

import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

import type { Env } from '../env'

/** For the API: what it answers is data, and nothing in it may run. Images may be shown on other sites. */
export function apiHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
}

/**
 * For the pages: everything comes from this server, and of the scripts inside a page only those run that Next put
 * there, which a number shows that nobody else knows.
 */
export function panelHeaders({ environment, serverUrl }: Env): RequestHandler {
  const isDevelopment = environment === 'development'
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'self'",
          (_, response) => `'nonce-${nonceOf(response)}'`,
          ...(isDevelopment ? ["'unsafe-eval'"] : []),
        ],
        // The panel and its text editor set styles on elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", ...(isDevelopment ? ['ws:'] : [])],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: serverUrl?.startsWith('https:') === true,
  })
  return (request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64')
    set(request, response, (error?: unknown) => {
      // Next takes the number from the policy that it finds on the request.
      request.headers['content-security-policy'] = String(response.getHeader('Content-Security-Policy'))
      next(error)
    })
  }
}

function nonceOf(response: object): string {
  // helmet hands on Node's response, which is Express's here.
  const { locals } = response as Response
  return String(locals['nonce'])
}
