import type { Access, Where } from 'payload'

import { isEditor } from './isEditor'
import { roleOf } from './roleOf'

/**
 * Reading quotes. `public` is derived and indexed, and is all that anonymous reading asks: a condition on the
 * article's status would load the ids of all published articles. Readers also see those that are not public,
 * authors those of their own articles.
 */
export const publicQuoteOrOwn: Access = ({ req }) => {
  if (isEditor({ req })) return true
  const role = roleOf(req.user)
  if (role === 'reader') return { deletedAt: { exists: false } }
  const isPublic: Where = { public: { equals: true } }
  if (role === 'author' && req.user) return { or: [isPublic, { articleCreatedBy: { equals: req.user.id } }] }
  return isPublic
}
