import { createServer, request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll } from '@jest/globals'

import { readEnv } from '../../src/env'
import type { Env } from '../../src/env'
import { makeApp } from '../../src/server/makeApp'
import type { AppOptions } from '../../src/server/appOptions'
import type { ServerState } from '../../src/server/serverState'
import type { Newsroom } from './newsroom'
import { payloadKeyOf } from './newsroomPayloadKey'
import type { VisitorName } from './newsroomVisitors'

export interface ServerOptions {
  readonly env?: Partial<Env>
  readonly panel?: NonNullable<AppOptions['panel']>
  readonly rateLimits?: NonNullable<AppOptions['rateLimits']>
}

export interface Sent extends Omit<RequestInit, 'body' | 'headers'> {
  readonly as?: VisitorName
  readonly headers?: Record<string, string>
  /** Sent as JSON. */
  readonly json?: unknown
  readonly body?: BodyInit
}

/** What came back: its status, and its JSON, of which a test says what it expects. */
export interface Answered {
  readonly status: number
  readonly json: unknown
}

export interface GraphqlSent extends Sent {
  readonly variables?: object
  readonly operationName?: string
}

/** The newsroom's Express server on a free port, without Next. Its functions work inside tests. */
export interface NewsroomServer {
  readonly server: () => Server
  readonly state: () => ServerState
  readonly send: (path: string, sent?: Sent) => Promise<Response>
  readonly ask: (path: string, sent?: Sent) => Promise<Answered>
  readonly graphql: (query: string, sent?: GraphqlSent) => Promise<Answered>
  /** Sends the path as it stands: `fetch` would bring it into its normal form. */
  readonly sendRaw: (path: string, method?: string) => Promise<RawAnswer>
}

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Serves the newsroom over HTTP for all tests of the calling `describe`. */
export function useServer(newsroom: Newsroom, options: ServerOptions = {}): NewsroomServer {
  const server = createServer()
  const state: ServerState = { isStopping: false, sample: 'none' }
  beforeAll(async () => {
    const payload = newsroom.payload()
    const app = makeApp({
      payload,
      instanceKey: payloadKeyOf(payload),
      env: { ...readEnv({}), ...options.env },
      state,
      ...(options.panel === undefined ? {} : { panel: options.panel }),
      ...(options.rateLimits === undefined ? {} : { rateLimits: options.rateLimits }),
    })
    server.on('request', app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  // It listens on TCP, so its address has a port.
  const portOf = (): number => (server.address() as AddressInfo).port

  const send: NewsroomServer['send'] = (path, { as = 'anonymous', headers, json, ...init } = {}) =>
    fetch(`http://127.0.0.1:${portOf()}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {
        ...Object.fromEntries(newsroom.visitors()[as].headers),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
  const ask: NewsroomServer['ask'] = async (path, sent) => {
    const response = await send(path, sent)
    return { status: response.status, json: await response.json() }
  }
  return {
    server: () => server,
    state: () => state,
    send,
    ask,
    graphql: (query, { variables, operationName, ...sent } = {}) =>
      ask('/api/graphql', { method: 'POST', json: { query, variables, operationName }, ...sent }),
    sendRaw: (path, method = 'GET') => sendRaw(portOf(), path, method),
  }
}

function sendRaw(port: number, path: string, method: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, method }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    sent.once('error', reject).end()
  })
}
