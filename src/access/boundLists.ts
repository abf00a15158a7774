import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'

import { isWriter } from './isWriter'

/** How many entries one page of a list may hold for a frontend; the GraphQL endpoint allows as many. */
const MAX_PAGE = 100

/**
 * Refuses lists without bound to whoever does not work in the panel: Payload takes `limit=0`, and
 * `pagination=false` without a limit, as a wish for everything, in joins too. Entries that Payload itself
 * looks up to fill in relations are asked for by id, and say how deep they are.
 * Over GraphQL the endpoint gives every list its end (`src/graphql/makeSchema`).
 */
export const boundLists: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || operation !== 'read' || req.payloadAPI === 'GraphQL' || isWriter({ req })) return args
  // Payload's type of the arguments spans all operations; lists have these.
  const { currentDepth, joins, limit, pagination } = args as Listed
  if (currentDepth !== undefined) return args
  if (limit !== undefined) check(limit, 'limit')
  else if (pagination === false) check(0, 'limit')
  for (const [name, join] of Object.entries(joins === false ? {} : (joins ?? {}))) {
    if (join && join.limit !== undefined) check(join.limit, `joins[${name}][limit]`)
  }
  return args
}

interface Listed {
  readonly currentDepth?: number
  readonly joins?: false | Readonly<Record<string, { readonly limit?: number } | false | undefined>>
  readonly limit?: number
  readonly pagination?: boolean
}

function check(limit: number, name: string): void {
  if (limit >= 1 && limit <= MAX_PAGE) return
  throw new APIError(`“${name}” takes 1 to ${MAX_PAGE}: ask for the rest page by page.`, 400)
}
