import type { Access, PayloadRequest, Where } from 'payload'

import { isEditor } from './isEditor'
import { notInTrash } from './notInTrash'
import { roleOf } from './roleOf'
import { isTrashing } from './trashOwnOrDelete'

/** Quotes of the author's own articles that were never published. */
const ownDrafts = (req: PayloadRequest): Where | false =>
  roleOf(req.user) === 'author' &&
  req.user !== null && {
    and: [{ articleCreatedBy: { equals: req.user.id } }, { articleStatus: { equals: 'draft' } }],
  }

/** Changing a quote: authors change those of their own, never published articles. */
export const changeQuotesOfOwnDrafts: Access = ({ req }) => isEditor({ req }) || ownDrafts(req)

/** Trashing and deleting quotes: authors trash those that they may change, admins alone delete for good. */
export const trashQuotesOfOwnDrafts: Access = ({ data, req }) => {
  if (roleOf(req.user) === 'admin') return true
  if (!isTrashing(data)) return false
  return isEditor({ req }) || ownDrafts(req)
}

/** Versions of quotes: authors see those of their own, never published articles. */
export const versionsOfOwnQuotes: Access = ({ req }) => {
  const role = roleOf(req.user)
  if (isEditor({ req })) return true
  if (role === 'reader') return notInTrash(req, 'quotes')
  return role === 'author' && req.user !== null && { 'version.articleCreatedBy': { equals: req.user.id } }
}
