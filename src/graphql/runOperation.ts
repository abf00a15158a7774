import { execute } from 'graphql'
import type { FormattedExecutionResult, GraphQLError, GraphQLSchema } from 'graphql'
import { headersWithCors, mergeHeaders } from 'payload'
import type { PayloadRequest } from 'payload'

import { formatGraphqlError } from './formatGraphqlError'
import type { GraphqlContext } from './graphqlContext'
import type { Operation } from './readOperation'

export interface GraphqlAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: FormattedExecutionResult
}

/** Runs an operation that was checked, on behalf of the request's user. */
export async function runOperation(
  schema: GraphQLSchema,
  { document, definition }: Operation,
  { req, variables }: { readonly req: PayloadRequest; readonly variables: Readonly<Record<string, unknown>> },
): Promise<GraphqlAnswer> {
  const contextValue: GraphqlContext = { headers: {}, req }
  const operationName = definition.name?.value
  const { data, errors } = await execute({
    schema,
    document,
    contextValue,
    variableValues: { ...variables },
    ...(operationName === undefined ? {} : { operationName }),
  })
  const body = await formatResult({ errors, req, ...(data === undefined ? {} : { data }) })
  const cors = headersWithCors({ headers: new Headers(contextValue.headers), req })
  // Without data the query itself was wrong, a variable of the wrong type for one.
  return {
    status: data === undefined ? 400 : 200,
    headers: mergeHeaders(req.responseHeaders ?? new Headers(), cors),
    body,
  }
}

/** The answer to an operation that is not run. */
export async function refuseOperation(
  errors: readonly GraphQLError[],
  req: PayloadRequest,
): Promise<GraphqlAnswer> {
  return {
    status: 400,
    headers: headersWithCors({ headers: new Headers(), req }),
    body: await formatResult({ errors, req }),
  }
}

interface Result {
  readonly data?: FormattedExecutionResult['data']
  readonly errors: readonly GraphQLError[] | undefined
  readonly req: PayloadRequest
}

async function formatResult({ data, errors, req }: Result): Promise<FormattedExecutionResult> {
  const formatted = await Promise.all((errors ?? []).map((error) => formatGraphqlError(error, req)))
  return { ...(formatted.length > 0 ? { errors: formatted } : {}), ...(data === undefined ? {} : { data }) }
}
