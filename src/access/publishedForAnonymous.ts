import type { CollectionBeforeOperationHook } from 'payload'

import { isSignedIn } from './isSignedIn'

/**
 * Nobody who is not signed in is given drafts, so their asking for some is passed over: with it Payload looks
 * at the newest versions, and an article with a draft on top would be missing from the list.
 */
export const publishedForAnonymous: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'read' || isSignedIn({ req })) return args
  return 'draft' in args && args.draft ? { ...args, draft: false } : args
}
