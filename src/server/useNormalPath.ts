import type { RequestHandler } from 'express'

import { refuse } from './refuse'

/**
 * Gives every request the path that a browser would send: without `.`, `..` or backslashes, escaped where it must
 * be. Routes and Payload then see the same path, and no rule is passed by writing it another way.
 */
export function useNormalPath(): RequestHandler {
  return (request, response, next) => {
    const url = parsePath(request.url)
    if (url === undefined) {
      refuse(response, 400, 'The path is malformed')
      return
    }
    request.url = url
    request.originalUrl = url
    next()
  }
}

function parsePath(path: string): string | undefined {
  try {
    const { pathname, search } = new URL(path, 'http://localhost')
    decodeURIComponent(pathname)
    return `${pathname}${search}`
  } catch {
    return undefined
  }
}
