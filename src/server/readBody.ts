import type { IncomingMessage } from 'node:http'

import express from 'express'

/** Payload's own limit for a file is 10 MB; the form around it needs a little more. */
const formLimit = '11mb'
const limit = '5mb'

/**
 * Reads the whole body as bytes, so that a request can be answered anew. Larger ones get 413: 11 MB for a form with
 * a file, 5 MB for the rest.
 */
export function readBody(): ReturnType<typeof express.raw>[] {
  return [
    express.raw({ type: isForm, limit: formLimit }),
    express.raw({ type: (request) => !isForm(request), limit }),
  ]
}

function isForm({ headers }: IncomingMessage): boolean {
  return /^multipart\//i.test(headers['content-type'] ?? '')
}
