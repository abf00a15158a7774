import type { Access } from 'payload'

import { roleOf } from './roleOf'

/**
 * `access.delete` of an entry with drafts. Payload asks it for trashing too, and then shows the new
 * `deletedAt`: editors trash, authors trash what they made and nobody ever published, admins alone delete
 * for good.
 */
export const trashOwnOrDelete: Access = ({ data, req }) => {
  const role = roleOf(req.user)
  if (role === 'admin') return true
  if (!isTrashing(data)) return false
  if (role === 'editor') return true
  if (role !== 'author' || !req.user) return false
  return {
    and: [
      { createdBy: { equals: req.user.id } },
      { dateModified: { exists: false } },
      { _status: { not_equals: 'published' } },
    ],
  }
}

export const isTrashing = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)
