import type { Access } from 'payload'

import { isEditor } from './isEditor'
import { roleOf } from './roleOf'

/** Reading versions: authors those of their own entries, readers those that are not trashed, anonymous none. */
export const versionsOfOwn: Access = ({ req }) => {
  if (isEditor({ req })) return true
  const role = roleOf(req.user)
  if (role === 'reader') return { 'version.deletedAt': { exists: false } }
  if (role === 'author' && req.user) return { 'version.createdBy': { equals: req.user.id } }
  return false
}
