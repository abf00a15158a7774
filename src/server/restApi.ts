import type { RequestHandler } from 'express'
import { handleEndpoints } from 'payload'

import { runAgain } from '../database/runAgain'
import type { AppOptions } from './appOptions'
import { fetchRequest } from './fetchRequest'
import { refuse } from './refuse'
import { sendAnswer } from './sendAnswer'

const methods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

/**
 * Payload's REST API. When another writer came between, the request is answered anew from its first byte. Expects
 * the body as bytes (`readBody`).
 */
export function restApi({ payload, instanceKey, env }: AppOptions): RequestHandler {
  const { config } = payload
  const origin = env.serverUrl ?? 'http://localhost'
  const instance = instanceKey === undefined ? {} : { payloadInstanceCacheKey: instanceKey }
  return async (request, response) => {
    if (!methods.has(request.method)) {
      refuse(response.set('Allow', [...methods].join(', ')), 405, 'Method not allowed')
      return
    }
    // What an answer allows depends on who asks.
    response.vary('Origin')
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const answer = await runAgain(() =>
      handleEndpoints({ config, request: fetchRequest(request, origin, gone.signal), ...instance }),
    ).catch(answerMalformed)
    await sendAnswer(answer, response)
  }
}

/** Payload throws only where a query is sent as the body of a POST, and that is no JSON. */
function answerMalformed(error: unknown): Response {
  // By its name: the error may come from another realm.
  if (!(typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError'))
    throw error
  return Response.json({ errors: [{ message: 'Invalid JSON' }] }, { status: 400 })
}
