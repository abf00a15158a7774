import type { RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'

export interface RateLimits {
  /** Calls of the API in a minute. */
  readonly calls: number
  /** Failed logins, and mails asked for, in ten minutes. */
  readonly signIns: number
}

/** For one address, as `trust proxy` sees it. A newsroom or a frontend's server may stand behind one. */
export const defaultRateLimits: RateLimits = { calls: 3000, signIns: 20 }

const common = {
  legacyHeaders: false,
  standardHeaders: 'draft-7',
  message: { errors: [{ message: 'Too many requests from this address: try again later' }] },
  // A header that no proxy of ours has set is left unread, and is no reason to print.
  validate: { xForwardedForHeader: false },
} as const

export function limitCalls({ calls }: RateLimits): RequestHandler {
  return rateLimit({ ...common, windowMs: 60_000, limit: calls })
}

/**
 * Counts what guesses a password or has a mail sent. A login that succeeds does not count: a whole newsroom may
 * share an address. Whether it did is the answer's status, unless `countAlways` or `countSignIn` has said more.
 */
export function limitSignIns({ signIns }: RateLimits): RequestHandler {
  return rateLimit({
    ...common,
    windowMs: 10 * 60_000,
    limit: signIns,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_, response) => response.statusCode < 400 && response.locals['isCounted'] !== true,
  })
}

/** For requests that count even when they succeed: each has a mail sent, or tries a token. */
export const countAlways: RequestHandler = (_, response, next) => {
  countSignIn(response)
  next()
}

/** Makes the answer count whatever its status says. */
export function countSignIn(response: Response): void {
  response.locals['isCounted'] = true
}
