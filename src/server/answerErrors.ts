import type { ErrorRequestHandler } from 'express'

import { VerbatimError } from '../errors'
import { log } from '../log'
import { refuse } from './refuse'

/** Answers what a handler threw, without its stack: what the caller did wrong, what can be mended, or that something went wrong. */
export function answerErrors(): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/max-params -- by the four Express knows a handler of errors
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      // Too late for an answer: Express ends the connection, so that the caller sees that it is cut short.
      log.error({ err: error, id: response.locals['requestId'] }, 'An answer was cut short')
      next(error)
      return
    }
    const { status, message } = describe(error)
    if (status === 503) response.setHeader('Retry-After', '1')
    if (status >= 500) log.error({ err: error, id: response.locals['requestId'] }, 'A request failed')
    refuse(response, status, message)
  }
}

function describe(error: unknown): { status: number; message: string } {
  if (error instanceof VerbatimError) return { status: 503, message: `${error.message}. ${error.remedy}` }
  const status = clientStatus(error)
  if (status === 413) return { status, message: 'The request is larger than the server takes' }
  if (status !== undefined) return { status, message: 'The request is malformed' }
  return { status: 500, message: 'Something went wrong.' }
}

/** The status on an error of Express's own that blames the caller. */
function clientStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}
