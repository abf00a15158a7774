import express from 'express'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { createPayloadRequest } from 'payload'
import { z } from 'zod'

import { checkOperation } from '../graphql/checkOperation'
import { hideSuggestions } from '../graphql/hideSuggestions'
import { makeSchema } from '../graphql/makeSchema'
import { makeOperationReader } from '../graphql/readOperation'
import type { Operation } from '../graphql/readOperation'
import { isLogin, signInFields } from '../graphql/rootFields'
import { refuseOperation, runOperation } from '../graphql/runOperation'
import type { GraphqlAnswer } from '../graphql/runOperation'
import type { AppOptions } from './appOptions'
import { headersOf } from './fetchRequest'
import { countSignIn } from './rateLimits'
import { refuse } from './refuse'
import { setHeaders } from './sendAnswer'

const limit = '100kb'

const bodyShape = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

/** The handlers of GraphQL, which do without Next. `signIns` limits the tries to log in, which are mutations here. */
export function graphqlApi(options: AppOptions, signIns: RequestHandler): RequestHandler[] {
  const schema = makeSchema(options.payload.config)
  const reader = makeOperationReader(schema.schema)

  function answerPost(request: Request, response: Response, next: NextFunction): void {
    const body = bodyShape.safeParse(request.body)
    if (!body.success) {
      refuse(response, 400, 'The body is not a GraphQL request: { "query": "…", "variables": { … } } in JSON')
      return
    }
    const { query, operationName, variables } = body.data
    const operation = reader.read(query, operationName ?? undefined)
    const fields = 'document' in operation ? signInFields(operation) : []
    const answer = (): void => {
      answerOperation(operation, request, variables ?? {})
        .then((result) => {
          // A login that fails has an error, and status 200.
          if (result.body.errors !== undefined || !fields.every(isLogin)) countSignIn(response)
          send(result, response)
        })
        .catch(next)
    }
    if (fields.length > 0) signIns(request, response, answer)
    else answer()
  }

  async function answerOperation(
    operation: Operation | Parameters<typeof refuseOperation>[0],
    request: Request,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<GraphqlAnswer> {
    const req = await payloadRequest(options, request)
    const mayIntrospect = req.user !== null || options.env.environment !== 'production'
    const errors =
      'document' in operation ? checkOperation(schema, operation, { variables, mayIntrospect }) : operation
    const answer =
      'document' in operation && errors.length === 0
        ? await runOperation(schema.schema, operation, { req, variables })
        : await refuseOperation(errors, req)
    return mayIntrospect ? answer : { ...answer, body: hideSuggestions(answer.body) }
  }

  return [requirePost, requireJson, express.json({ limit }), answerPost]
}

/** A preflight goes on: it is answered as all of the API's are. */
const requirePost: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') next()
  else if (request.method === 'OPTIONS') next('route')
  else refuse(response.set('Allow', 'POST, OPTIONS'), 405, 'GraphQL takes POST')
}

/** A form of another site can't send this type without asking first, so it can't act for somebody who is logged in. */
const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next()
  else refuse(response, 415, 'GraphQL takes application/json')
}

async function payloadRequest(
  { env, instanceKey, payload }: AppOptions,
  request: Request,
): ReturnType<typeof createPayloadRequest> {
  return createPayloadRequest({
    canSetHeaders: true,
    config: payload.config,
    // Payload knows GraphQL by this very path; Express takes it with a slash at the end as well.
    request: new Request(`${env.serverUrl ?? 'http://localhost'}/api/graphql`, {
      method: 'POST',
      headers: headersOf(request),
    }),
    ...(instanceKey === undefined ? {} : { payloadInstanceCacheKey: instanceKey }),
  })
}

function send({ body, headers, status }: GraphqlAnswer, response: Response): void {
  setHeaders(headers, response.vary('Origin').status(status))
  response.json(body)
}
