import type { RequestHandler } from 'express'

import type { Env } from '../env'
import { isLoopbackHost } from '../isLoopbackHost'

/**
 * Sends a browser that came over another name of this machine (127.0.0.1 for localhost) to SERVER_URL: the panel
 * calls the API there, and the login belongs to that name. Not in production, where a proxy may ask by any name.
 */
export function toOwnAddress({ environment, serverUrl }: Env): RequestHandler {
  const own = serverUrl === undefined || environment === 'production' ? undefined : new URL(serverUrl)
  return (request, response, next) => {
    const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
    const isOther = own !== undefined && isLoopbackHost(request.hostname) && request.hostname !== own.hostname
    if (isPage && isOther) response.redirect(307, `${own.origin}${request.originalUrl}`)
    else next()
  }
}
