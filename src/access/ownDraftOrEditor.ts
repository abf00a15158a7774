import type { Access } from 'payload'

import { isEditor } from './isEditor'
import { roleOf } from './roleOf'

/**
 * Changing an entry with drafts. An author changes their own, and never publishes: what an author sends is
 * made a draft before this is asked (see `authorsSaveDrafts`), so a `published` that arrives here is refused,
 * which is also how the panel learns to hide its publish button.
 */
export const ownDraftOrEditor: Access = ({ data, req }) => {
  if (isEditor({ req })) return true
  if (roleOf(req.user) !== 'author' || !req.user) return false
  if (isPublished(data)) return false
  return { createdBy: { equals: req.user.id } }
}

const isPublished = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
