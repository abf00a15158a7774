import type { FieldAccess } from 'payload'

import { idOf } from '../rules/idOf'
import type { StoredEntry } from '../rules/rules'
import { isEditor } from './isEditor'

/** A field that only editors and the author of the entry may see: never public, on any door, nested or not. */
export const editorsAndOwner: FieldAccess<StoredEntry> = ({ doc, req }) => {
  if (isEditor({ req })) return true
  if (!req.user) return false
  return idOf(doc?.createdBy) === req.user.id
}
