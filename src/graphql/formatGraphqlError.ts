import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { logError } from 'payload'
import type { AfterErrorHook, PayloadRequest } from 'payload'

import { VerbatimError } from '../errors'

/** What the caller is told of an error, besides the place where it happened. */
interface Told {
  readonly message: string
  readonly extensions: { readonly name: string; readonly statusCode: number; readonly data?: unknown }
}

/**
 * What the caller is told of an error, in the form that Payload gives it: the message, its status, and what is wrong
 * with which field. What is nobody's business outside is logged, and hidden. Payload's `afterError` hooks may
 * change it.
 */
export async function formatGraphqlError(
  error: GraphQLError,
  req: PayloadRequest,
): Promise<GraphQLFormattedError> {
  const { locations, path } = error
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
  // What is wrong with the query stands at no path of the answer: no resolver ran. It is its sender's to mend.
  if (path === undefined) return { ...mistake(error), ...place }
  const thrown = error.originalError ?? error
  logError({ err: thrown, payload: req.payload })
  let result: GraphQLFormattedError = { ...tell(thrown), ...place }
  // Payload types every hook as there; one that nobody set is not.
  const hooks: { readonly afterError?: AfterErrorHook[] } = req.payload.config.hooks
  for (const hook of hooks.afterError ?? []) {
    const changed = await hook({ context: req.context, error: thrown, graphqlResult: result, req })
    if (changed?.graphqlResult) result = changed.graphqlResult
  }
  return result
}

function mistake({ message, name }: GraphQLError): Told {
  return { message, extensions: { name, statusCode: 400 } }
}

/** Payload's errors carry a status; an error without one is a bug. */
function tell(thrown: Error): Told {
  if (thrown instanceof VerbatimError) {
    const { code, message, remedy } = thrown
    return { message: `${message}. ${remedy}`, extensions: { name: code, statusCode: 503 } }
  }
  const statusCode = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 500
  if (statusCode === 500)
    return { message: 'Something went wrong.', extensions: { name: 'Error', statusCode } }
  const data = 'data' in thrown ? { data: thrown.data } : {}
  return { message: thrown.message, extensions: { name: thrown.name, statusCode, ...data } }
}
