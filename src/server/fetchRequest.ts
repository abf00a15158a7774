import type { Request as ExpressRequest } from 'express'

/** About the connection to this server, or about the body as it was sent, which Express has unpacked. */
const left = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
])

/**
 * The request as Payload takes it. Made anew for every try: a body can be read once. `origin` is the server's own
 * address, whatever the caller named in Host.
 */
export function fetchRequest(request: ExpressRequest, origin: string, signal?: AbortSignal): Request {
  const body = bodyOf(request)
  const headers = headersOf(request)
  if (body !== undefined) headers.set('content-length', String(body.byteLength))
  return new Request(`${origin}${request.originalUrl}`, {
    // A HEAD request is answered as a GET whose body is left out.
    method: request.method === 'HEAD' ? 'GET' : request.method,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  })
}

/** The request's headers, without those that are about its way here. */
export function headersOf({ headers }: ExpressRequest): Headers {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string' && !left.has(name)) result.set(name, value)
  }
  return result
}

function bodyOf({ body, method }: ExpressRequest): Uint8Array<ArrayBuffer> | undefined {
  const hasBody = method !== 'GET' && method !== 'HEAD' && Buffer.isBuffer(body)
  return hasBody ? new Uint8Array(body) : undefined
}
