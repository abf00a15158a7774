import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import next from 'next'

import type { Env } from '../env'

export interface Panel {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly close: () => Promise<void>
}

/** The panel's pages, which Next renders. In development Next builds them as they are asked for, and tells the browser over the server's sockets. */
export async function openPanel(env: Env, server: Server): Promise<Panel> {
  const app = next({
    dev: env.environment === 'development',
    dir: process.cwd(),
    hostname: env.host,
    httpServer: server,
    port: env.port,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { handle: (request, response) => handle(request, response), close: () => app.close() }
}
