import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'

import type { Response as ExpressResponse } from 'express'

/** Sends what Payload answered, as it comes. When the caller has gone, the rest is not read any more. */
export async function sendAnswer(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status)
  setHeaders(answer.headers, response)
  if (answer.body === null || response.req.method === 'HEAD') {
    await answer.body?.cancel()
    response.end()
    return
  }
  try {
    // The same stream: the types of the browser's and of Node's are told apart.
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), response)
  } catch (error) {
    if (!response.destroyed) throw error
  }
}

export function setHeaders(headers: Headers, response: ExpressResponse): void {
  for (const [name, value] of headers) {
    if (name === 'vary') response.vary(value)
    else if (name === 'set-cookie') response.append(name, value)
    else response.setHeader(name, value)
  }
}
