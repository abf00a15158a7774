import type { Access, Where } from 'payload'

import { isEditor } from './isEditor'
import { roleOf } from './roleOf'

const notTrashed: Where = { deletedAt: { exists: false } }

/**
 * Reading a collection with drafts. Anonymous: what is published and not trashed (a trashed entry keeps
 * its status, and anybody may ask for the trash, so both are asked). Readers: drafts too. Authors: what is
 * published, and their own. Editors: everything.
 */
export const publishedOrSignedIn: Access = ({ req }) => {
  if (isEditor({ req })) return true
  const role = roleOf(req.user)
  if (role === 'reader') return notTrashed
  const published: Where = { and: [{ _status: { equals: 'published' } }, notTrashed] }
  if (role === 'author' && req.user) return { or: [published, { createdBy: { equals: req.user.id } }] }
  return published
}
