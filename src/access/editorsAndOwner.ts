import type { FieldAccess } from 'payload'

import { isEditor } from './isEditor'

/** A field that only editors and the author of the entry may see: never public, on any door, nested or not. */
export const editorsAndOwner: FieldAccess = ({ doc, req }) => {
  if (isEditor({ req })) return true
  if (!req.user) return false
  const owner: unknown = doc?.createdBy
  const ownerId = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner
  return ownerId === req.user.id
}
