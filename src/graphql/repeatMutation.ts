import type { GraphQLField } from 'graphql'
import { getDataLoader, isolateObjectProperty } from 'payload'
import type { PayloadRequest } from 'payload'

import { runAgain } from '../database/runAgain'
import type { GraphqlContext } from './graphqlContext'

/**
 * Runs the mutation anew when another writer came between. Each one of a document is an operation of its own, so
 * that what was done before it is not done twice.
 */
export function repeatMutation(field: GraphQLField<unknown, GraphqlContext>): void {
  const { resolve } = field
  if (resolve === undefined) return
  field.resolve = (...call) => {
    const [, , context] = call
    const { req } = context
    return runAgain(() => {
      context.req = freshRequest(req)
      return Promise.resolve(resolve(...call))
    })
  }
}

/** The same request without what an operation leaves behind on it. */
function freshRequest(req: PayloadRequest): PayloadRequest {
  const fresh = isolateObjectProperty(req, ['context', 'payloadDataLoader', 'query', 'transactionID'])
  delete fresh.transactionID
  fresh.context = {}
  fresh.query = { ...req.query }
  fresh.payloadDataLoader = getDataLoader(fresh)
  return fresh
}
