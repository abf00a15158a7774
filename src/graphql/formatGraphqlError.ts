import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { logError } from 'payload'
import type { AfterErrorHook, PayloadRequest } from 'payload'

import { VerbatimError } from '../errors'

/**
 * What the caller is told of an error, as Payload tells it: the message, its status, and what is wrong with which
 * field. What is nobody's business outside is logged, and hidden. Payload's `afterError` hooks may change it.
 */
export async function formatGraphqlError(
  error: GraphQLError,
  req: PayloadRequest,
): Promise<GraphQLFormattedError> {
  const { payload } = req
  logError({ err: error.originalError ?? error, payload })
  let result = describe(error)
  // Payload types every hook as there; one that nobody set is not.
  const hooks: { readonly afterError?: AfterErrorHook[] } = payload.config.hooks
  for (const hook of hooks.afterError ?? []) {
    const changed = await hook({
      context: req.context,
      error: error.originalError ?? error,
      graphqlResult: result,
      req,
    })
    if (changed?.graphqlResult) result = changed.graphqlResult
  }
  return result
}

function describe(error: GraphQLError): GraphQLFormattedError {
  const { originalError, locations, path } = error
  const statusCode = statusOf(originalError)
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
  if (originalError instanceof VerbatimError) {
    const { code, remedy } = originalError
    return {
      message: `${originalError.message}. ${remedy}`,
      ...place,
      extensions: { name: code, statusCode },
    }
  }
  const message = statusCode === 500 ? 'Something went wrong.' : error.message
  const data =
    statusCode !== 500 && originalError !== undefined && 'data' in originalError
      ? originalError.data
      : undefined
  return {
    message,
    ...place,
    extensions: {
      name: statusCode === 500 ? 'Error' : (originalError?.name ?? error.name),
      data,
      statusCode,
    },
  }
}

/** GraphQL's own errors are about the query; Payload's carry a status; the rest are bugs. */
function statusOf(original: Error | undefined): number {
  if (original === undefined) return 400
  if (original instanceof VerbatimError) return 503
  return 'status' in original && typeof original.status === 'number' ? original.status : 500
}
