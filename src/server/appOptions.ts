import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import type { Env } from '../env'
import type { RateLimits } from './rateLimits'
import type { ServerState } from './serverState'

/** What the Express app is made of. */
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
